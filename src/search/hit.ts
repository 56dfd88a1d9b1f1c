import { addressIn } from '#src/corpus/walk.ts';
import { foldedText } from '#src/text/fold.ts';
import type { Span } from '#src/text/occurrences.ts';
import { carried } from './carried.ts';
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

/** Addresses of the sentences of a hit in which something is lit; where nothing is, or only the heading, of the clause. */
export function litPlaces(hit: Hit): string[] {
  const { clause, spans } = hit;
  const lit = readings.flatMap((reading) =>
    printedClause(clause, reading).parts.flatMap(({ start, end }, part) =>
      spans[reading].some((span) => span.start < end && start < span.end)
        ? [clause.heading ? part : part + 1]
        : [],
    ),
  );
  const sentences = [...new Set(lit)].filter((number) => number > 0).sort((a, b) => a - b);
  return sentences.length === 0 ? [hitKey(hit)] : sentences.map((number) => `${hitKey(hit)}.s${number}`);
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

/** Characters that the forms of other clauses may add to an address. */
const ROOM = 400;

/** The forms in which what was sought is printed in some hits, each once, as an address carries them. */
export function formsFound(...hits: readonly Hit[]): string[] {
  const forms = new Map<string, string>();
  for (const hit of hits) {
    for (const reading of readings) {
      const { text } = printedClause(hit.clause, reading);
      for (const { start, end } of hit.spans[reading]) {
        const form = carried(text.slice(start, end));
        const folded = foldedText(form);
        if (!forms.has(folded)) forms.set(folded, form);
      }
    }
  }
  return [...forms.values()];
}

/** The forms found in each document, by its id. */
export function formsByDocument(hits: readonly Hit[]): ReadonlyMap<string, readonly string[]> {
  const documents = Map.groupBy(hits, ({ document }) => document.id);
  return new Map([...documents].map(([id, own]) => [id, formsFound(...own)]));
}

/**
 * Where a hit is read: its clause, or its document at the clause, with all that was found there. The page lights the
 * forms as they stand, without knowing how they were found. Those of the clause always fit.
 *
 * @param page of which the address is wanted: the clause, whose page is its address for citations, or the document.
 */
export function hitPath(
  hit: Hit,
  forms: ReturnType<typeof formsByDocument>,
  page: 'document' | 'clause' = 'clause',
): string {
  const { document, clause } = hit;
  const own = formsFound(hit);
  let room = ROOM;
  const others = (forms.get(document.id) ?? []).filter((form) => {
    if (page === 'clause' || own.includes(form)) return false;
    room -= form.length;
    return room >= 0;
  });
  const query = new URLSearchParams([...own, ...others].map((form) => ['q', form]));
  const path = `/documents/${document.id}/${page === 'clause' ? `${clause.id}/` : ''}`;
  return `${path}${query.size > 0 ? `?${query}` : ''}${page === 'clause' ? '' : `#${clause.id}`}`;
}
