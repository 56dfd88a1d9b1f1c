import { z } from 'zod';
import type { Bilingual } from '../corpus/model.ts';
import { bilingual, slug } from '../corpus/schema.ts';
import { foldedText } from '../text/fold.ts';

/** Set phrases of official Chinese: wording that any text of the kind may use, whoever wrote it. */
export interface SetPhrase {
  readonly id: string;
  /** As it is commonly printed. */
  readonly zh: string;
  readonly en: string;
  /** Why it counts as one. */
  readonly reason: Bilingual;
}

/** content/set-phrases.yaml */
export const setPhraseFile = z
  .record(slug, z.strictObject({ zh: z.string().min(2), en: z.string().min(1), reason: bilingual }))
  .transform((record) => Object.entries(record).map(([id, phrase]): SetPhrase => ({ id, ...phrase })));

/** The set phrases that a sequence holds, and those of which it is a part. */
export function setPhrasesIn(sequence: string, phrases: readonly SetPhrase[]): SetPhrase[] {
  return phrases.filter(({ zh }) => {
    const phrase = foldedText(zh);
    return sequence.includes(phrase) || phrase.includes(sequence);
  });
}
