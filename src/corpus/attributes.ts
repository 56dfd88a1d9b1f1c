import { z } from 'zod';
import { isEdtf } from './schema.ts';

/** The inline vocabulary: each element's attributes, as they are written in MDX. */

/** A plain decimal number, or a fraction such as 1/3. */
const number = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$|^\d+\/[1-9]\d*$/, 'a plain number such as 95, 1.3 or 1/3')
  .transform((text) => {
    const [top, bottom] = text.split('/');
    return bottom === undefined ? Number(text) : Number(top) / Number(bottom);
  });
const date = z.string().refine(isEdtf, { message: 'a date in EDTF' });
const ref = z.string().min(1);
const text = z.string().min(1);

const figure = z
  .strictObject({
    kind: z.enum(['target', 'statistic', 'sum', 'count', 'share', 'duration']),
    value: number.optional(),
    min: number.optional(),
    max: number.optional(),
    approx: z.literal('true').optional(),
    unit: text,
    comparator: z.enum(['eq', 'ge', 'gt', 'le', 'lt']).default('eq'),
    by: date.optional(),
    at: date.optional(),
    'of-zh': text,
    'of-en': text,
  })
  .refine((given) => given.value !== undefined || given.min !== undefined || given.max !== undefined, {
    message: 'a value, or min and max',
  });

export const MARKS = {
  Name: z.strictObject({ ref, role: z.enum(['responsible', 'addressee']).optional() }),
  Cite: z.strictObject({ ref }),
  When: z.strictObject({ ref }),
  Term: z.strictObject({ ref }),
  Figure: figure,
  Sic: z.strictObject({
    reading: z.string(),
    by: z.enum(['author', 'transmission', 'unknown']),
    sure: z.enum(['certain', 'likely', 'possible']),
    zh: text,
    en: text,
  }),
  Note: z.strictObject({ zh: text, en: text }),
} as const;

export type MarkName = keyof typeof MARKS;

/** True for the name of an inline element that marks words of the source. */
export function isMarkName(name: string): name is MarkName {
  return name in MARKS;
}
