import { customPinyin, pinyin } from 'pinyin-pro';

/**
 * Pinyin for source text, one reading a Chinese character, by a dictionary.
 * Words that the dictionary reads wrongly, and names, have their readings in
 * content/readings.yaml.
 */

const HAN = /\p{Script=Han}/u;

/** Teaches the dictionary the edition's own readings: word to readings parted by spaces. */
export function learnReadings(readings: Readonly<Record<string, string>>): void {
  customPinyin({ ...readings });
}

/**
 * The readings of a text's Chinese characters, in order; other characters have none.
 *
 * @returns as many readings as the text has Han characters (code points).
 */
export function readingsOf(text: string): string[] {
  const characters = [...text];
  const readings = pinyin(text, { toneType: 'symbol', type: 'array' });
  return characters.flatMap((character, at) => (HAN.test(character) ? [readings[at] ?? ''] : []));
}
