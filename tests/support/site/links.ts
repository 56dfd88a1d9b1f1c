// What can be wrong with the links of a site: pure functions over the outlines of its pages.

import type { Outline } from './outline.ts';

export interface Site {
  readonly pages: readonly Outline[];
  /** Paths of all files, relative to the root of the site. */
  readonly files: ReadonlySet<string>;
  /** Origin of the published site. */
  readonly origin: string;
  /** Path under which it stands, with a slash at both ends. */
  readonly base: string;
}

/** The address at which a page will stand. */
export function published({ origin, base }: Site, address: string): string {
  return origin + base + address;
}

type Targets = ReadonlyMap<string, ReadonlySet<string>>;

/** The ids of each page; a list has those of its further pages too, on which its script finds them. */
function targets({ pages }: Site): Targets {
  const listOf = (address: string): string => address.replace(/page_\d+\/$/, '');
  const all = Map.groupBy(pages, ({ address }) => listOf(address));
  return new Map(
    pages.map(({ address, ids }) => [
      address,
      new Set(address === listOf(address) ? all.get(address)?.flatMap((page) => page.ids) : ids),
    ]),
  );
}

function fault(site: Site, ids: Targets, from: string, to: string): string | null {
  if (!URL.canParse(to, published(site, from))) return 'is no address';
  const url = new URL(to, published(site, from));
  // An address of data is itself what it leads to.
  if (url.protocol === 'data:') return null;
  if (!/^(https?|mailto):$/.test(url.protocol)) return `is of the kind ${url.protocol}`;
  if (url.origin !== site.origin) return null;
  if (!url.pathname.startsWith(site.base)) return `leaves the base path ${site.base}`;
  const address = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
  if (!site.files.has(file)) return `leads to ${file}, which is not there`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '' || !ids.has(address)) return null;
  return ids.get(address)?.has(fragment) ? null : `leads to an id that ${file} does not have`;
}

/** Links within the site that lead nowhere, each once: one broken link of a menu stands on every page. */
export function brokenLinks(site: Site): string[] {
  const ids = targets(site);
  const broken = site.pages.flatMap(({ address, links }) =>
    [...new Set(links.map(({ to }) => to))].flatMap((to) => {
      const found = fault(site, ids, address, to);
      return found === null ? [] : [{ page: `/${address}`, found: `${to} ${found}` }];
    }),
  );
  return [...Map.groupBy(broken, ({ found }) => found)].map(
    ([found, pages]) => `${found} (on ${pages.length} pages, such as ${pages[0]?.page})`,
  );
}

/**
 * Addresses outside the site, each with the page and the words of its `rel`. The address of a vocabulary
 * (`schema.DC`) is a name: nothing ever asks for it.
 */
export function outsideLinks(site: Site): { page: string; to: string; element: string; rel: string[] }[] {
  return site.pages.flatMap(({ address, links }) =>
    links
      .filter(({ to }) => URL.canParse(to, published(site, address)))
      .filter(({ to }) => new URL(to, published(site, address)).origin !== site.origin)
      .filter(({ to, rel }) => !/^(mailto|data):/.test(to) && !rel.startsWith('schema.'))
      .map(({ to, element, rel }) => ({ page: address, to, element, rel: rel.split(/\s+/).filter(Boolean) })),
  );
}

/** Pages to which no way leads from home in any language, the page for what is missing apart. */
export function lostPages(site: Site): string[] {
  const byAddress = new Map(site.pages.map((page) => [page.address, page]));
  const reached = new Set<string>();
  const waiting = [''];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    const page = byAddress.get(from);
    if (!page || reached.has(from)) continue;
    reached.add(from);
    for (const { to, element } of page.links) {
      if (element !== 'a') continue;
      const url = new URL(to, published(site, from));
      if (url.origin === site.origin) waiting.push(decodeURIComponent(url.pathname.slice(site.base.length)));
    }
  }
  return site.pages
    .filter(({ address, hidden }) => !hidden && !reached.has(address))
    .map(({ address }) => address);
}
