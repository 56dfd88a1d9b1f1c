import { HAN_NUMERAL, numeralValue } from './numerals.ts';

/**
 * The numbers that a printed quantity holds: 1.3 万亿元 is 1.3e12, 4000余万元 is
 * 4e7, 2—3家 is 2 and 3, 1/3 a third, 半 a half. Words that name no number (多家,
 * 数千) hold none.
 */

const SCALES: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const DIGITS = '[0-9][0-9,]*(?:\\.[0-9]+)?';
const SCALE = '[多余几]?\\s*([十百千万亿]*)';
const QUANTITY = new RegExp(
  `(${DIGITS})\\s*/\\s*(${DIGITS})|(${DIGITS})\\s*${SCALE}|([${HAN_NUMERAL}]+(?:万亿|万|亿)?)|(半)|[数几多][十百千万亿]*|过([十百千万亿]+)`,
  'g',
);

function scale(printed: string): number {
  return [...printed].reduce((product, character) => product * (SCALES[character] ?? 1), 1);
}

function plainNumber(printed: string): number {
  return Number(printed.replaceAll(',', ''));
}

/** Chinese numerals with a scale of 万 or 亿 behind them. */
function hanNumber(printed: string): number | null {
  const [, digits = '', large = ''] = /^(.*?)(万亿|万|亿)?$/.exec(printed) ?? [];
  const value = numeralValue(digits);
  return value === null ? null : value * scale(large);
}

/** Every number printed in a quotation, in order. */
export function quantities(quote: string): number[] {
  const found: number[] = [];
  for (const match of quote.normalize('NFKC').matchAll(QUANTITY)) {
    const [, top, bottom, digits, large, han, half, over] = match;
    if (top !== undefined && bottom !== undefined) found.push(plainNumber(top) / plainNumber(bottom));
    else if (digits !== undefined) found.push(plainNumber(digits) * scale(large ?? ''));
    else if (han !== undefined) {
      const value = hanNumber(han);
      if (value !== null) found.push(value);
    } else if (half !== undefined) found.push(0.5);
    else if (over !== undefined) found.push(scale(over));
  }
  return found;
}
