import { parse as parseEdtf } from 'edtf';
import { z } from 'zod';

/** The parts from which the schemas of all content files are made. */

/** A text that is not empty. */
export const words = z.string().min(1);

/** A text in both languages; neither may be empty. */
export const bilingual = z.strictObject({ zh: words, en: words });

/** A date in EDTF (ISO 8601-2): `2006?`, `2004-08-28/2007?`, `2010-05-24`. */
export const edtf = z.coerce
  .string()
  .refine(isEdtf, { message: 'a date in EDTF, such as 2016-07-06, 2006? or 2004-08-28/2007?' });

/** A lower-case ASCII id. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and hyphens');

/** True for text that is a date in EDTF. */
export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}
