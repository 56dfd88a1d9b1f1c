import type { Sentence } from '#src/corpus/model.ts';
import type { SentencePlace } from '#src/corpus/walk.ts';
import { sentenceDiff } from './sentence-diff.ts';
import type { SharedPlace, SharedWording } from './shared.ts';
import { type SentenceSpan, sentenceSpans } from './text-lines.ts';

/** Shared wording as far as it concerns two sides: where to light it, and which sentences to set against one another. */

export type PairWording = ReturnType<typeof pairWording>[number];
export type DiffedPair = ReturnType<typeof diffedPairs>[number];

/** From this length on, the sentences around shared wording are set against one another. */
export const LEAST_FOR_DIFF = 8;

/** A side holds running text by its sentences, and a heading by its clause. */
function placesOf(wording: SharedWording, coded: readonly SentencePlace[]): SharedPlace[] {
  const clauses = new Set(coded.map(({ clause }) => clause));
  return wording.places.filter(({ line }) => clauses.has(line.clause));
}

/** Wording that stands on both sides, in different documents: a text shares nothing with itself. */
export function pairWording(
  concordance: readonly SharedWording[],
  left: readonly SentencePlace[],
  right: readonly SentencePlace[],
) {
  return concordance.flatMap((wording) => {
    const [a, b] = [placesOf(wording, left), placesOf(wording, right)];
    const documents = new Set([...a, ...b].map(({ line }) => line.document));
    return a.length > 0 && b.length > 0 && documents.size > 1 ? [{ wording, places: [a, b] as const }] : [];
  });
}

/** The stretches of sentences that shared wording takes up: what is lit. */
export function spansBySentence(
  found: readonly PairWording[],
): ReadonlyMap<Sentence, readonly SentenceSpan[]> {
  const spans = new Map<Sentence, SentenceSpan[]>();
  for (const { line, start, end } of found.flatMap(({ places }) => places.flat())) {
    for (const span of sentenceSpans(line, start, end))
      spans.set(span.sentence, [...(spans.get(span.sentence) ?? []), span]);
  }
  return spans;
}

function sentencesAt(places: readonly SharedPlace[]): SentencePlace[] {
  return places.flatMap(({ line, start, end }) =>
    sentenceSpans(line, start, end).map(({ sentence }) => ({
      document: line.document,
      clause: line.clause,
      sentence,
    })),
  );
}

/** For each longer wording, the two sentences around it that have most in common; every two sentences once. */
export function diffedPairs(found: readonly PairWording[]) {
  const closest = found.flatMap(({ wording, places }) => {
    if (wording.length < LEAST_FOR_DIFF || wording.within === 'citation') return [];
    const [lefts, rights] = [sentencesAt(places[0]), sentencesAt(places[1])];
    return lefts
      .flatMap((left) =>
        rights.map((right) => ({
          left,
          right,
          diff: sentenceDiff(left.sentence.text, right.sentence.text, [...wording.text]),
        })),
      )
      .sort((a, b) => b.diff.common - a.diff.common)
      .slice(0, 1);
  });
  return [
    ...new Map(closest.map((pair) => [`${pair.left.sentence.id} ${pair.right.sentence.id}`, pair])).values(),
  ];
}
