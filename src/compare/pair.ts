import type { Corpus } from '#src/corpus/corpus.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { citySides, documentSides, type Side } from './side.ts';

/** Two documents or two places, side by side on a page of their own. */
export type Pair = ReturnType<typeof pairsOf>[number];

/**
 * The one address of a pair. Ids stand in the order of the alphabet: the order
 * of time may change when a date is corrected, and an address may not.
 */
export function pairPath(a: string, b: string): string {
  const [first, second] = [a, b].sort();
  return `/compare/${first}/${second}/`;
}

/** Every two of a list, each once, the earlier first. */
export function everyTwo<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((left, index) => items.slice(index + 1).map((right): [Item, Item] => [left, right]));
}

function pairsOf(what: 'documents' | 'cities', sides: readonly Side[]) {
  // The sides stand in the order of time, or of the list of places; the path is without base path and language.
  return everyTwo(sides).map(([a, b]) => ({ what, sides: [a, b] as const, path: pairPath(a.id, b.id) }));
}

/**
 * Every two documents and every two places.
 *
 * @throws where two pairs would have one address, because a document and a place share an id twice over.
 */
export function pairsIn(corpus: Pick<Corpus, 'documents' | 'cities' | 'passedOver'>): Pair[] {
  const all = [...pairsOf('documents', documentSides(corpus)), ...pairsOf('cities', citySides(corpus))];
  const taken = new Set<string>();
  for (const { path } of all) {
    if (taken.has(path))
      throw new Error(`${path}: expected one pair, found two documents and two places of these ids`);
    taken.add(path);
  }
  return all;
}

/** The places of two documents where both speak of the very same: one place at two times. Empty where they do not. */
export function samePlaces(a: PolicyDocument, b: PolicyDocument): readonly string[] {
  const isSame = a.cities.length === b.cities.length && a.cities.every((city) => b.cities.includes(city));
  return isSame ? a.cities : [];
}
