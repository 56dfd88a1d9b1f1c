import type { Permalink } from './permalinks.ts';

/** The built site: the address of each page (`/documents/…/`), and the ids in it. */
export type BuiltSite = ReadonlyMap<string, ReadonlySet<string>>;

/** A promise that does not hold, as data. */
export interface PermalinkFault {
  readonly address: string;
  readonly expected: string;
  readonly found: string;
}

function resolves(address: string, site: BuiltSite): boolean {
  const [page = '', fragment] = address.split('#');
  const ids = site.get(page);
  return ids !== undefined && (fragment === undefined || ids.has(fragment));
}

/** A fragment that has moved has no page of its own: the page that it stood on must be there. */
function movedFaults({ address, target }: Permalink, site: BuiltSite): PermalinkFault[] {
  if (!site.has(address.split('#')[0] ?? ''))
    return [{ address, expected: 'a page that says where it went', found: 'no page' }];
  if (target !== null && resolves(target, site)) return [];
  return [{ address, expected: `its target ${target} to resolve`, found: 'no such page or id' }];
}

/**
 * Everything wrong between the list and the built site: an address that is
 * listed and does not resolve, and one that resolves and is not listed.
 *
 * @param addresses what the site publishes: pages, and fragments of clauses and sentences.
 */
export function permalinkFaults(
  list: readonly Permalink[],
  site: BuiltSite,
  addresses: Iterable<string>,
): PermalinkFault[] {
  const listed = new Set(list.map(({ address }) => address));
  const broken = list.flatMap((permalink): PermalinkFault[] => {
    if (permalink.status === 'moved') return movedFaults(permalink, site);
    if (resolves(permalink.address, site)) return [];
    return [{ address: permalink.address, expected: 'a page, and the id in it', found: 'nothing' }];
  });
  const missing = [...new Set(addresses)]
    .filter((address) => !listed.has(address))
    .map((address) => ({ address, expected: 'a line in content/permalinks.txt', found: 'none' }));
  return [...broken, ...missing];
}
