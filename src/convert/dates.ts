import { numeralValue } from '#src/text/numerals.ts';

/** A date as Chinese documents print it, in a pattern: year, month and perhaps a day. */
export const PRINTED_DATE =
  '([0-9０-９]{4}|[〇○零一二三四五六七八九]{4})\\s*年\\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\\s*月(?:\\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\\s*日)?';

const DATE = new RegExp(PRINTED_DATE);

function padded(printed: string): string | null {
  const value = numeralValue(printed);
  return value === null ? null : String(value).padStart(2, '0');
}

/** The first full date of a text, as an ISO day or month: 二〇一三年九月二日 is 2013-09-02. Null where there is none. */
export function printedDate(text: string): string | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || month === undefined) return null;
  const yearValue = numeralValue(year.replaceAll('○', '〇'));
  const parts = [
    yearValue === null ? null : String(yearValue),
    padded(month),
    ...(day === undefined ? [] : [padded(day)]),
  ];
  const iso = parts.includes(null) ? null : parts.join('-');
  return iso !== null && isReal(iso) ? iso : null;
}

/** False for a 13th month and a 31st of February, which `Date` takes for the 2nd of March. */
function isReal(iso: string): boolean {
  const date = new Date(iso);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
