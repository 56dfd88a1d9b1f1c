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

/** A date that a text prints of itself, and what happened on it. */
export interface OwnDate {
  readonly kind: 'adopted' | 'approved' | 'promulgated' | 'amended' | 'in-force' | 'expires';
  /** An ISO day or month. */
  readonly edtf: string;
  /** What the text says in so many words is stated; what is reckoned from it is inferred. */
  readonly sure: 'stated' | 'inferred';
}

/** What is said to have been done, each with its kind of date. The last that stands behind a date is meant. */
const DONE: readonly (readonly [word: RegExp, kind: OwnDate['kind']])[] = [
  [/修正|修订|修改/, 'amended'],
  [/批准/, 'approved'],
  [/公布|发布|颁布/, 'promulgated'],
  [/通过/, 'adopted'],
  [/施行|实施|生效/, 'in-force'],
];
const EACH_DATE = new RegExp(PRINTED_DATE, 'g');

/** The dates of a 题注: 2009年8月27日…通过 is the day of adoption. Those whose words say nothing are left out. */
export function enactmentDates(text: string): OwnDate[] {
  const places = [...text.matchAll(EACH_DATE)].map((match) => match.index);
  return places.flatMap((at, index) => {
    const part = text.slice(at, places[index + 1]);
    const edtf = printedDate(part);
    const kind = DONE.find(([word]) => word.test(part))?.[1];
    return edtf !== null && kind !== undefined ? [{ kind, edtf, sure: 'stated' as const }] : [];
  });
}

const EFFECT = new RegExp(
  `^本[\\u4e00-\\u9fff]{1,12}自\\s*(?:${PRINTED_DATE}|(?:公布|发布|印发)之日)\\s*起?\\s*(?:施行|实施|执行|生效)`,
);
const TERM = /有效期\s*(?:为|至)?\s*([0-9０-９一二三四五六七八九十]{1,3})\s*年/;
const LAST_DAY = /有效期\s*(?:截)?[至到](.*)/;

/**
 * From when to when a text holds, by its own clause (本办法自…起施行，有效期五年; or 有效期至2025年12月31日).
 *
 * @param issued the day of which 自公布之日起 speaks, or null.
 */
export function effectiveDates(text: string, issued: string | null): OwnDate[] {
  const clause = EFFECT.exec(text);
  const from = clause && (printedDate(clause[0]) ?? issued);
  if (!from) return [];
  const years = numeralValue(TERM.exec(text)?.[1] ?? '');
  const last = new Date(from);
  last.setUTCFullYear(last.getUTCFullYear() + (years ?? 0));
  last.setUTCDate(last.getUTCDate() - 1);
  const reckoned = years !== null && from.length === 10 ? last.toISOString().slice(0, 10) : null;
  const until = printedDate(LAST_DAY.exec(text)?.[1] ?? '') ?? reckoned;
  return [
    { kind: 'in-force', edtf: from, sure: 'inferred' },
    ...(until === null ? [] : [{ kind: 'expires', edtf: until, sure: 'inferred' } as const]),
  ];
}
