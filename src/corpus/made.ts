import { type Years, yearOf } from '#src/text/years.ts';
import type { DocumentDate, PolicyDocument } from './model.ts';
import { span } from './time.ts';

/** When a document was made, and when it ends, as far as that is known. When it was in force says nothing of its making. */

/** What dates the making of a document, the most telling first. */
const MAKING: readonly DocumentDate['kind'][] = [
  'issued',
  'promulgated',
  'adopted',
  'approved',
  'written',
  'printed',
  'published',
];

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

/** What ends a document: its own term, or a later text. */
type End = DocumentDate & { readonly kind: 'expires' | 'repealed' };

/** The last day, as an ISO day, on which a document may still be in force: on that of its repeal it no longer is. */
export function lastDay({ kind, edtf }: End): string {
  const { last } = span(edtf);
  return kind === 'expires' ? last : new Date(Date.parse(last) - 86_400_000).toISOString().slice(0, 10);
}

/** What ends it, the earlier where there are two; null where none is recorded. */
export function endOf({ dates }: Dated): End | null {
  const ends = dates.filter((date): date is End => date.kind === 'expires' || date.kind === 'repealed');
  return ends.sort((a, b) => lastDay(a).localeCompare(lastDay(b)))[0] ?? null;
}

/** What has ended it by the day; null while nothing has. @param today ISO day. */
export function lapsed(document: Dated, today = new Date().toISOString().slice(0, 10)): End | null {
  const end = endOf(document);
  return end && lastDay(end) < today ? end : null;
}

/** First and last year in which it may have been made; null for a document without any date. */
export function yearsMade(document: Dated): Years | null {
  const date = chiefDate(document);
  if (!date) return null;
  const { first, last } = span(date.edtf);
  return [yearOf(first), yearOf(last)];
}
