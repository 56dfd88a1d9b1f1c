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

/** What a character may be read as, with tones or without; what is no Chinese character is written in its own way. */
function mayBe(character: string): string {
  const known = pinyin(character, { multiple: true, type: 'array' });
  // What the dictionary does not know comes back as it is.
  if (!HAN.test(character) || known.includes(character)) return '[\\p{L}\\p{M}]{0,9}';
  const toneless = known.map((syllable) =>
    syllable.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, ''),
  );
  // 一 and 不 change their tone before some characters.
  const changed = '一不'.includes(character)
    ? toneless.map((syllable) => syllable.replace(/[iu]/, '$&\\p{M}'))
    : [];
  return `(?:${[...known, ...toneless, ...changed].join('|').normalize('NFD')})`;
}

/** False for a reading, with or without spaces, in which a syllable is none of those of its character. */
export function mayRead(text: string, reading: string): boolean {
  const written = (
    reading
      .toLowerCase()
      .normalize('NFD')
      .match(/[\p{L}\p{M}]/gu) ?? []
  ).join('');
  return new RegExp(`^${Array.from(text, mayBe).join('')}$`, 'u').test(written);
}
