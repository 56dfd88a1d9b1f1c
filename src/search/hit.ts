import { addressIn } from '#src/corpus/walk.ts';
import { foldedText } from '#src/text/fold.ts';
import type { Span } from '#src/text/occurrences.ts';
import { type Reading, readings, type SearchClause, type SearchDocument } from './model.ts';
import { printedClause } from './printed.ts';

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

/** Longest form that a link carries; a longer one is lit at its beginning. */
const LONGEST = 100;

/**
 * The forms in which what was sought is printed in a hit, each once. A link to
 * the clause carries them, so that the page it opens can light them as they
 * stand, without knowing how they were found.
 */
export function formsFound(hit: Hit): string[] {
  const forms = new Map<string, string>();
  for (const reading of readings) {
    const { text } = printedClause(hit.clause, reading);
    for (const { start, end } of hit.spans[reading]) {
      const form = text.slice(start, Math.min(end, start + LONGEST));
      const folded = foldedText(form);
      if (!forms.has(folded)) forms.set(folded, form);
    }
  }
  return [...forms.values()];
}
