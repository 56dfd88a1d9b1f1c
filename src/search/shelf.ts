import type { Folded, Simplified } from '#src/text/fold.ts';
import type { Catalogue, Reading, SearchClause, SearchDocument } from './model.ts';
import { foldReading, printedClause } from './printed.ts';

/** Where the texts of documents come from. */
export interface Library {
  document(id: string): Promise<SearchDocument>;
}

/** Documents asked for at once: browsers refuse to begin with thousands. */
const AT_ONCE = 100;

/** A document as the catalogue has it. */
export type Listed = Catalogue['documents'][number];

export type Shelf = ReturnType<typeof shelf>;

/**
 * The texts of a search: each document is fetched once, each clause folded once. A clause is known by its place among
 * all clauses of the corpus, from 0: the documents in the order of time, each in the order of its text.
 *
 * @param simplified the characters of the texts themselves that have to be simplified.
 */
export function shelf(catalogue: Catalogue, library: Library, simplified: Simplified) {
  let size = 0;
  /** Each document with the place of its first clause. */
  const rows = catalogue.documents.map((listed) => {
    const start = size;
    size += listed.clauses;
    return { listed, start };
  });
  const fetched = new Map<string, Promise<SearchDocument>>();
  const folds: Record<Reading, WeakMap<SearchClause, Folded>> = { zh: new WeakMap(), en: new WeakMap() };

  const document = (id: string): Promise<SearchDocument> => {
    const known = fetched.get(id);
    if (known) return known;
    const asked = library.document(id);
    fetched.set(id, asked);
    // What could not be fetched is asked for again.
    asked.catch(() => fetched.delete(id));
    return asked;
  };

  /** The row in which a place is. */
  function rowOf(place: number): (typeof rows)[number] {
    let [low, high] = [0, rows.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.start ?? 0) <= place) low = middle;
      else high = middle;
    }
    const row = rows[low];
    if (!row || place < 0 || place >= size) throw new Error(`no clause has the place ${place}`);
    return row;
  }

  return {
    document,
    /** The document of a place. @throws where there is no such place */
    listed: (place: number): Listed => rowOf(place).listed,
    /** The place of the first clause of a document. @throws where there is no such document */
    startOf(id: string): number {
      const row = rows.find(({ listed }) => listed.id === id);
      if (!row) throw new Error(`the catalogue has no document ${id}`);
      return row.start;
    },
    /** How many clauses there are. */
    size,
    /** The places of all clauses of some documents. */
    placesOf(some: ReadonlySet<Listed>): number[] {
      return rows
        .filter(({ listed }) => some.has(listed))
        .flatMap(({ listed, start }) => Array.from({ length: listed.clauses }, (_, at) => start + at));
    },
    /** Every clause of every text. */
    everything() {
      return this.clauses(Array.from({ length: size }, (_, place) => place));
    },
    /** Clauses by their places, each once, in their order. */
    async clauses(places: Iterable<number>) {
      const byRow = Map.groupBy(
        [...new Set(places)].sort((a, b) => a - b),
        rowOf,
      );
      const open = async ([{ listed, start }, own]: readonly [(typeof rows)[number], readonly number[]]) => {
        const from = await document(listed.id);
        return own.map((place) => {
          const clause = from.clauses[place - start];
          if (!clause) throw new Error(`${listed.id}: expected ${listed.clauses} clauses, found fewer`);
          return { document: from, clause, place };
        });
      };
      const wanted = [...byRow];
      const found: Awaited<ReturnType<typeof open>> = [];
      for (let at = 0; at < wanted.length; at += AT_ONCE)
        found.push(...(await Promise.all(wanted.slice(at, at + AT_ONCE).map(open))).flat());
      return found;
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
