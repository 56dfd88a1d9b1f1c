import type { Corpus } from '#src/corpus/corpus.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { type PagePair, pairPath } from '#src/corpus/pairs.ts';
import { oncePer } from '#src/text/once.ts';
import { citySides, documentSides, type Side } from './side.ts';

/** Two documents or two places, side by side on a page of their own. */
export type Pair = ReturnType<typeof pairsOf>[number];

function pairsOf(pairs: readonly PagePair[], what: PagePair['what'], sides: readonly Side[]) {
  const known = new Map(sides.map((side) => [side.id, side]));
  return pairs.flatMap(({ what: own, ids }) => {
    const [a, b] = ids.map((id) => known.get(id));
    // The path is without base path and language.
    return own === what && a && b ? [{ what, sides: [a, b] as const, path: pairPath(a.id, b.id) }] : [];
  });
}

type Compared = Pick<Corpus, 'documents' | 'cities' | 'passedOver' | 'pairs'>;

/**
 * The two documents or two places of every pair that has a page.
 *
 * @throws where two pairs would have one address, because a document and a place share an id twice over.
 */
export const pairsIn = oncePer((corpus: Compared): readonly Pair[] => {
  const all = [
    ...pairsOf(corpus.pairs, 'documents', documentSides(corpus)),
    ...pairsOf(corpus.pairs, 'cities', citySides(corpus)),
  ];
  const taken = new Set<string>();
  for (const { path } of all) {
    if (taken.has(path))
      throw new Error(`${path}: expected one pair, found two documents and two places of these ids`);
    taken.add(path);
  }
  return all;
});

/** The places of two documents where both speak of the very same: one place at two times. Empty where they do not. */
export function samePlaces(a: PolicyDocument, b: PolicyDocument): readonly string[] {
  const isSame = a.cities.length === b.cities.length && a.cities.every((city) => b.cities.includes(city));
  return isSame ? a.cities : [];
}
