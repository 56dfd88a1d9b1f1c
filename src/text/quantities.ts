import { HAN_NUMERAL, numeralValue } from './numerals.ts';

/**
 * The numbers that a printed quantity holds: 1.3 万亿元 is 1.3e12, 4000余万元 is
 * 4e7, 2—3家 is 2 and 3, 1/3 and 三分之一 a third, 半 a half, 七成 is 70 in a hundred. Words that name no number (多家,
 * 数千) hold none.
 */

const SCALES: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const DIGITS = '[0-9][0-9,]*(?:\\.[0-9]+)?';
/** Tenths, where 成 begins no word: 十成员, 三成立. */
const TENTHS = /^成(?![立本为员果功交品熟就都效长套])/;
const SCALE = '[多余几]?\\s*([十百千万亿]*)';
const QUANTITY = new RegExp(
  `(${DIGITS})\\s*/\\s*(${DIGITS})|([${HAN_NUMERAL}]+)(?<![百千])分之([${HAN_NUMERAL}]+)|(${DIGITS})\\s*${SCALE}|([${HAN_NUMERAL}]+(?:万亿|万|亿)?)|(半)|[数几多][十百千万亿]*|过([十百千万亿]+)`,
  'g',
);

/** What a printed scale multiplies by: 十万 is a million. */
export function scaleOf(printed: string): number {
  return [...printed].reduce((product, character) => product * (SCALES[character] ?? 1), 1);
}

function plainNumber(printed: string): number {
  return Number(printed.replaceAll(',', ''));
}

/** Chinese numerals with a scale of 万 or 亿 behind them. */
function hanNumber(printed: string): number | null {
  const [, digits = '', large = ''] = /^(.*?)(万亿|万|亿)?$/.exec(printed) ?? [];
  const value = numeralValue(digits);
  return value === null ? null : value * scaleOf(large);
}

/** Every number printed in a quotation, in order. */
export function quantities(quote: string): number[] {
  const found: number[] = [];
  const printed = quote.normalize('NFKC');
  for (const match of printed.matchAll(QUANTITY)) {
    const ratio = TENTHS.test(printed.slice(match.index + match[0].length)) ? 10 : 1;
    const [, top, bottom, whole, parts, digits, large, han, half, over] = match;
    if (top !== undefined && bottom !== undefined) found.push(plainNumber(top) / plainNumber(bottom));
    else if (whole !== undefined && parts !== undefined)
      found.push((numeralValue(parts) ?? 0) / (numeralValue(whole) ?? 1));
    else if (digits !== undefined) found.push(plainNumber(digits) * scaleOf(large ?? '') * ratio);
    else if (han !== undefined) {
      const value = hanNumber(han);
      if (value !== null) found.push(value * ratio);
    } else if (half !== undefined) found.push(0.5);
    else if (over !== undefined) found.push(scaleOf(over));
  }
  return found;
}

const BEHIND_NUMERALS = new RegExp(
  `(?:[\\p{Nd}${HAN_NUMERAL}万亿半]([余多几])|\\p{Nd}|[${HAN_NUMERAL}万亿半](?![${HAN_NUMERAL}万亿半]))([十百千万亿]*)(\\D*?)(多?)$`,
  'u',
);
/** What bounds a quantity behind its unit, and adjectives in the place of a unit: 三大, 20强, 四化. */
const NO_UNIT = /^[大强化].*|(?:以上|以下|以内|之内|左右|上下|前后|(?<=[年月周天日时钟])内)$/;

/**
 * What a quantity prints behind its numerals, each empty where it prints none: the 余 or 多 of “more than”, the scale
 * of digits (万), the measure word, and a 多 behind that (两年多).
 */
export function printedUnit(quote: string) {
  const words = quote.replace(/\s/g, '').replace(NO_UNIT, '');
  const [, more = '', scale = '', measure = '', moreBehind = ''] = BEHIND_NUMERALS.exec(words) ?? [];
  return { more, scale, measure: measure.replace(NO_UNIT, ''), moreBehind };
}
