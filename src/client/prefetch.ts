import { around } from '#src/client/page/dom.ts';

/**
 * Fetches the page to which a link leads when pointer, finger or focus rest on it, before it is followed: no file, no
 * part of this page, nothing that opens here, and nothing over a slow line or where data are to be saved.
 */

const LEADS_ON = 'a[href]:not([download], .sign, [data-quote], [data-find])';
/** Milliseconds after which a pointer rests on a link, and does not pass over it. */
const REST = 80;

interface Line {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

const asked = new Set<string>();
let timer = 0;

function isLineGood(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Line };
  return !connection?.saveData && !/2g/.test(connection?.effectiveType ?? '');
}

function ask({ origin, pathname, search }: HTMLAnchorElement): void {
  const address = origin + pathname + search;
  const isPage = origin === location.origin && pathname.endsWith('/') && pathname !== location.pathname;
  if (!isPage || asked.has(address) || !isLineGood()) return;
  asked.add(address);
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = address;
  document.head.append(link);
}

for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout'])
  addEventListener(type, ({ target }) => {
    clearTimeout(timer);
    const link = /out/.test(type) ? null : around<HTMLAnchorElement>(target, LEADS_ON);
    if (link) timer = window.setTimeout(ask, REST, link);
  });
