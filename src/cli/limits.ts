// How far a site grows before something is done otherwise, or a host refuses it: docs/growth.md.

import type { Corpus } from '#src/corpus/corpus.ts';
import { MOST_FOR_ALL } from '#src/corpus/pairs.ts';
import { clausePlaces } from '#src/corpus/walk.ts';
import { LIMITS } from '#src/export/shards.ts';
import { MOST_BY_PAGEFIND } from '#src/search/bundle.ts';

/** What is nearer to its limit than this is told of. */
const NEAR = 0.8;

/** What is counted, how many there are now, the most, what comes of more, and where the limit is set. */
type Limit = readonly [what: string, now: number, most: number, beyond: string, set: string];

/** @param files of a built site by their paths, with their bytes. */
export function limitsOf(corpus: Corpus, files: ReadonlyMap<string, number>, cards: number): Limit[] {
  const { documents, cities } = corpus;
  const clauses = clausePlaces(documents).length;
  const collections = [...files].filter(([path]) => /^data\/[^/]+\.json$/.test(path));
  const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
  const drawn = 'two without a page are drawn in the browser, and their addresses lead there';
  return [
    ['clauses', clauses, cards, 'each is shared with the card of its document', 'CARDS'],
    ['documents', documents.length, MOST_FOR_ALL, drawn, 'content/pairs.yaml'],
    ['places', cities.length, MOST_FOR_ALL, drawn, 'content/pairs.yaml'],
    ['clauses', clauses, MOST_BY_PAGEFIND, 'they are searched by an index of our own', 'bundle.ts'],
    [
      'bytes of a collection',
      Math.max(0, ...collections.map(([, size]) => size)),
      LIMITS.whole,
      'it is cut into files of lines',
      'shards.ts',
    ],
    ['files', files.size, 20_000, 'hosts refuse the site, or ask for a plan', 'the host'],
    ['bytes', bytes, 1_000_000_000, 'hosts refuse the site, or ask for a plan', 'the host'],
  ];
}

/** A line for each limit that is near or passed. */
export function nearLimits(limits: readonly Limit[]): string[] {
  return limits
    .filter(([, now, most]) => now >= most * NEAR && most > 0)
    .map(([what, now, most, beyond, set]) => `${what}: ${now} of ${most} (${set}); with more, ${beyond}`);
}
