import { pageLanguage } from '#src/client/page/dom.ts';
import { fetchFile, fetchJson } from '#src/client/page/fetch.ts';
import { assetHref } from '#src/i18n/language.ts';
import { readState } from '#src/search/address.ts';
import type { Beside } from '#src/search/beside.ts';
import { everyClause } from '#src/search/browse.ts';
import type { Engine } from '#src/search/find.ts';
import { type Hit, hitKey } from '#src/search/hit.ts';
import type { Catalogue, SearchDocument } from '#src/search/model.ts';
import { BUNDLES, type PagefindModule, pagefindEngine, recordNames } from '#src/search/pagefind.ts';
import { type Means, type Search, searchWith } from '#src/search/search.ts';
import { type Library, shelf } from '#src/search/shelf.ts';
import { viewOf } from '#src/search/view.ts';
import { NOTHING_TO_SIMPLIFY } from '#src/text/fold.ts';
import { fromPairs, type Pairs } from '#src/text/pairs.ts';
import { watchBundles } from './bundles.ts';

export type ClauseKeys = readonly string[];

/** A search that is ready to be asked. */
export interface Session {
  readonly search: Search;
  /** What it works with. */
  readonly means: Means;
  /** Keys of all clauses that a query finds, as the page would show them. */
  keys(query: string): Promise<ClauseKeys>;
  /** Every clause of the corpus, as a hit in which nothing is lit; none where there are too many to fetch. */
  everything(): Promise<readonly Hit[]>;
}

/** Says how much there is to load, now that it is known. */
function announce({ bytes }: Catalogue): void {
  const most = Math.round(Math.max(bytes.zh, bytes.en) / 1000);
  for (const place of document.querySelectorAll('[data-bytes]')) place.textContent = `${most} kB`;
}

async function bytesOf(address: string): Promise<ArrayBuffer> {
  return (await fetchFile(address)).arrayBuffer();
}

function pagefind(catalogue: Catalogue): Engine {
  const check = watchBundles(Object.values(BUNDLES).map(assetHref));
  const program = (): Promise<PagefindModule> =>
    import(/* @vite-ignore */ assetHref(`${BUNDLES.zh}pagefind.js`));
  const { version } = catalogue;
  const bundles = pagefindEngine(catalogue, async (reading) => {
    const basePath = assetHref(BUNDLES[reading]);
    // A worker would be one more file, and is given up after five seconds on a slow line.
    const index = (await program()).createInstance({ basePath, noWorker: true, metaCacheTag: version });
    return { index, names: await recordNames((path) => bytesOf(basePath + path), version) };
  });
  return {
    async find(reading, units) {
      const keys = await bundles.find(reading, units);
      check();
      return keys;
    },
  };
}

/** Fetched where it is wanted: a corpus that Pagefind searches does without it. */
async function postings(catalogue: Catalogue): Promise<Engine> {
  return (await import('./worker-engine.ts')).workerEngine(catalogue);
}

async function start(): Promise<Session> {
  const catalogue = await fetchJson<Catalogue>(assetHref('/search/catalogue.json'));
  announce(catalogue);
  const engine = await (catalogue.engine === 'pagefind' ? pagefind(catalogue) : postings(catalogue));
  const library: Library = {
    document: (id) =>
      fetchJson<SearchDocument>(assetHref(`/search/documents/${id}.json?${catalogue.version}`)),
  };
  const means: Means = {
    catalogue,
    engine,
    library,
    beside: () =>
      fetchJson<Beside[]>(assetHref(`/search/beside.${pageLanguage()}.json?${catalogue.version}`)),
    traditional: async () => fromPairs(await fetchJson<Pairs>(assetHref('/search/traditional.json'))),
  };
  const search = searchWith(means);
  const everything = readState(new URLSearchParams('show=all'));
  return {
    search,
    means,
    everything: async () =>
      catalogue.engine === 'pagefind' ? everyClause(shelf(catalogue, library, NOTHING_TO_SIMPLIFY)) : [],
    keys: async (query) => viewOf(await search.find(query), everything).shown.map(hitKey),
  };
}

let started: Promise<Session> | undefined;

/** The one session of the page. */
export function session(): Promise<Session> {
  started ??= start().catch((error: unknown) => {
    // Whoever asks next begins anew.
    started = undefined;
    throw error;
  });
  return started;
}
