import type { SetPhrase } from '#src/corpus/registry.ts';
import { foldedText } from '#src/text/fold.ts';

/** The set phrases that a sequence holds, and those of which it is a part. */
export function setPhrasesIn(sequence: string, phrases: readonly SetPhrase[]): SetPhrase[] {
  return phrases.filter(({ zh }) => {
    const phrase = foldedText(zh);
    return sequence.includes(phrase) || phrase.includes(sequence);
  });
}
