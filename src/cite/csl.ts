import { dateParts, markedForm } from './date.ts';
import { type CiteRecord, extraLines, languageTag, remarkText } from './record.ts';

/** CSL-JSON 1.0.2, for citation processors and Zotero. The day of access is the reader’s and is left to them. */

/**
 * A date that is not plain is a literal, `[2009?]`: processors print it as it stands. As parts with `circa` it would
 * become a bare year in the styles that have no form for that, the Chinese ones of 2025 among them.
 */
function issued({ date, language }: CiteRecord) {
  const literal = markedForm(date, language);
  return literal === null ? { 'date-parts': [(date && dateParts(date)) ?? []] } : { literal };
}

/** What a record lacks is left out, as the format has it. */
export function cslItem(record: CiteRecord) {
  const { codes, issuers, number, clause, genre, url, original, translator, container } = record;
  const isNamed = translator !== null && !codes.lacks.includes('translator');
  return {
    id: record.key,
    type: codes.csl,
    language: languageTag(record),
    title: record.title,
    ...(original === null ? {} : { 'original-title': original }),
    ...(issuers.length > 0 ? { author: issuers.map((literal) => ({ literal })) } : {}),
    // Of a type that has no translators Zotero makes them authors.
    ...(isNamed ? { translator: [{ literal: translator }] } : {}),
    ...(container === null ? {} : { 'container-title': container }),
    ...(number === null ? {} : { number }),
    issued: issued(record),
    ...(clause === null ? {} : { section: clause }),
    ...(genre === null ? {} : { genre }),
    jurisdiction: 'CN',
    ...(url === null ? {} : { URL: url }),
    note: [...extraLines(record), remarkText(record)].join('\n'),
  };
}

/** A file of some records, in JSON. */
export function cslFile(...records: readonly CiteRecord[]): string {
  return `${JSON.stringify(records.map(cslItem), null, 2)}\n`;
}
