import type { DocumentDate } from '#src/corpus/model.ts';
import { isUncertain, span } from '#src/corpus/time.ts';
import { yearOf } from '#src/text/years.ts';

/** The date that a citation prints, and the forms in which styles print it. */

/** Square brackets around what the text itself does not state, as library cataloguing has it. */
export function supplied(text: string, sure: DocumentDate['sure']): string {
  return sure === 'inferred' ? `[${text}]` : text;
}

function doubt(date: DocumentDate): string {
  return isUncertain(date.edtf) ? '?' : '';
}

/** Year or years: `2016`, `[2006?]`, `[2004–2007?]`. */
export function yearForm(date: DocumentDate): string {
  const { first, last } = span(date.edtf);
  const [from, to] = [yearOf(first), yearOf(last)];
  return supplied(`${from}${from === to ? '' : `–${to}`}${doubt(date)}`, date.sure);
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
