import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import {
  HASHED,
  OFFLINE_FILE,
  OFFLINE_LIST,
  OFFLINE_PAGE,
  type OfflineSize,
} from '#src/export/site/offline.ts';
import { localPath } from '#src/i18n/language.ts';

/**
 * The service worker. Each version of the site has a cache of its own, and each tab is of the version from which its
 * page came: it is handed files of that version alone, kept ones or, while the site still has it, those of the network.
 * What comes from the network is kept only if the site is of this version after it has come.
 */

/** How keeping came off. `renewed`: the site is of another version by now; `full`: the device has no more room. */
export type Kept = 'kept' | 'renewed' | 'full' | 'cut';

interface Fetching extends Event {
  /** The ids of the tab that asks, and of the tab or worker that is opened by what it asks for. */
  readonly clientId: string;
  readonly resultingClientId: string;
  waitUntil(work: Promise<unknown>): void;
}

interface Global {
  readonly registration: ServiceWorkerRegistration;
  /** Tabs, and workers of them. */
  readonly clients: {
    matchAll(options: object): Promise<readonly { readonly id: string; readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
}

const VERSION: string = import.meta.env.VERSION;
const SHELL: readonly string[] = import.meta.env.SHELL;
/** Files that are asked for at once. */
const AT_ONCE = 40;
/** Seconds for which a page is waited for that is kept. */
const PATIENCE = 5;

const worker = globalThis as unknown as Global;
const root = worker.registration.scope;
/** Caches are named by version, below the site: another one may stand at the same origin. */
const OWN = `${root} ${VERSION}`;
/** In the cache of a version, before the id of each tab that is of it. */
const TAB = `${root}?tab=`;

const addressOf = (url: string): string => new URL(url, root).href.replace(/[?#].*/, '');
const within = (url: string): string => url.slice(root.length);
const isHashed = (url: string): boolean => HASHED.some((folder) => within(url).startsWith(`${folder}/`));

/** The caches of other versions, each with the addresses in it. */
async function others(): Promise<{ name: string; urls: string[] }[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${root} `) && name !== OWN);
  return Promise.all(
    names.map(async (name) => ({
      name,
      urls: (await (await caches.open(name)).keys()).map(({ url }) => url),
    })),
  );
}

/** Whether the site is of this version now. Where it is of another, that one is fetched. */
async function isCurrent(): Promise<boolean> {
  const { version } = (await (await fetch(root + OFFLINE_FILE, { cache: 'no-store' })).json()) as OfflineSize;
  if (version !== VERSION) void worker.registration.update().catch(() => undefined);
  return version === VERSION;
}

async function keep(urls: readonly string[]): Promise<Kept> {
  try {
    const cache = await caches.open(OWN);
    const all = [...new Set(urls.map(addressOf).filter((url) => url.startsWith(root)))];
    const known = await Promise.all(all.map((url) => cache.match(url)));
    const wanted = all.filter((_, at) => !known[at]);
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      const come = await Promise.all(
        wanted.slice(at, at + AT_ONCE).map(async (url) => {
          const response = await fetch(url, { cache: 'no-cache' });
          if (!response.ok && response.status !== 404) throw new Error(`${response.status} for ${url}`);
          // Read to its end: what is cut must not be kept.
          return { url, response, body: await response.arrayBuffer() };
        }),
      );
      if (!(await isCurrent())) return 'renewed';
      for (const { url, response, body } of come)
        if (response.ok && !response.redirected) await cache.put(url, new Response(body, response));
    }
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'cut';
  }
}

const openTabs = () => worker.clients.matchAll({ type: 'all', includeUncontrolled: true });

/** Keeps the programs, the pages that stand open and what earlier versions have kept: all of it of this version. */
async function install(): Promise<void> {
  const before = (await others()).flatMap(({ urls }) => urls).filter((url) => !url.startsWith(TAB));
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  // Where data are to be saved, a program is kept when a page asks for it.
  const shell = connection?.saveData ? SHELL.filter((path) => !isHashed(root + path)) : SHELL;
  if ((await keep(shell)) !== 'kept') throw new Error('the programs of the site did not come');
  // Whoever has asked for the whole edition has asked for the pages that are new in it.
  const list = before.includes(root + OFFLINE_LIST)
    ? (await (await fetch(root + OFFLINE_LIST)).text()).split('\n')
    : [];
  const came = await keep([...(await openTabs()).map(({ url }) => url), ...before, ...list]);
  // On a full device pages are read from the network again; what broke off is begun again at the next visit.
  if (came === 'cut' || came === 'renewed') throw new Error('what was kept did not come');
  await worker.skipWaiting();
}

/** The cache of each tab, while that is being found out; null for a tab of a version that this worker does not know. */
const finding = new Map<string, Promise<string | null>>();

async function tie(tab: string, found: Promise<string | null>): Promise<void> {
  finding.set(tab, found);
  const name = await found;
  // What a reader has thrown away in the meantime is not opened anew.
  if (name !== null && (await caches.has(name)))
    await (await caches.open(name)).put(TAB + tab, new Response(name));
}

/** Null also where the cache is gone, since the reader has thrown it away. */
async function cacheOf(tab: string): Promise<string | null> {
  const tied = finding.get(tab) ?? caches.match(TAB + tab).then((kept) => kept?.text() ?? null);
  const name = await tied;
  return name !== null && (await caches.has(name)) ? name : null;
}

/** Throws away what earlier versions have kept, once no tab is of them. */
async function clear(): Promise<void> {
  if (worker.registration.installing || worker.registration.waiting) return;
  const open = (await openTabs()).map(({ id }) => TAB + id);
  for (const { name, urls } of await others())
    if (!open.some((tab) => urls.includes(tab))) await caches.delete(name);
}

/** What is the same for both strategies: a file is kept under its address without a query, and asked for anew. */
const always = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => addressOf(request.url),
  requestWillFetch: async ({ request }: { request: Request }) => {
    // A page waits for the names of its typefaces, and can be read without.
    if (request.destination === 'style' && within(request.url).startsWith('fonts/'))
      return new Request(request, { signal: AbortSignal.timeout(PATIENCE * 1000) });
    return isHashed(request.url) ? request : new Request(request, { cache: 'no-cache' });
  },
};

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && /^(?!embed\/)/.test(within(url.href)),
  async ({ event, request }) => {
    if (!(await caches.has(OWN))) return fetch(request);
    let isOwn = Promise.resolve(true);
    const response = await new NetworkFirst({
      cacheName: OWN,
      // A host that does not answer is no better than none, where the page is kept.
      networkTimeoutSeconds: PATIENCE,
      plugins: [
        always,
        {
          fetchDidSucceed: async ({ response }) => {
            if (response.status >= 500) throw new Error(`${response.status} for ${request.url}`);
            isOwn = isCurrent().catch(() => false);
            return response;
          },
          cacheWillUpdate: async ({ response }) =>
            response.ok && addressOf(request.url).endsWith('/') && (await isOwn) && (await caches.has(OWN))
              ? response
              : null,
          handlerDidError: async () =>
            caches.match(
              root + localPath(within(request.url).startsWith('zh/') ? 'zh' : 'en', OFFLINE_PAGE).slice(1),
            ),
        },
      ],
    }).handle({ event, request });
    const { resultingClientId, waitUntil } = event as Fetching;
    const found = isOwn.then((is) => (is ? OWN : null));
    waitUntil.call(event, tie(resultingClientId, found).then(clear));
    return response;
  },
);

registerRoute(
  ({ request, url }) =>
    request.mode !== 'navigate' && url.href.startsWith(root) && !url.pathname.endsWith('/'),
  async ({ event, request }) => {
    const { clientId, resultingClientId, waitUntil } = event as Fetching;
    const found = cacheOf(clientId);
    // A page that starts a worker has it asked for files of its own version.
    if (resultingClientId) waitUntil.call(event, tie(resultingClientId, found));
    const cacheName = await found;
    if (cacheName === null) return fetch(request);
    return new CacheFirst({
      cacheName,
      plugins: [
        always,
        {
          // What another version has under the same name is refused: the page says that it did not come.
          fetchDidSucceed: async ({ response }) =>
            isHashed(request.url) || (cacheName === OWN && (await isCurrent()))
              ? response
              : new Response(null, { status: 409 }),
          cacheWillUpdate: async ({ response }) =>
            response.ok && cacheName === OWN && (await caches.has(OWN)) ? response : null,
        },
      ],
    }).handle({ event, request });
  },
);

addEventListener('install', (event) => (event as Fetching).waitUntil(install()));
// A page asks for files to be kept beside the programs, and is told how that came off.
addEventListener('message', (event) => {
  const asked = keep([...SHELL, ...(event.data as readonly string[])]);
  (event as unknown as Fetching).waitUntil(asked.then((came) => event.ports[0]?.postMessage(came)));
});
