import { z } from 'zod';
import { bilingual, isEdtf, words } from './schema.ts';
import { actorRole, comparator, figureKind, slipBy, slipSureness } from './vocabulary.ts';

/** The inline vocabulary: each element's attributes as they are written in MDX, and the mark that they make. */

/** A plain decimal number, or a fraction such as 1/3. */
const number = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$|^\d+\/[1-9]\d*$/, 'a plain number such as 95, 1.3 or 1/3')
  .transform((text) => {
    const [top, bottom] = text.split('/');
    return bottom === undefined ? Number(text) : Number(top) / Number(bottom);
  });
const date = z.string().refine(isEdtf, { message: 'a date in EDTF' });

function pointer<Tag extends string>(tag: Tag) {
  return z.strictObject({ ref: words }).transform((given) => ({ tag, ...given }));
}

/** A further attribute of a figure is a row here, a row of the published schema (export/records/figure.ts), and its words. */
const figure = z
  .strictObject({
    kind: figureKind,
    value: number.nullable().default(null),
    min: number.nullable().default(null),
    max: number.nullable().default(null),
    approx: z
      .literal('true')
      .optional()
      .transform((given) => given !== undefined),
    unit: words,
    comparator: comparator.default('eq'),
    /** EDTF deadline of a target. */
    by: date.nullable().default(null),
    /** EDTF date or period that a statistic speaks of. */
    at: date.nullable().default(null),
    'of-zh': words,
    'of-en': words,
  })
  .refine((given) => given.value !== null || given.min !== null || given.max !== null, {
    message: 'a value, or min and max',
  })
  .transform(({ 'of-zh': zh, 'of-en': en, ...given }) => ({
    tag: 'Figure' as const,
    /** `<clause>.f<n>`, counted in the order in which the clause prints them; empty until the clause is known. */
    id: '',
    ...given,
    /** What is measured. */
    of: { zh, en },
  }));

/** Where the source broke a page or a line; what stands in it is the page number printed there. */
export const BREAK_SCHEMA = z.strictObject({ kind: z.enum(['page', 'line']).default('page') });

export const MARK_SCHEMAS = {
  Name: z
    .strictObject({ ref: words, role: actorRole.nullable().default(null) })
    .transform((given) => ({ tag: 'Name' as const, ...given })),
  Cite: pointer('Cite'),
  When: pointer('When'),
  Term: pointer('Term'),
  Figure: figure,
  Sic: z
    /** The reading that was probably meant, whose slip it seems, how sure that is, and why. */
    .strictObject({ reading: z.string(), by: slipBy, sure: slipSureness, ...bilingual.shape })
    .transform(({ zh, en, ...given }) => ({ tag: 'Sic' as const, ...given, text: { zh, en } })),
  Note: z.strictObject({ ...bilingual.shape }).transform((given) => ({ tag: 'Note' as const, text: given })),
} as const;

export type MarkName = keyof typeof MARK_SCHEMAS;

/** True for the name of an inline element that marks words of the source. */
export function isMarkName(name: string): name is MarkName {
  return name in MARK_SCHEMAS;
}
