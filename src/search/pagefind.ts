import type { Engine } from './find.ts';
import type { Catalogue, Reading } from './model.ts';
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

/** A file of a bundle without its gzip, if it has one: Pagefind takes it so too. @throws where the file is cut or broken */
export async function unpacked(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const [first, second] = new Uint8Array(bytes);
  if (first !== 0x1f || second !== 0x8b) return bytes;
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

/** What `pagefind-entry.json` says of a bundle. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly page_count: number }>>;
}

/**
 * Pagefind's names for the records of a bundle, in the order in which they were added. A result has such a name and
 * no number; Pagefind fetches all of them with its metadata, so that no other file has to say them.
 *
 * @param get a file of the bundle; asked for what Pagefind asks for itself.
 */
export async function recordNames(
  get: (path: string) => Promise<ArrayBuffer>,
  version: string,
): Promise<string[]> {
  const entry = JSON.parse(new TextDecoder().decode(await get(`pagefind-entry.json?ts=${version}`))) as Entry;
  const [[language, { hash, page_count }] = ['', { hash: '', page_count: 0 }]] = Object.entries(
    entry.languages,
  );
  const meta = new TextDecoder().decode(await unpacked(await get(`pagefind.${hash}.pf_meta`)));
  // CBOR, of which the pages come first. What follows a name in it is a number and never looks like more of the name.
  const names = (meta.match(new RegExp(`${language}_[\\da-f]+`, 'g')) ?? []).slice(0, page_count);
  if (names.length !== page_count)
    throw new Error(`expected ${page_count} names of records, found ${names.length}`);
  return names;
}

/** A bundle that has been loaded: Pagefind's program over it, and the names of its records in their order. */
export interface OpenBundle {
  readonly index: PagefindIndex;
  readonly names: readonly string[];
}

/**
 * An engine over the two bundles. `open` loads a bundle; it is asked once for each.
 *
 * Pagefind's program is one for both, and each bundle starts it at its first search unless it is started already. Two
 * that start at once start it twice, and what the first has loaded is lost. So one search waits for the other.
 */
export function pagefindEngine(
  catalogue: Catalogue,
  open: (reading: Reading) => Promise<OpenBundle>,
): Engine {
  const clauses = catalogue.documents.reduce((sum, document) => sum + document.clauses, 0);
  const opened = new Map<Reading, Promise<{ index: PagefindIndex; places: ReadonlyMap<string, number> }>>();

  let turn: Promise<unknown> = Promise.resolve();

  async function load(reading: Reading) {
    const { index, names } = await open(reading);
    if (names.length !== clauses)
      throw new Error(`expected a record for each of ${clauses} clauses, found ${names.length}`);
    return { index, places: new Map(names.map((name, place) => [name, place] as const)) };
  }

  return {
    async find(reading, units) {
      if (units.length === 0 || catalogue.bytes[reading] === 0) return [];
      const bundle = opened.get(reading) ?? load(reading);
      opened.set(reading, bundle);
      const { index, places } = await bundle;
      const search = (): ReturnType<PagefindIndex['search']> => index.search(exactQuery(units));
      const searched = turn.then(search, search);
      turn = searched;
      const { results } = await searched;
      return results.map(({ id }) => {
        const place = places.get(id);
        if (place === undefined) throw new Error(`a result is named ${id}, which no record is`);
        return place;
      });
    },
  };
}
