import type { SetPhrase } from '../corpus/registry.ts';
import { foldChinese } from '../text/fold.ts';

/** The set phrases that a sequence holds, and those of which it is a part. */
export function setPhrasesIn(sequence: string, phrases: readonly SetPhrase[]): SetPhrase[] {
  return phrases.filter(({ zh }) => {
    const phrase = foldChinese(zh).units.join('');
    return sequence.includes(phrase) || phrase.includes(sequence);
  });
}
