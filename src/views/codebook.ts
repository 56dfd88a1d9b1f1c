import type { Codebook } from '#src/corpus/corpus.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { placeFinder } from '#src/corpus/walk.ts';

/**
 * The rules of the codebook, each with the sentences that show it.
 *
 * @throws where an example quotes a sentence that no document has.
 */
export function shownRules({ rules }: Codebook, documents: readonly PolicyDocument[]) {
  const find = placeFinder(documents);
  return rules.map(({ id, zh, en, examples }) => ({
    id,
    text: { zh, en },
    examples: examples.map((example) => {
      const evidence = find(example.sentence);
      if (!evidence)
        throw new Error(
          `content/coding.yaml, rule ${id}: expected the id of a sentence, found ${example.sentence}`,
        );
      return { evidence, text: { zh: example.zh, en: example.en } };
    }),
  }));
}

/** Sentences that the codebook quotes as examples, each counted once. */
export function exampleCount({ rules }: Codebook): number {
  return new Set(rules.flatMap(({ examples }) => examples.map(({ sentence }) => sentence))).size;
}
