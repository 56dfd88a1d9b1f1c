import { type Parsed, parse } from 'edtf';
import { htmlLang, type Language } from './language.ts';

/** Numbers and dates as each language writes them. Dates are EDTF (ISO 8601-2), always read as UTC. */

export function formatNumber(value: number, lang: Language): string {
  return new Intl.NumberFormat(htmlLang(lang)).format(value);
}

/** A number as it is read: from a million on in words of its language, exactly: 1.3 trillion, 1.3万亿; 60.8 million, 6080万. */
export function formatLargeNumber(value: number, lang: Language): string {
  if (Math.abs(value) < 1e6) return formatNumber(value, lang);
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

interface DateWords {
  uncertain(date: string): string;
  approximate(date: string): string;
  interval(from: string, to: string): string;
  until(date: string): string;
  since(date: string): string;
  season(name: string, year: number): string;
  decade(year: number): string;
  /** Spring, summer, autumn, winter: EDTF 21 to 24. */
  readonly seasons: readonly string[];
}

const words: Readonly<Record<Language, DateWords>> = {
  en: {
    uncertain: (date) => `probably ${date}`,
    approximate: (date) => `about ${date}`,
    interval: (from, to) => `${from} to ${to}`,
    until: (date) => `until ${date}`,
    since: (date) => `from ${date}`,
    season: (name, year) => `${name} ${year}`,
    decade: (year) => `the ${year}s`,
    seasons: ['spring', 'summer', 'autumn', 'winter'],
  },
  zh: {
    uncertain: (date) => `${date}（存疑）`,
    approximate: (date) => `${date}前后`,
    interval: intervalInChinese,
    until: (date) => `${date}及以前`,
    since: (date) => `${date}起`,
    season: (name, year) => `${year}年${name}`,
    decade: (year) => `${Math.floor(year / 100) + 1}世纪${String(year % 100).padStart(2, '0')}年代`,
    seasons: ['春季', '夏季', '秋季', '冬季'],
  },
};

/** What both ends share is said once: 2006年10月至12月, 1998年至1999年前后. */
function intervalInChinese(from: string, to: string): string {
  const year = /^\d+年(?=\d)/.exec(from)?.[0] ?? '';
  const end = year !== '' && to.startsWith(year) ? to.slice(year.length) : to;
  const about = '前后';
  const start = from.endsWith(about) && to.endsWith(about) ? from.slice(0, -about.length) : from;
  return `${start}至${end}`;
}

/**
 * A date for readers: `2006?` is “probably 2006” and “2006年（存疑）”, `199X` “the 1990s”. What has no words stays
 * as it is written.
 */
export function formatDate(edtf: string, lang: Language): string {
  const decade = /^(\d{3})X$/.exec(edtf)?.[1];
  if (decade) return words[lang].decade(Number(decade) * 10);
  return dateInWords(parse(edtf), lang) ?? edtf;
}

function dateInWords(date: Parsed, lang: Language): string | null {
  if (date.unspecified) return null;
  if (date.type === 'Interval') return intervalInWords(date, lang);
  const plain = date.type === 'Season' ? seasonInWords(date, lang) : dayInWords(date, lang);
  if (plain === null) return null;
  const about = date.approximate ? words[lang].approximate(plain) : plain;
  return date.uncertain ? words[lang].uncertain(about) : about;
}

function intervalInWords({ values }: Parsed, lang: Language): string | null {
  const ends = values.map((end) => (end !== null && typeof end === 'object' ? end : null));
  // A doubt that both ends share is said once.
  const doubted = ends.every((end) => end?.uncertain);
  const [from, to] = ends.map(
    (end) => end && dateInWords(doubted ? { ...end, uncertain: false } : end, lang),
  );
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

/** A year, a month of a year, or a day: as precise as it was given. */
function dayInWords({ type, values }: Parsed, lang: Language): string | null {
  if (type !== 'Date') return null;
  const [year = 0, month, day] = values.map(Number);
  const precision: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  const date = new Date(Date.UTC(year, month ?? 0, day ?? 1));
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'zh-CN', precision).format(date);
}

const numerals: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  zh: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'],
};

/** A small count as running text spells it, in Chinese as it stands before a measure word; larger ones in figures. */
export function spelled(count: number, lang: Language): string {
  return numerals[lang][count] ?? formatNumber(count, lang);
}

/** With a capital at its beginning, where the script has capitals. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
