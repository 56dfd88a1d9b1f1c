import { addressIn, clausePlaces, readAddress } from '#src/corpus/walk.ts';
import type { Folded, Simplified } from '#src/text/fold.ts';
import type { Catalogue, Reading, SearchClause, SearchDocument } from './model.ts';
import { foldReading, printedClause } from './printed.ts';

/** Where the texts of documents come from. */
export interface Library {
  document(id: string): Promise<SearchDocument>;
}

/** A clause with its document and its place in the corpus. */
export type Shelved = Awaited<ReturnType<Shelf['clauses']>>[number];
export type Shelf = ReturnType<typeof shelf>;

/**
 * The texts of a search: each document is fetched once, each clause folded once.
 *
 * @param simplified the characters of the texts themselves that have to be simplified.
 */
export function shelf(catalogue: Catalogue, library: Library, simplified: Simplified) {
  const places = new Map<string, number>();
  for (const { id, clauses } of catalogue.documents)
    for (const clause of clauses) places.set(addressIn(id, clause), places.size);
  const fetched = new Map<string, Promise<SearchDocument>>();
  const folds: Record<Reading, WeakMap<SearchClause, Folded>> = { zh: new WeakMap(), en: new WeakMap() };

  const document = (id: string): Promise<SearchDocument> => {
    const known = fetched.get(id) ?? library.document(id);
    fetched.set(id, known);
    return known;
  };

  const listed = new Map(catalogue.documents.map((one) => [one.id, one]));

  return {
    document,
    /** What the catalogue has of a document. @throws where it has none */
    listed(id: string): Catalogue['documents'][number] {
      const known = listed.get(id);
      if (!known) throw new Error(`the catalogue has no document ${id}`);
      return known;
    },
    /** Every clause of every text. */
    everything() {
      return this.clauses(places.keys());
    },
    async clauses(keys: Iterable<string>) {
      const wanted = new Set(keys);
      const ids = new Set([...wanted].map((key) => readAddress(key).document));
      const documents = await Promise.all([...ids].map(document));
      return clausePlaces(documents).flatMap((found) => {
        const key = addressIn(found.document.id, found.clause.id);
        return wanted.has(key) ? [{ ...found, place: places.get(key) ?? 0 }] : [];
      });
    },
    folded(clause: SearchClause, reading: Reading): Folded {
      const known = folds[reading].get(clause);
      if (known) return known;
      const folded = foldReading(printedClause(clause, reading).text, reading, simplified);
      folds[reading].set(clause, folded);
      return folded;
    },
  };
}
