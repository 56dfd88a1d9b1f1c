import { z } from 'zod';
import { span } from './time.ts';
import { sureness, witnessHas } from './vocabulary.ts';

/** The parts from which the schemas of all content files are made. */

/** A text that is not empty. */
export const words = z.string().min(1);

/** A text in both languages; neither may be empty, and the English is not in Chinese. */
export const bilingual = z.strictObject({ zh: words, en: words.regex(/[A-Za-z0-9]/, 'English') });

/** A date in EDTF (ISO 8601-2): `2006?`, `2010-05-24`, a span `2001/2005`, some time within `[2006-10..2006-12]`. */
export const edtf = z.coerce
  .string()
  .refine(isEdtf, { message: 'a date in EDTF, such as 2016-07-06, 2006?, 2001/2005 or [2006-10..2006-12]' });

/** A lower-case ASCII id. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and hyphens');

/** What a fact rests on, beside its value: the rule `sureness` says what each level must have. */
export const KNOWN = {
  sure: sureness,
  reason: bilingual.nullable().default(null),
  /** The witness of the same record that has it. */
  witness: slug.nullable().default(null),
} as const;

/** Where something was seen outside the texts: a page, a copy, an index. */
export const witnesses = z
  .record(
    slug,
    z.strictObject({
      sure: sureness.extract(['verified', 'attested']),
      /** Whether the page has the thing itself, speaks of it, or has something like it that need not be the same. */
      has: witnessHas,
      /** The title of the page, as it stands there. */
      title: words.nullable().default(null),
      url: z.url().nullable().default(null),
      /** The day on which it was seen. */
      seen: z.iso.date().nullable().default(null),
      /** What it is, and what it shows. */
      shows: bilingual,
    }),
  )
  .default({});

/** True for text that is a date in EDTF, before 2200 and with an end that is not before its beginning. */
export function isEdtf(text: string): boolean {
  // An id is no date.
  if (/[a-z]/.test(text)) return false;
  try {
    const { first, last } = span(text);
    return first <= last && (text.match(/\d{4}/g) ?? []).every((year) => year < '2200');
  } catch {
    return false;
  }
}
