import type { Access } from './access.ts';
import { isoForm, yearForm } from './date.ts';
import { type CiteItem, numberForm } from './item.ts';
import { KIND_CODES, NO_NEWSPAPER } from './kinds.ts';

/**
 * GB/T 7714, numeric and author-date, in the editions of 2015 and 2025, as the Chinese CSL styles print them. They
 * differ in punctuation (half width then full width), in the code of some kinds, in that 2025 gives a day of access
 * only to what it takes for an online text, and in round brackets, which in 2015 stand about days and months alone.
 * Neither says that a document has expired, since the standard has no place for it.
 */

export const GBT_2015 = {
  comma: ', ',
  colon: ': ',
  open: '(',
  close: ')',
  code: 'gbt2015',
} as const;
export const GBT_2025 = {
  comma: '，',
  colon: '：',
  open: '（',
  close: '）',
  code: 'gbt2025',
} as const;

export type GbtEdition = typeof GBT_2015 | typeof GBT_2025;

const NO_DATE = '[日期不详]';
const NO_AUTHOR = '佚名';
/** Further issuers are “等” (et al.). */
const ISSUERS_PRINTED = 3;

function authors(item: CiteItem, edition: GbtEdition): string {
  const names = item.issuers.map((issuer) => issuer.zh);
  const shown = names.length > ISSUERS_PRINTED ? [...names.slice(0, ISSUERS_PRINTED), '等'] : names;
  return shown.join(edition.comma);
}

function year(item: CiteItem): string {
  return item.date ? yearForm(item.date) : NO_DATE;
}

/** Date of the text and day of access, as each kind of document has them. */
function dates(item: CiteItem, edition: GbtEdition, access: Access, isYearSaid = false): string {
  const date = item.date ? isoForm(item.date) : NO_DATE;
  const isOf2025 = edition.code === 'gbt2025';
  const isOnline = KIND_CODES[item.kind][edition.code] === 'EB/OL';
  const accessed = isOf2025 && !isOnline ? '' : `[${access('iso')}]`;
  // The name of the newspaper is part of an article’s reference; here it is known to be unknown.
  if (item.kind === 'press') return `${NO_NEWSPAPER.zh}${edition.comma}${date}${accessed}`;
  const isBracketed = isOf2025 ? isOnline : /^\d{4}-\d/.test(date);
  if (isBracketed) return `${edition.open}${date}${edition.close}${accessed}`;
  return `${isYearSaid && !isOf2025 ? '' : date}${accessed}`;
}

function titleAndCode(item: CiteItem, edition: GbtEdition): string {
  const number = numberForm(item);
  return `${item.title.zh}${number === null ? '' : edition.colon + number}[${KIND_CODES[item.kind][edition.code]}]`;
}

/** Numeric style: the number in the list is the writer's own. An unsigned text begins with its title. */
export function gbtNumeric(item: CiteItem, edition: GbtEdition, access: Access): string {
  const parts = [authors(item, edition), titleAndCode(item, edition), dates(item, edition, access), item.url];
  return `${parts.filter((part) => part !== '').join('. ')}.`;
}

export function gbtAuthorDate(item: CiteItem, edition: GbtEdition, access: Access): string {
  const head = `${authors(item, edition) || NO_AUTHOR}${edition.comma}${year(item)}`;
  return `${[head, titleAndCode(item, edition), dates(item, edition, access, true), item.url].join('. ')}.`;
}

/** In the sentence, author-date: `（国务院，2015，第二部分（三））`; a press article is what the press reports. */
export function gbtInText(item: CiteItem, edition: GbtEdition): string {
  const [first, ...others] = item.issuers;
  const andOthers = others.length === 0 ? '' : edition.code === 'gbt2015' ? ' 等' : '等';
  const who = first ? first.zh + andOthers : NO_AUTHOR;
  const parts = [
    ...(item.kind === 'press' ? ['据报道'] : []),
    who,
    year(item),
    ...(item.clause ? [item.clause.zh] : []),
  ];
  return `${edition.open}${parts.join(edition.comma)}${edition.close}`;
}
