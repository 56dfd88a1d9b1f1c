import type { DocumentDate } from '../corpus/model.ts';
import { span } from '../corpus/time.ts';

/** Dates that say when a document was made; the others say how long it holds. */
const MADE: readonly string[] = ['written', 'issued', 'printed', 'published'];

/** First and last year in which a document may have been made, as far as it is known. */
export type Years = readonly [first: number, last: number];

/** Null for a document without any date. */
export function yearsMade(dates: readonly DocumentDate[]): Years | null {
  const made = dates.find(({ kind }) => MADE.includes(kind)) ?? dates[0];
  if (!made) return null;
  const { first, last } = span(made.edtf);
  return [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
}
