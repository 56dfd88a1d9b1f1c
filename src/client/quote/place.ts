/** Which clause or sentence some words on a page are of, by what the page says there. Keys are `document#2.1.3.s4`. */

/** Of an address of the site; null where it names neither clause nor sentence. */
export function keyIn(address: string): string | null {
  const { pathname, hash } = new URL(address, location.href);
  const [, document, page] = /\/documents\/([^/]+)\/(?:([^/]+)\/)?$/.exec(pathname) ?? [];
  if (!document || page === 'source' || page === 'introduction') return null;
  const part = hash.slice(1);
  if (page && !part.startsWith(`${page}.s`)) return `${document}#${page}`;
  return part === '' ? null : `${document}#${part}`;
}

function ofClause(element: Element, clause: Element): string | null {
  const document = keyIn(`${location.pathname}#${clause.id}`)?.split('#')[0];
  const line = element.closest(':is(p, table) .line');
  const at = line ? [...(line.closest('p, table')?.querySelectorAll('.line') ?? [])].indexOf(line) + 1 : 0;
  return document ? `${document}#${clause.id}${at > 0 ? `.s${at}` : ''}` : null;
}

/** Of the words at a node: what its passage is called, its clause, or where the nearest link leads. */
export function keyAt(node: Node): string | null {
  const element = node instanceof Element ? node : node.parentElement;
  const told = element?.closest<HTMLElement>('[data-passage], [data-clause]')?.dataset;
  if (told) return told.passage ?? told.clause ?? null;
  const clause = element?.closest('.clause');
  if (element && clause) return ofClause(element, clause);
  for (let at = element; at && !at.matches('main'); at = at.parentElement)
    for (const link of at.querySelectorAll<HTMLAnchorElement>('a[href*="/documents/"]')) {
      const key = keyIn(link.href);
      if (key) return key;
    }
  return null;
}

/** The clause of a clause or sentence. */
export function clauseKey(key: string): string {
  return key.replace(/\.s\d+$/, '');
}

/** The permanent address of a clause or sentence, without language and base path. */
export function pathOf(key: string): string {
  const [document = '', part = ''] = key.split('#');
  const clause = clauseKey(part);
  return `/documents/${document}/${clause}/${clause === part ? '' : `#${part}`}`;
}
