/** Chinese and full-width numerals, as they are printed in clause markers. */

const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((digit, value) => [digit, value])),
  〇: 0,
  两: 2,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters of a Chinese numeral, for use inside a character class. */
export const HAN_NUMERAL = '〇零一二三四五六七八九十百千两';

/**
 * The value of a numeral below ten thousand: 十二 is 12, 二〇一六 is 2016, １２ is 12.
 *
 * @returns the value, or null where the text is not such a numeral.
 */
export function numeralValue(printed: string): number | null {
  const text = printed.normalize('NFKC').replace(/\s+/g, '');
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '') return null;
  if ([...text].every((character) => character in DIGITS)) {
    return Number([...text].map((character) => DIGITS[character]).join(''));
  }
  let total = 0;
  let digit: number | null = null;
  for (const character of text) {
    const unit = UNITS[character];
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
    } else if (character in DIGITS) {
      digit = DIGITS[character] ?? null;
    } else return null;
  }
  return total + (digit ?? 0);
}
