import { addressIn } from '#src/corpus/walk.ts';
import type { Engine } from './find.ts';
import { type Catalogue, type Reading, readings } from './model.ts';
import { exactQuery } from './tokens.ts';

/** The part of Pagefind's browser API that is used here. */
export interface PagefindIndex {
  search(term: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

export interface PagefindModule {
  createInstance(options: {
    readonly basePath: string;
    readonly noWorker: boolean;
    readonly metaCacheTag: string;
  }): PagefindIndex;
}

/** Folder of each bundle, from the root of the site. */
export const BUNDLES: Readonly<Record<Reading, string>> = { zh: '/pagefind/', en: '/pagefind-en/' };

/** Pagefind's names for records, and the clauses that they stand for. */
function clausesByRecord(catalogue: Catalogue, reading: Reading): ReadonlyMap<string, string> {
  return new Map(
    catalogue.documents.flatMap((document) =>
      document.records[reading].map(
        (record, index) => [record, addressIn(document.id, document.clauses[index] ?? '')] as const,
      ),
    ),
  );
}

/** An engine over the two bundles. `open` loads a bundle; it is asked once for each. */
export function pagefindEngine(
  catalogue: Catalogue,
  open: (reading: Reading) => Promise<PagefindIndex>,
): Engine {
  const opened = new Map<Reading, Promise<PagefindIndex>>();
  const clauses = Object.fromEntries(
    readings.map((reading) => [reading, clausesByRecord(catalogue, reading)]),
  ) as Record<Reading, ReadonlyMap<string, string>>;

  return {
    async find(reading, units) {
      if (units.length === 0 || clauses[reading].size === 0) return [];
      const index = opened.get(reading) ?? open(reading);
      opened.set(reading, index);
      const { results } = await (await index).search(exactQuery(units));
      return results.flatMap(({ id }) => clauses[reading].get(id) ?? []);
    },
  };
}
