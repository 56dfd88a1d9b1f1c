import { dateParts, isSupplied, yearsOf } from './date.ts';
import { type CiteItem, numberForm, remarks } from './item.ts';
import { KIND_CODES } from './kinds.ts';

/** CSL-JSON 1.0.2, for citation processors and Zotero. The day of access is the reader’s and is left to them. */

/** The parts of a single date, or the years of an interval; one that is inferred or unverified is `circa`. */
function issued(date: NonNullable<CiteItem['date']>) {
  const single = dateParts(date);
  const years = [...new Set(yearsOf(date).filter((year) => year !== null))];
  return {
    'date-parts': single ? [single] : years.map((year) => [year]),
    ...(isSupplied(date.sure) ? { circa: true } : {}),
  };
}

/** What an item lacks is left out, as the format has it. */
export function cslItem(item: CiteItem) {
  const note = [...(item.title.en === '' ? [] : [item.title.en]), ...remarks(item)].join('；');
  const number = numberForm(item);
  return {
    id: item.key,
    type: KIND_CODES[item.kind].csl,
    language: 'zh-CN',
    title: item.title.zh,
    ...(item.issuers.length > 0 ? { author: item.issuers.map(({ zh }) => ({ literal: zh })) } : {}),
    ...(number === null ? {} : { number }),
    ...(item.date ? { issued: issued(item.date) } : {}),
    ...(item.clause ? { section: item.clause.zh } : {}),
    ...(item.issuers.length === 0 ? { genre: KIND_CODES[item.kind].unsigned.zh } : {}),
    jurisdiction: 'CN',
    URL: item.url,
    ...(note === '' ? {} : { note }),
  };
}

/** A file of some items, in JSON. */
export function cslFile(...items: readonly CiteItem[]): string {
  return `${JSON.stringify(items.map(cslItem), null, 2)}\n`;
}
