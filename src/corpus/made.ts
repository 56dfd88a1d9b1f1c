import { type Years, yearOf } from '#src/text/years.ts';
import type { DocumentDate, PolicyDocument } from './model.ts';
import { span } from './time.ts';

/** When a document was made, as far as it is known. When it was in force says nothing of that. */

/** What dates the making of a document, the most telling first. */
const MAKING: readonly DocumentDate['kind'][] = ['issued', 'written', 'printed', 'published'];

type Dated = Pick<PolicyDocument, 'dates'>;

/** Every date of its making, the most telling first. */
export function datesMade({ dates }: Dated): DocumentDate[] {
  return MAKING.flatMap((kind) => dates.filter((date) => date.kind === kind));
}

/** The date that says best when it was made, or null where none is known. */
export function dateMade(document: Dated): DocumentDate | null {
  return datesMade(document)[0] ?? null;
}

/** The date by which it goes in a list: when it was made, else the first that is known of it. */
export function chiefDate(document: Dated): DocumentDate | null {
  return dateMade(document) ?? document.dates[0] ?? null;
}

/** Its last day in force, where that has passed. @param today ISO day. */
export function lapsed({ dates }: Dated, today = new Date().toISOString().slice(0, 10)): DocumentDate | null {
  const expiry = dates.find(({ kind }) => kind === 'expires');
  return expiry && span(expiry.edtf).last < today ? expiry : null;
}

/** First and last year in which it may have been made; null for a document without any date. */
export function yearsMade(document: Dated): Years | null {
  const date = chiefDate(document);
  if (!date) return null;
  const { first, last } = span(date.edtf);
  return [yearOf(first), yearOf(last)];
}
