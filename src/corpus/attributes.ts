import { z } from 'zod';
import { figureMark } from './figure.ts';
import { bilingual, words } from './schema.ts';
import { actorRole, slipBy, slipSureness } from './vocabulary.ts';

/** The inline vocabulary: each element's attributes as they are written in MDX, and the mark that they make. */

function pointer<Tag extends string>(tag: Tag) {
  return z.strictObject({ ref: words }).transform((given) => ({ tag, ...given }));
}

/** Where the source broke a page or a line; what stands in it is the page number printed there. */
export const BREAK_SCHEMA = z.strictObject({ kind: z.enum(['page', 'line']).default('page') });

export const MARK_SCHEMAS = {
  Name: z
    .strictObject({ ref: words, role: actorRole.nullable().default(null) })
    .transform((given) => ({ tag: 'Name' as const, ...given })),
  Cite: pointer('Cite'),
  When: pointer('When'),
  Term: pointer('Term'),
  Figure: figureMark,
  Sic: z
    /** The reading that was probably meant, whose slip it seems, how sure that is, and why. */
    .strictObject({ reading: z.string(), by: slipBy, sure: slipSureness, ...bilingual.shape })
    .transform(({ zh, en, ...given }) => ({ tag: 'Sic' as const, ...given, text: { zh, en } })),
  Note: z.strictObject({ ...bilingual.shape }).transform((given) => ({ tag: 'Note' as const, text: given })),
} as const;

export type MarkName = keyof typeof MARK_SCHEMAS;

/** The attribute, without a value, of a mark that a program proposes: an editor confirms it by taking it away. */
export const PROPOSED = 'proposed';

/** True for the name of an inline element that marks words of the source. */
export function isMarkName(name: string): name is MarkName {
  return name in MARK_SCHEMAS;
}
