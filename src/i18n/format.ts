import { type Parsed, parse } from 'edtf';
import { grouped } from './counts.ts';
import { htmlLang, type Language } from './language.ts';
import { messages } from './messages.ts';
import { terms } from './strings/terms.ts';

/** Numbers and dates as each language writes them. Dates are EDTF (ISO 8601-2), always read as UTC. */

/** A number as it is read: from a million on in words of its language, exactly: 1.3 trillion, 1.3万亿; 60.8 million, 6080万. */
export function formatLargeNumber(value: number, lang: Language): string {
  if (Math.abs(value) < 1e6) return grouped(value);
  return new Intl.NumberFormat(htmlLang(lang), {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 15,
  }).format(value);
}

/** A list in words: “a, b and c”, “a、b和c”. */
export function formatList(items: readonly string[], lang: Language): string {
  return new Intl.ListFormat(lang === 'en' ? 'en-GB' : 'zh-CN', { type: 'conjunction' }).format(items);
}

const words = messages({
  uncertain: [(date: string) => `probably ${date}`, (date) => `${date}（存疑）`],
  approximate: [(date: string) => `about ${date}`, (date) => `${date}前后`],
  interval: [(from: string, to: string) => `${from} to ${to}`, intervalInChinese],
  until: [(date: string) => `until ${date}`, (date) => `至${date}`],
  since: [(date: string) => `from ${date}`, (date) => `${date}起`],
  /** One day or year out of a set. */
  between: [
    (from: string, to: string) => `between ${from} and ${to}`,
    (from, to) => `${from}至${sharedYear(from, to)}之间`,
  ],
  by: [
    (date: string, isDay: boolean) => `${isDay ? 'on' : 'in'} or before ${date}`,
    (date) => `${date}及以前`,
  ],
  after: [
    (date: string, isDay: boolean) => `${isDay ? 'on' : 'in'} or after ${date}`,
    (date) => `${date}及以后`,
  ],
  season: [(name: string, year: number) => `${name} ${year}`, (name, year) => `${year}年${name}`],
  decade: [
    (year: number) => `the ${year}s`,
    (year) => `${Math.floor(year / 100) + 1}世纪${year % 100 === 0 ? '头十年' : `${year % 100}年代`}`,
  ],
  /** EDTF 21 to 24. */
  seasons: [
    ['spring', 'summer', 'autumn', 'winter'],
    ['春季', '夏季', '秋季', '冬季'],
  ],
});

const YEAR = /^\d+年(?=\d)/;

/** The end of two dates, without the year that it shares with the beginning. */
function sharedYear(from: string, to: string): string {
  return YEAR.exec(from)?.[0] === YEAR.exec(to)?.[0] ? to.replace(YEAR, '') : to;
}

/** What both ends share is said once: 2006年10月至12月, 1998年至1999年前后. */
function intervalInChinese(from: string, to: string): string {
  const end = sharedYear(from, to);
  const about = '前后';
  const start = from.endsWith(about) && to.endsWith(about) ? from.slice(0, -about.length) : from;
  return `${start}至${end}`;
}

/**
 * A date for readers: `2006?` is “probably 2006” and “2006年（存疑）”, `199X` “the 1990s”, `[2006-10..2006-12]` “between
 * October 2006 and December 2006”, `2001/2005` “2001 to 2005”. What has no words stays as it is written.
 */
export function formatDate(edtf: string, lang: Language): string {
  const key = `${lang} ${edtf}`;
  const decade = /^([1-9]\d\d)X$/.exec(edtf)?.[1];
  const written =
    WRITTEN.get(key) ??
    (decade ? words[lang].decade(Number(decade) * 10) : (parsedInWords(parse(edtf), lang) ?? edtf));
  WRITTEN.set(key, written);
  return written;
}

/** The same few dates stand on every page, and reading them takes a grammar: each is written once. */
const WRITTEN = new Map<string, string>();

function parsedInWords(date: Parsed, lang: Language): string | null {
  if (date.unspecified) return null;
  if (date.type === 'Interval') return intervalInWords(date, lang);
  if (date.type === 'Set') return setInWords(date, lang);
  const plain = date.type === 'Season' ? seasonInWords(date, lang) : dayInWords(date, lang);
  if (plain === null) return null;
  const about = date.approximate ? words[lang].approximate(plain) : plain;
  return date.uncertain ? words[lang].uncertain(about) : about;
}

function isDate(value: Parsed['values'][number] | undefined): value is Parsed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Some time within: between two ends, or on one side of one. A list of single years has no words. */
function setInWords({ values: [only], earlier, later }: Parsed, lang: Language): string | null {
  const text = words[lang];
  if (Array.isArray(only)) {
    const [from, to] = only.map((end: Parsed) => parsedInWords(end, lang));
    return from && to ? text.between(from, to) : null;
  }
  if (!isDate(only) || !(earlier || later)) return null;
  const date = parsedInWords(only, lang);
  return date && text[earlier ? 'by' : 'after'](date, only.values.length === 3);
}

function intervalInWords({ values }: Parsed, lang: Language): string | null {
  const ends = values.map((end) => (isDate(end) ? end : null));
  // A doubt that both ends share is said once.
  const doubted = ends.every((end) => end?.uncertain);
  const [from, to] = ends.map(
    (end) => end && parsedInWords(doubted ? { ...end, uncertain: false } : end, lang),
  );
  // An end that is given and has no words is not an open one.
  if (ends.some((end, at) => end && ![from, to][at])) return null;
  if (from && to) {
    const both = words[lang].interval(from, to);
    return doubted ? words[lang].uncertain(both) : both;
  }
  if (to) return words[lang].until(to);
  return from ? words[lang].since(from) : null;
}

function seasonInWords({ values: [year, season] }: Parsed, lang: Language): string | null {
  const name = words[lang].seasons[Number(season) - 21];
  return name ? words[lang].season(name, Number(year)) : null;
}

/** Words with their status in brackets: `8 January 2005 (unverified)`. What the text states stands plain. */
export function withStatus(words: string, sure: keyof typeof terms.sureness, lang: Language): string {
  if (sure === 'stated') return words;
  const status = terms.sureness[sure][lang === 'zh' ? 1 : 0];
  return lang === 'zh' ? `${words}（${status}）` : `${words} (${status})`;
}

/** A date in words, or in a phrase around them, with its status. */
export function dateInWords(
  { edtf, sure }: { readonly edtf: string; readonly sure: keyof typeof terms.sureness },
  lang: Language,
  phrase = (date: string): string => date,
): string {
  return withStatus(phrase(formatDate(edtf, lang)), sure, lang);
}

/** A year, a month of a year, or a day: as precise as it was given. */
function dayInWords({ type, values }: Parsed, lang: Language): string | null {
  const [year = 0, month, day] = values.map(Number);
  if (type !== 'Date' || year < 1) return null;
  const precision: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  // Date.UTC would read the years 1 to 99 as of the twentieth century.
  const date = new Date(0).setUTCFullYear(year, month ?? 0, day ?? 1);
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'zh-CN', precision).format(date);
}
