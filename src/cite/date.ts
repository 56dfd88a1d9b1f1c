import type { DocumentDate } from '#src/corpus/model.ts';
import { isUncertain, openSide, span } from '#src/corpus/time.ts';
import { formatDate } from '#src/i18n/format.ts';
import { yearOf } from '#src/text/years.ts';

/**
 * The date that a citation prints, and the forms in which styles and files have it. What the editors supply is only ever
 * a year with a mark: a day in brackets loses them in the first program that reads it as a date.
 */

export type KnownDay = Pick<DocumentDate, 'edtf' | 'sure'>;
export type CiteLanguage = 'zh' | 'en';

/** How a thing is known, in the words of a citation, where it is not plain. */
export const SUPPLIED = {
  inferred: { zh: '系推断', en: 'inferred' },
  unverified: { zh: '未经证实', en: 'unverified' },
  proposed: { zh: '待核', en: 'unconfirmed' },
} as const;

/** True for what no text or page is known to say: inferred, given without a source, or read by a program alone. */
export function isSupplied(sure: DocumentDate['sure']): sure is keyof typeof SUPPLIED {
  return sure in SUPPLIED;
}

/** Square brackets around what is supplied, as library cataloguing has it; what nobody confirmed is questioned too. */
export function supplied(text: string, sure: DocumentDate['sure']): string {
  if (!isSupplied(sure)) return text;
  return sure === 'unverified' && !text.endsWith('?') ? `[${text}?]` : `[${text}]`;
}

function doubt(date: KnownDay): string {
  return isUncertain(date.edtf) ? '?' : '';
}

/** First and last year that a date may stand for; null for an end that is open. */
export function yearsOf({ edtf }: KnownDay): readonly [number | null, number | null] {
  const { first, last } = span(edtf);
  const open = openSide(edtf);
  return [open === 'before' ? null : yearOf(first), open === 'after' ? null : yearOf(last)];
}

/** Year or years: `2016`, `[2006?]`, `[2004–2007]`, `[–2010]`. */
export function yearForm(date: KnownDay): string {
  const [from, to] = yearsOf(date);
  return supplied(`${from ?? ''}${from === to ? '' : `–${to ?? ''}`}${doubt(date)}`, date.sure);
}

/** The parts of a single date, as many as are known; null for an interval or a season. */
export function dateParts(date: KnownDay): readonly number[] | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[?~%]?$/.exec(date.edtf);
  return match ? match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)])) : null;
}

/** True for a single day, month or year that nobody supplied or doubts: what may stand as a date wherever one is asked for. */
export function isPlainDate(date: KnownDay): boolean {
  return dateParts(date) !== null && !isSupplied(date.sure) && !isUncertain(date.edtf);
}

/** In numbers: `2016-07-06`; what is not plain as its year or years, marked: `[2009?]`. */
export function isoForm(date: KnownDay): string {
  return isPlainDate(date) ? date.edtf : yearForm(date);
}

/** As EDTF of level 1, which BibLaTeX reads: `2016-07-06`, `2009?`, `2004?/2007?`, `/2010?`. */
export function edtfForm(date: KnownDay): string {
  if (isPlainDate(date)) return date.edtf;
  const mark = isSupplied(date.sure) || isUncertain(date.edtf) ? '?' : '';
  const years = yearsOf(date).map((year) => (year === null ? '' : `${year}${mark}`));
  return [...new Set(years)].join('/');
}

/** What stands for a date that is not plain, or for none: `[2009?]`, `[日期不详]`; null for one that is plain. */
export function markedForm(date: KnownDay | null, language: CiteLanguage): string | null {
  if (!date) return language === 'zh' ? '[日期不详]' : '[n.d.]';
  return isPlainDate(date) ? null : yearForm(date);
}

/** British words with the month before the day, as American styles have it: `July 6, 2016`. */
export function monthFirst(words: string): string {
  return words.replace(/\b(\d{1,2}) (\p{Lu}\p{Ll}+)(?= \d{4})/gu, '$2 $1,');
}

/** In English words: `July 6, 2016`; what is not plain as its year or years, marked. */
export function englishForm(date: KnownDay): string {
  return isPlainDate(date) ? monthFirst(formatDate(date.edtf, 'en')) : yearForm(date);
}
