import { around } from '#src/client/page/dom.ts';

/**
 * Fetches the page to which a link leads when pointer, finger or focus rest on it, before it is followed: no file, no
 * part of this page, nothing that opens here, and nothing over a slow line or where data are to be saved.
 */

const LEADS_ON = 'a[href]:not([download], .sign, [data-quote], [data-find])';
/** Milliseconds after which a pointer rests on a link, and does not pass over it. */
const REST = 80;

let timer = 0;

function ask({ origin, pathname, search }: HTMLAnchorElement): void {
  const { connection: line } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  const isPage = origin === location.origin && pathname.endsWith('/') && pathname !== location.pathname;
  if (!isPage || line?.saveData || line?.effectiveType?.endsWith('2g')) return;
  // Not by a hint in the head, which Firefox holds against `default-src` and Safari does not know. A page is fresh for
  // a minute (src/export/site/hosting.ts), in which the click finds it. What does not come is asked for again by then.
  fetch(pathname + search, { priority: 'low' })
    .then((page) => page.arrayBuffer())
    .catch(() => undefined);
}

for (const type of ['pointerover', 'focusin', 'pointerout', 'focusout'])
  addEventListener(type, ({ target }) => {
    clearTimeout(timer);
    const link = type.endsWith('out') ? null : around<HTMLAnchorElement>(target, LEADS_ON);
    if (link) timer = window.setTimeout(ask, REST, link);
  });
