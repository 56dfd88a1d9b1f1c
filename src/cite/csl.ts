import { span } from '../corpus/time.ts';
import { dateParts } from './date.ts';
import { type CiteItem, numberForm } from './item.ts';
import { KINDS } from './kinds.ts';
import { remarks } from './remark.ts';

/** CSL-JSON 1.0.2, for citation processors and Zotero. The day of access is the reader’s and is left to them. */

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  /** True for a date that was inferred. */
  readonly circa?: true;
}

export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly language: 'zh-CN';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly number?: string;
  readonly issued?: CslDate;
  readonly section?: string;
  readonly genre?: string;
  readonly jurisdiction: 'CN';
  readonly URL: string;
  readonly note?: string;
}

function issued(date: NonNullable<CiteItem['date']>): CslDate {
  const { first, last } = span(date.edtf);
  const single = dateParts(date);
  const years = [...new Set([first, last].map((day) => Number(day.slice(0, 4))))];
  return {
    'date-parts': single ? [single] : years.map((year) => [year]),
    ...(date.sure === 'inferred' ? { circa: true } : {}),
  };
}

export function cslItem(item: CiteItem): CslItem {
  const note = [...(item.title.en === '' ? [] : [item.title.en]), ...remarks(item)].join('；');
  const number = numberForm(item);
  return {
    id: item.key,
    type: KINDS[item.kind].csl,
    language: 'zh-CN',
    title: item.title.zh,
    ...(item.issuers.length > 0 ? { author: item.issuers.map(({ zh }) => ({ literal: zh })) } : {}),
    ...(number === null ? {} : { number }),
    ...(item.date ? { issued: issued(item.date) } : {}),
    ...(item.clause ? { section: item.clause.zh } : {}),
    ...(item.issuers.length === 0 ? { genre: KINDS[item.kind].unsigned.zh } : {}),
    jurisdiction: 'CN',
    URL: item.url,
    ...(note === '' ? {} : { note }),
  };
}

/** A file of one item. */
export function cslFile(item: CiteItem): string {
  return `${JSON.stringify([cslItem(item)], null, 2)}\n`;
}
