import { type EnglishBearing, englishBearing } from './bearing.ts';
import type { Span } from './occurrences.ts';
import { quantities } from './quantities.ts';

/** The numbers that an English sentence states, in digits or in words. */

const SMALL = [
  ...'zero one two three four five six seven eight nine ten'.split(' '),
  ...'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Words that name a number without a numeral. */
const NAMED: readonly (readonly [RegExp, number])[] = [
  [/\b(?:a|one) third\b/g, 1 / 3],
  [/\btwo[ -]thirds\b/g, 2 / 3],
  [/\bthree[ -]quarters\b/g, 3 / 4],
  [/\b(?:a|one) quarter\b/g, 1 / 4],
  [/\bquarter of an hour\b/g, 15],
  [/\bhalf\b/g, 0.5],
  [/\ban? (?:\w+ )?and a half\b/g, 1.5],
  [/\b(?:twice|twofold|doubl(?:e[ds]?|ing))\b/g, 2],
  [/\b(?:triple[ds]?|threefold)\b/g, 3],
  [/\bdozen\b/g, 12],
  ...Object.entries(SCALES).map(([scale, value]) => [new RegExp(`\\ba ${scale}\\b`, 'g'), value] as const),
  [/\b(?:a|each an?|an) (?=[a-z])/g, 1],
  [/\b(?:decade|ten-year)\b/g, 10],
];

const WORDS = new Map<string, number>([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
  ...TENS.flatMap((ten, index) =>
    SMALL.slice(1, 10).map((unit, value) => [`${ten}-${unit}`, 21 + 10 * index + value] as const),
  ),
]);

const NUMERAL = new RegExp(
  `(\\d[\\d,]*(?:\\.\\d+)?|\\b(?:${[...WORDS.keys()].sort((a, b) => b.length - a.length).join('|')})\\b)(?:\\s*[–-]\\s*|\\s+)?((?:(?:${Object.keys(SCALES).join('|')})\\b\\s*)*)`,
  'gi',
);

/** A number that an English text states, and what the words around it say of it. */
interface EnglishQuantity {
  readonly value: number;
  readonly bearings: readonly EnglishBearing[];
}

/** Where an English text states numbers, with their scales: `1.3 trillion`. In UTF-16 units. */
export function numeralSpans(text: string): Span[] {
  return [...text.matchAll(NUMERAL)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.trimEnd().length,
  }));
}

/** Every number of an English text, in no particular order. */
export function englishQuantities(text: string): EnglishQuantity[] {
  const lower = text.toLowerCase();
  const found: EnglishQuantity[] = [];
  const add = (value: number, at: number, length: number): void => {
    const behind = lower.slice(at + length).replace(/^(?:%| ?per ?cent\b)/, '');
    const before = lower.slice(0, at);
    const bearings = [englishBearing(before, behind)];
    // The ends of a range are bounds too: `200 to 1,000 yuan`.
    if (/^(?: \w+)? ?(?:to|[–-]) ?\W?\d/.test(behind)) bearings.push('at least');
    if (/\d[\d.,]*(?: \w+)? ?(?:to|[–-]) ?\W?$/.test(before)) bearings.push('at most');
    found.push({ value, bearings });
  };
  for (const { 0: words, 1: numeral = '', 2: scales = '', index } of lower.matchAll(NUMERAL)) {
    const value = WORDS.get(numeral) ?? Number(numeral.replaceAll(',', ''));
    const scale = scales.split(/\s+/).reduce((product, word) => product * (SCALES[word] ?? 1), 1);
    const { length } = words.trimEnd();
    add(value * scale, index, length);
    if (scale !== 1) add(value, index, length);
  }
  for (const [pattern, value] of NAMED)
    for (const { 0: words, index } of lower.matchAll(pattern)) add(value, index, words.length);
  return found;
}

/** The digits of a number without its size: 三成 is 30%, and 4000万 is 40 million. */
const bare = (value: number | string): string => String(value).replace(/[.,]|^0+|0+$/g, '');
/** Signs by which Chinese may mean a number that it does not print in digits: 半年 is 6 months, 亿元 100 million yuan. */
const COUNTING = /[\d〇零一二两三四五六七八九十百千万亿半廿卅倍番双]/;

/**
 * Numbers that an English sentence has in digits and its Chinese does not print, where the Chinese has none, or has one
 * in digits that the English lacks; and years that it lacks. What Chinese says in words may be reckoned otherwise in
 * English. `12th Five-Year Plan` stands for 十二五, and `the 1990s` for 90年代.
 */
export function strayNumbers(chinese: string, english: string): string[] {
  const printed = chinese.normalize('NFKC');
  const numbers = quantities(printed);
  const plans = printed.match(/十[一二三四五六七八九]?(?=五)/g) ?? [];
  const decades = printed.includes('年代') ? numbers.flatMap((tens) => [1900 + tens, 2000 + tens]) : [];
  const digits = [...printed.matchAll(/\d[\d.,]*/g)].map(String);
  const known = new Set([numbers, quantities(plans.join(' ')), decades, digits].flat().map(bare));
  const stated = [...english.replace(/(?<=\d),(?=\d)/g, '').matchAll(/(?<![\w.])\d+(?:\.\d+)?/g)].map(String);
  // Without a scale behind it a number is said with its size: 10 is not the 1 of “a number of”.
  const said = englishQuantities(english).flatMap(({ value }) => [bare(value), `=${value}`]);
  const count = (one: string, all: readonly string[]): number => all.filter((other) => other === one).length;
  const own = [...printed.matchAll(/(\d[\d.,]*)(\s*[余多]?[百千万亿成])?/g)].map(([, number = '', scale]) =>
    scale ? bare(number) : `=${Number(number.replaceAll(',', ''))}`,
  );
  const isAstray = !COUNTING.test(printed) || own.some((one) => count(one, own) > count(one, said));
  const years = [...printed.matchAll(/(?<!\d)(?:19|20)\d\d(?=年)/g)].map(String);
  return [
    ...(isAstray ? stated.filter((one) => !known.has(bare(one))) : []),
    ...years.filter((one) => !stated.includes(one)),
  ];
}
