import { stemmer } from 'stemmer';
import { type Folded, foldCharacter } from './fold.ts';

/**
 * A number with its point and commas; a run of letters and digits; a sign that
 * counts or measures. Hyphens, quotation marks and all other marks part words.
 */
const WORD = /\p{Nd}+(?:[.,]\p{Nd}+)+|[\p{L}\p{N}\p{M}]+|[\p{Sm}\p{Sc}%&]/gu;

/** One English word as it is compared: folded and stemmed; a number without its commas. */
function stem(word: string): string {
  const folded = [...word].flatMap((character) => foldCharacter(character)).join('');
  return /\d/.test(folded) ? folded.replaceAll(',', '') : stemmer(folded);
}

/** An English text, folded word by word: *payments* and *Payment* are one unit, *e-commerce* is two. */
export function foldEnglish(text: string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const unit = stem(word);
    if (unit === '') continue;
    units.push(unit);
    starts.push(index);
    ends.push(index + word.length);
  }
  return { units, starts, ends };
}
