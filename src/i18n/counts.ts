import type { Language } from './language.ts';

/** Counts as the two languages write them. Light enough for scripts in the browser, unlike dates. */

const FIGURES = new Intl.NumberFormat('en');

/** A number in figures, which both languages group alike: 1,040. */
export function grouped(value: number): string {
  return FIGURES.format(value);
}

/** A count with its noun in English: `counted(1, 'clause')`, `counted(2, 'city', 'cities')`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

const numerals: Readonly<Record<Language, readonly string[]>> = {
  en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
  zh: '零 一 两 三 四 五 六 七 八 九 十 十一 十二'.split(' '),
};

/** A small count as running text spells it, in Chinese as it stands before a measure word; larger ones in figures. */
export function spelled(count: number, lang: Language): string {
  return numerals[lang][count] ?? grouped(count);
}

const SUFFIXES: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

/** A place in an order as English figures give it: 1st, 12th, 23rd. */
export function ordinal(place: number): string {
  return grouped(place) + (SUFFIXES[new Intl.PluralRules('en', { type: 'ordinal' }).select(place)] ?? 'th');
}
