import type { DocumentDate } from '#src/corpus/model.ts';
import { isUncertain, openSide, span } from '#src/corpus/time.ts';
import { yearOf } from '#src/text/years.ts';

/** The date that a citation prints, and the forms in which styles print it. */

/** True for what the editors supply: inferred, or given without a source. */
export function isSupplied(sure: DocumentDate['sure']): boolean {
  return sure === 'inferred' || sure === 'unverified';
}

/** Square brackets around what is supplied, as library cataloguing has it; what nobody confirmed is questioned too. */
export function supplied(text: string, sure: DocumentDate['sure']): string {
  if (!isSupplied(sure)) return text;
  return sure === 'unverified' && !text.endsWith('?') ? `[${text}?]` : `[${text}]`;
}

function doubt(date: DocumentDate): string {
  return isUncertain(date.edtf) ? '?' : '';
}

/** First and last year that a date may stand for; null for an end that is open. */
export function yearsOf({ edtf }: DocumentDate): readonly [number | null, number | null] {
  const { first, last } = span(edtf);
  const open = openSide(edtf);
  return [open === 'before' ? null : yearOf(first), open === 'after' ? null : yearOf(last)];
}

/** Year or years: `2016`, `[2006?]`, `[2004–2007]`, `[–2010]`. */
export function yearForm(date: DocumentDate): string {
  const [from, to] = yearsOf(date);
  return supplied(`${from ?? ''}${from === to ? '' : `–${to ?? ''}`}${doubt(date)}`, date.sure);
}

/** The parts of a single date, as many as are known; null for an interval or a season. */
export function dateParts(date: DocumentDate): readonly number[] | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[?~%]?$/.exec(date.edtf);
  return match ? match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)])) : null;
}

/** As precise as is known, in numbers: `2016-07-06`, `[2009-11-30?]`; an interval as its years. */
export function isoForm(date: DocumentDate): string {
  return dateParts(date) ? supplied(date.edtf, date.sure) : yearForm(date);
}

const ENGLISH_FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** In English words: `July 6, 2016`, `[November 30, 2009?]`; an interval as its years. */
export function englishForm(date: DocumentDate): string {
  const parts = dateParts(date);
  if (!parts) return yearForm(date);
  const [year = 0, month = 1, day = 1] = parts;
  const form = ENGLISH_FORMS[parts.length - 1] ?? {};
  const words = new Intl.DateTimeFormat('en-US', { ...form, timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );
  return supplied(words + doubt(date), date.sure);
}
