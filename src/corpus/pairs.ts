import { z } from 'zod';
import type { Corpus } from './corpus.ts';
import type { Report } from './fault.ts';
import { PAIRS_FILE } from './paths.ts';
import type { Permalink } from './permalinks.ts';
import { slug } from './schema.ts';

/** Two documents, or two places: which of them stand side by side on a page of their own, and where the others do. */

/** Documents or places of which there are at most so many have a page for every two, where the content names no pairs. */
export const MOST_FOR_ALL = 12;

export interface PagePair {
  readonly what: 'documents' | 'cities';
  /** In the order of time, or of the list of places. */
  readonly ids: readonly [string, string];
}

const pairs = z.array(z.tuple([slug, slug]).refine(([a, b]) => a !== b, 'two ids that differ')).optional();

/** content/pairs.yaml: the pairs that have a page; a list that is left out names every two while they are few. */
export const pairsFile = z.strictObject({ documents: pairs, cities: pairs });

/** Every two of a list, each once, the earlier first. */
export function everyTwo<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((left, index) => items.slice(index + 1).map((right): [Item, Item] => [left, right]));
}

/** The pairs that have a page. What stands in the file and is not in the corpus has none, and is told of. */
export function pagePairs(
  named: z.output<typeof pairsFile>,
  corpus: Pick<Corpus, 'documents' | 'cities'>,
): PagePair[] {
  return (['documents', 'cities'] as const).flatMap((what) => {
    const ids = corpus[what].map(({ id }) => id);
    const list = named[what];
    if (!list) return ids.length > MOST_FOR_ALL ? [] : everyTwo(ids).map((pair) => ({ what, ids: pair }));
    const asked = new Set(list.map((pair) => [...pair].sort().join()));
    const both = ids.filter((id) => list.some((pair) => pair.includes(id)));
    return everyTwo(both)
      .filter((pair) => asked.has([...pair].sort().join()))
      .map((pair) => ({ what, ids: pair }));
  });
}

/** Tells of ids of which there is no document, or no place. */
export function checkPairs(
  named: z.output<typeof pairsFile>,
  corpus: Pick<Corpus, 'documents' | 'cities'>,
  report: Report,
): void {
  for (const what of ['documents', 'cities'] as const)
    for (const [at, pair] of (named[what] ?? []).entries())
      for (const [place, id] of pair.entries())
        if (!corpus[what].some((one) => one.id === id))
          report.add(
            'id-unknown',
            report.place(PAIRS_FILE, what, at, place),
            `an id of one of the ${what}`,
            id,
            'correct the id, or take the pair out',
          );
}

/** The address at which any two to four are drawn, without base path and language. */
export function withAddress(ids: readonly string[]): string {
  return `/compare/?with=${ids.join(',')}`;
}

/**
 * The one address of the page of a pair. Ids stand in the order of the alphabet: the order of time may change when a
 * date is corrected, and an address may not.
 */
export function pairPath(a: string, b: string): string {
  const [first, second] = [a, b].sort();
  return `/compare/${first}/${second}/`;
}

/** Where two stand side by side: on their page, or where any two are drawn. */
export function comparePath(pairs: readonly PagePair[], a: string, b: string): string {
  return pairs.some(({ ids }) => ids.includes(a) && ids.includes(b)) ? pairPath(a, b) : withAddress([a, b]);
}

/** The two ids of an address of a pair of this corpus, whether it has a page or not; null for any other address. */
function pairAt(address: string, corpus: Pick<Corpus, 'documents' | 'cities'>): [string, string] | null {
  const [, a = '', b = ''] = /^(?:\/zh)?\/compare\/([^/]+)\/([^/]+)\/$/.exec(address) ?? [];
  const isPair = [corpus.documents, corpus.cities].some((list) =>
    [a, b].every((id) => list.some((one) => one.id === id)),
  );
  return isPair && a !== b ? [a, b] : null;
}

/** The list of addresses, where a pair that has no page any more has moved to where any two are drawn. */
export function pairPermalinks(
  list: readonly Permalink[],
  corpus: Pick<Corpus, 'documents' | 'cities' | 'pairs'>,
): Permalink[] {
  return list.map((permalink) => {
    const { address } = permalink;
    const pair = pairAt(address, corpus);
    if (!pair) return permalink;
    if (corpus.pairs.some(({ ids }) => pair.every((id) => ids.includes(id))))
      return { ...permalink, status: 'live', target: null };
    const target = `${address.startsWith('/zh/') ? '/zh' : ''}${withAddress(pair)}`;
    return { ...permalink, status: 'moved', target };
  });
}
