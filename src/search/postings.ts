import { openIndex } from '#src/postings/read.ts';
import type { Engine } from './find.ts';
import type { Catalogue, Reading } from './model.ts';

/** Folder of each index of our own, from the root of the site. */
export const INDEXES: Readonly<Record<Reading, string>> = {
  zh: '/search/index-zh/',
  en: '/search/index-en/',
};

/** Pairs of a phrase that are looked up: a pasted passage is found by some of them, and its texts are looked at anyway. */
export const PAIRS = 6;

/** What has to be known of a corpus before its indexes are read. */
export interface IndexSize extends Pick<Catalogue, 'bytes'> {
  /** How many records each has to have. */
  readonly clauses: number;
}

export function indexSize({ bytes, documents }: Catalogue): IndexSize {
  return { bytes, clauses: documents.reduce((sum, document) => sum + document.clauses, 0) };
}

/** An engine over indexes of our own, which have one record a clause. `get` fetches a file from the root of the site. */
export function postingsEngine(
  { bytes, clauses }: IndexSize,
  get: (path: string) => Promise<Uint8Array>,
): Engine {
  const opened = new Map<Reading, ReturnType<typeof openIndex>>();

  async function lookUp(reading: Reading, units: readonly string[], atStart = false) {
    if (units.length === 0 || bytes[reading] === 0) return { keys: [], exact: true };
    const index = opened.get(reading) ?? openIndex((name) => get(INDEXES[reading] + name));
    opened.set(reading, index);
    index.catch(() => opened.delete(reading));
    const { records, find } = await index;
    if (records !== clauses)
      throw new Error(`expected a record for each of ${clauses} clauses, found ${records}`);
    return find(units, { pairs: PAIRS, atStart });
  }

  return {
    find: async (reading, units) => (await lookUp(reading, units)).keys,
    async exactly(reading, units, atStart) {
      const found = await lookUp(reading, units, atStart);
      return found.exact ? found.keys : null;
    },
  };
}
