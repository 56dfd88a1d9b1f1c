import { z } from 'zod';
import type { Bearing } from '#src/text/bearing.ts';
import { isEdtf, slug, words } from './schema.ts';
import { isUncertain } from './time.ts';
import { comparator, figureKind, precision } from './vocabulary.ts';

/**
 * A figure as it is marked. A further attribute is a row here, a row of the published schema (export/records/figure.ts)
 * and its words (views/quantity.ts).
 */

/** A plain decimal number, or a fraction such as 1/3. */
const number = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$|^\d+\/[1-9]\d*$/, 'a plain number such as 95, 1.3 or 1/3')
  .transform((text) => {
    const [top, bottom] = text.split('/');
    return bottom === undefined ? Number(text) : Number(top) / Number(bottom);
  });

/** A date that the words state, or the event that dates the figure and says how surely: what is known stands once. */
const date = z.string().refine((text) => (isEdtf(text) ? !isUncertain(text) : slug.safeParse(text).success), {
  message: 'a date in EDTF as the words state it, or the id of an event that says how it is known',
});

/** One number, or the ends of a range. */
interface Numbers {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

interface Quantity extends Numbers, Bearing {
  readonly unit: string | null;
}

const other = z
  .string()
  .regex(/^[a-z0-9-]+#\S+\.f\d+$/, 'the address of a figure, such as order-2016#2.4.f1');

export const figureMark = z
  .strictObject({
    kind: figureKind,
    value: number.nullable().default(null),
    min: number.nullable().default(null),
    max: number.nullable().default(null),
    precision: precision.default('exact'),
    /** An English noun in the singular; null where nothing is counted. */
    unit: words.nullable().default(null),
    comparator: comparator.default('eq'),
    /** Deadline of a target. */
    by: date.nullable().default(null),
    /** Date or period that a statistic speaks of. */
    at: date.nullable().default(null),
    /** The figure that it says again. */
    'same-as': other.nullable().default(null),
    /** The figure of which it is a part. */
    'part-of': other.nullable().default(null),
    'of-zh': words,
    'of-en': words,
  })
  .refine((given) => (given.precision === 'indefinite') === (numbersOf(given).length === 0), {
    message: 'a value, or min and max; none, and precision="indefinite", where no number is printed',
  })
  .refine(({ min, max }) => (min ?? 0) <= (max ?? Infinity) && (min === null) === (max === null), {
    message: 'min with max, and no more than it',
  })
  .refine((given) => given['same-as'] === null || given['part-of'] === null, {
    message: 'same-as or part-of: what restates a part is said to be the same as that part',
  })
  .transform(({ 'of-zh': zh, 'of-en': en, 'same-as': sameAs, 'part-of': partOf, ...given }) => ({
    tag: 'Figure' as const,
    /** `<clause>.f<n>`, counted in the order in which the clause prints them; empty until the clause is known. */
    id: '',
    ...given,
    sameAs,
    partOf,
    /** What is measured. */
    of: { zh, en },
  }));

/** The numbers of a figure: one, two for a range, none where no number is printed. */
export function numbersOf({ value, min, max }: Numbers): number[] {
  return [value, min, max].filter((end) => end !== null);
}

/** A quantity in one line, alike for two that say the same: `ge exact 95 percent`, `eq over 40000000 CNY`. */
export function normalForm(quantity: Quantity): string {
  const { comparator: bound, precision: vagueness, unit } = quantity;
  return [bound, vagueness, numbersOf(quantity).join('–'), unit].filter(Boolean).join(' ');
}

/** True where what is printed is the least that is meant. */
export function isLeast({ comparator: bound, precision: vagueness }: Quantity): boolean {
  return bound === 'ge' || bound === 'gt' || vagueness === 'over';
}
