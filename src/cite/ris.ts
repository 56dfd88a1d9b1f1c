import { dateParts, isoForm, isSupplied, yearsOf } from './date.ts';
import { type CiteItem, type Field, filled, numberForm, remarks } from './item.ts';
import { KIND_CODES } from './kinds.ts';

/** RIS: one `TAG  - value` a line, lines ended by CRLF. */

/** The number of a statute is `M1`, that of a report `SN`. */
const NUMBER_TAG: Readonly<Record<string, string>> = { RPRT: 'SN' };

/** `YYYY/MM/DD/`, the last part free text: there an inferred date says so. */
function risDate(date: NonNullable<CiteItem['date']>): string {
  // A set or an interval is its first known year; the second is no month.
  const [year, month, day] =
    dateParts(date) ??
    yearsOf(date)
      .filter((part) => part !== null)
      .slice(0, 1);
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  const said = isSupplied(date.sure) || !dateParts(date) ? `/${isoForm(date)}` : '';
  return `${year}/${two(month)}/${two(day)}${said}`;
}

export function ris(item: CiteItem): string {
  const type = KIND_CODES[item.kind].ris;
  const fields: Field[] = [
    ['TY', type],
    ['ID', item.key],
    ['TI', item.title.zh],
    ['TT', item.title.en === '' ? null : item.title.en],
    ...item.issuers.map((issuer): Field => ['AU', issuer.zh]),
    ['DA', item.date && risDate(item.date)],
    [NUMBER_TAG[type] ?? 'M1', numberForm(item)],
    ['SE', item.clause?.zh],
    ['LA', 'zh-CN'],
    ['UR', item.url],
    ...remarks(item).map((remark): Field => ['N1', remark]),
    ['ER', ''],
  ];
  return filled(fields)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}
