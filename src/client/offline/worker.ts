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
import type { AskedToKeep, Kept } from './asked.ts';

/**
 * The service worker. Each version of the site has a cache of its own, and each tab is of the version from which its
 * page came: it is handed files of that version alone, kept ones or, while the site still has it, those of the network.
 * What comes from the network is kept only if the site is of this version after it has come.
 */

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** The ids of the tab that asks, and of the tab or worker that is opened by what it asks for. */
interface Fetching extends Extendable {
  readonly clientId: string;
  readonly resultingClientId: string;
}

/** A tab, or a worker of one. */
interface Client {
  readonly id: string;
  readonly url: string;
}

interface Global {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { matchAll(options: object): Promise<readonly Client[]> };
  skipWaiting(): Promise<void>;
}

const VERSION: string = import.meta.env.VERSION;
const SHELL: readonly string[] = import.meta.env.SHELL;
/** Files that are asked for at once. */
const AT_ONCE = 40;
/** In the cache of a version, before the id of each tab that is of it. */
const TAB = '?tab=';

const worker = globalThis as unknown as Global;
const root = worker.registration.scope;
const cacheOf = (version: string): string => `${root} ${version}`;
const addressOf = (url: string): string => new URL(url, root).href.replace(/[?#].*/, '');
const within = (url: string): string => url.slice(root.length);
const isHashed = (url: string): boolean => HASHED.some((folder) => within(url).startsWith(`${folder}/`));

async function versions(): Promise<string[]> {
  return (await caches.keys()).flatMap((name) =>
    name.startsWith(`${root} `) ? name.slice(root.length + 1) : [],
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
    const cache = await caches.open(cacheOf(VERSION));
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

/** Addresses that a version keeps. */
async function keptOf(version: string): Promise<string[]> {
  const cache = await caches.open(cacheOf(version));
  return (await cache.keys()).flatMap(({ url }) => (url.startsWith(root + TAB) ? [] : within(url)));
}

/** Programs and styles; where data are to be saved, only those that a page asks for when it is read. */
function shell(): Promise<Kept> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return keep(connection?.saveData ? SHELL.filter((path) => !isHashed(root + path)) : SHELL);
}

const openTabs = (): Promise<readonly Client[]> =>
  worker.clients.matchAll({ type: 'all', includeUncontrolled: true });

/** Keeps the programs, the pages that stand open and what earlier versions have kept: all of it of this version. */
async function install(): Promise<void> {
  const before = await Promise.all((await versions()).filter((version) => version !== VERSION).map(keptOf));
  if ((await shell()) !== 'kept') throw new Error('the programs of the site did not come');
  const paths = before.flat();
  // Whoever has asked for the whole edition has asked for the pages that are new in it.
  const list = paths.includes(OFFLINE_LIST)
    ? (await (await fetch(root + OFFLINE_LIST)).text()).split('\n')
    : [];
  const came = await keep([...(await openTabs()).map(({ url }) => url), ...paths, ...list]);
  // On a full device pages are read from the network again; what broke off is begun again at the next visit.
  if (came === 'cut' || came === 'renewed') throw new Error('what was kept did not come');
  await worker.skipWaiting();
}

/** Of which version each tab is, while that is being found out; null for one that this worker does not know. */
const finding = new Map<string, Promise<string | null>>();

async function tie(tab: string, found: Promise<string | null>): Promise<void> {
  finding.set(tab, found);
  const version = await found;
  if (version !== null)
    await (await caches.open(cacheOf(version))).put(root + TAB + tab, new Response(version));
}

/** Null also where the cache is gone, since the reader has thrown it away. */
async function versionOf(tab: string): Promise<string | null> {
  const tied = finding.get(tab) ?? caches.match(root + TAB + tab).then((kept) => kept?.text() ?? null);
  const version = await tied;
  return version !== null && (await caches.has(cacheOf(version))) ? version : null;
}

/** Throws away what earlier versions have kept, once no tab is of them. */
async function clear(): Promise<void> {
  if (worker.registration.installing || worker.registration.waiting) return;
  const open = new Set((await openTabs()).map(({ id }) => id));
  for (const version of await versions()) {
    const keys = await (await caches.open(cacheOf(version))).keys();
    if (version !== VERSION && !keys.some(({ url }) => open.has(url.slice((root + TAB).length))))
      await caches.delete(cacheOf(version));
  }
}

/** What is the same for both strategies: a file is kept under its address without a query, and asked for anew. */
const always = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => addressOf(request.url),
  requestWillFetch: async ({ request }: { request: Request }) =>
    isHashed(request.url) ? request : new Request(request, { cache: 'no-cache' }),
};

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && /^(?!embed\/)/.test(within(url.href)),
  async ({ event, request }) => {
    if (!(await caches.has(cacheOf(VERSION)))) return fetch(request);
    let isOwn = Promise.resolve(true);
    const response = await new NetworkFirst({
      cacheName: cacheOf(VERSION),
      plugins: [
        always,
        {
          fetchDidSucceed: async ({ response }) => {
            isOwn = isCurrent().catch(() => false);
            return response;
          },
          cacheWillUpdate: async ({ response }) =>
            response.ok && request.url.replace(/[?#].*/, '').endsWith('/') && (await isOwn) ? response : null,
          handlerDidError: async () =>
            caches.match(
              root + localPath(within(request.url).startsWith('zh/') ? 'zh' : 'en', OFFLINE_PAGE).slice(1),
            ),
        },
      ],
    }).handle({ event, request });
    const tab = (event as Fetching).resultingClientId;
    (event as Fetching).waitUntil(
      tie(
        tab,
        isOwn.then((is) => (is ? VERSION : null)),
      ).then(clear),
    );
    return response;
  },
);

registerRoute(
  ({ request, url }) =>
    request.mode !== 'navigate' && url.href.startsWith(root) && !url.pathname.endsWith('/'),
  async ({ event, request }) => {
    const { clientId, resultingClientId, waitUntil } = event as Fetching;
    const found = versionOf(clientId);
    // A page that starts a worker has it asked for files of its own version.
    if (resultingClientId) waitUntil.call(event, tie(resultingClientId, found));
    const version = await found;
    if (version === null) return fetch(request);
    return new CacheFirst({
      cacheName: cacheOf(version),
      plugins: [
        always,
        {
          // What another version has under the same name is refused: the page says that it did not come.
          fetchDidSucceed: async ({ response }) =>
            isHashed(request.url) || (version === VERSION && (await isCurrent()))
              ? response
              : new Response(null, { status: 409 }),
          // The list is kept only where the whole edition was asked for: by it that is known.
          cacheWillUpdate: async ({ response }) =>
            response.ok && version === VERSION && within(request.url) !== OFFLINE_LIST ? response : null,
        },
      ],
    }).handle({ event, request });
  },
);

async function answer(asked: AskedToKeep): Promise<Kept | string[]> {
  if ('keep' in asked) return keep(asked.keep);
  if (asked.ask === 'renew') await caches.delete(cacheOf(VERSION));
  return asked.ask === 'renew' ? shell() : keptOf(VERSION);
}

addEventListener('install', (event) => (event as Extendable).waitUntil(install()));
addEventListener('message', (event) => {
  const asked = answer(event.data as AskedToKeep).then((said) => event.ports[0]?.postMessage(said));
  (event as unknown as Extendable).waitUntil(asked);
});
