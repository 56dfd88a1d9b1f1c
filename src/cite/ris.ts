import { dateParts, markedForm } from './date.ts';
import {
  type CiteRecord,
  extraLines,
  type Field,
  filled,
  ifKept,
  languageTag,
  remarkText,
} from './record.ts';

/** RIS: one `TAG  - value` a line, lines ended by CRLF. */

/** The number of a statute is `M1`, that of a report `SN`. */
const NUMBER_TAG: Readonly<Record<string, string>> = { RPRT: 'SN', GOVDOC: 'SN', STAND: 'SN' };

/**
 * `YYYY/MM/DD`; what is not plain stands as it is printed, `[2009?]`, which Zotero keeps. That none is known stands in
 * `M2` alone, since words in `DA` are read as a month.
 */
function risDate({ date, language }: CiteRecord): string | null {
  const [year, month, day] = (date && dateParts(date)) ?? [];
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  return date && (markedForm(date, language) ?? `${year}/${two(month)}/${two(day)}`);
}

/** Records, one after the other. `M2`, which RIS leaves free, becomes Zotero’s Extra. */
export function ris(...records: readonly CiteRecord[]): string {
  return records.map(risRecord).join('');
}

function risRecord(record: CiteRecord): string {
  const { codes, issuers, number, language } = record;
  const numberTag = NUMBER_TAG[codes.ris] ?? 'M1';
  const fields: Field[] = [
    ['TY', codes.ris],
    ['ID', record.key],
    ['TI', record.title],
    ...issuers.map((issuer): Field => ['AU', issuer]),
    ['A4', ifKept(record, 'translator', record.translator)],
    ['T2', record.container],
    ['PB', numberTag === 'SN' && issuers.length > 0 ? issuers.join(language === 'zh' ? '；' : '; ') : null],
    ['DA', risDate(record)],
    [numberTag, ifKept(record, 'number', number)],
    ['SE', ifKept(record, 'section', record.clause)],
    ...extraLines(record).map((line): Field => ['M2', line]),
    ['LA', languageTag(record)],
    ['UR', record.url],
    // One note: Zotero makes a note of each.
    ['N1', remarkText(record, ...(record.original === null ? [] : [`Chinese title: ${record.original}`]))],
    ['ER', ''],
  ];
  return filled(fields)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}
