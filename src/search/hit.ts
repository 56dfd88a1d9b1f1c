import { addressIn } from '../corpus/walk.ts';
import type { Span } from '../text/occurrences.ts';
import type { Reading, SearchClause, SearchDocument } from './model.ts';

/** A clause that was found, and where what was sought is printed in it. */
export interface Hit {
  readonly document: SearchDocument;
  readonly clause: SearchClause;
  /** Place among all clauses of the corpus: by time of the document, then in the order of its text. */
  readonly place: number;
  /** Offsets into the text of `printedClause`. */
  readonly spans: Readonly<Record<Reading, readonly Span[]>>;
}

export function hitKey(hit: Hit): string {
  return addressIn(hit.document.id, hit.clause.id);
}

/** How often what was sought is printed in the Chinese, or else how often the translation has it. */
export function matchCount({ spans }: Hit): number {
  return spans.zh.length > 0 ? spans.zh.length : spans.en.length;
}

export type Order = 'text' | 'matches';

/** By time and place, or with the most matches first and otherwise by time and place. */
export function inOrder(hits: readonly Hit[], order: Order): Hit[] {
  return hits.toSorted(
    (a, b) => (order === 'matches' ? matchCount(b) - matchCount(a) : 0) || a.place - b.place,
  );
}
