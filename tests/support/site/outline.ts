// What a page links to, where it can be linked to, and what it says of itself, as the browser reads it.

import type { Page } from '@playwright/test';

export interface Link {
  /** As written, character references resolved. */
  readonly to: string;
  readonly element: string;
  readonly rel: string;
}

export interface Outline {
  /** Without base path; see `BuiltPage`. */
  readonly address: string;
  readonly language: string;
  readonly title: string;
  readonly ids: readonly string[];
  readonly links: readonly Link[];
  readonly canonical: string | null;
  /** `og:url`. */
  readonly shared: string | null;
  /** Whether the page asks not to be found. */
  readonly hidden: boolean;
  /** Addresses by language tag, as in `hreflang`. */
  readonly alternates: Readonly<Record<string, string>>;
}

const AT_ONCE = 40;

/** Runs in the browser: fetches pages and parses them, without opening them. */
async function read({ addresses, base }: { addresses: readonly string[]; base: string }): Promise<Outline[]> {
  // In templates too: their links are real as soon as a script has filled them.
  const all = (root: ParentNode, selector: string): Element[] => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('template')].flatMap(({ content }) => all(content, selector)),
  ];
  return Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(base + address);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const links = ['href', 'src', 'action', 'cite', 'poster', 'data-explained'].flatMap((attribute) =>
        all(page, `[${attribute}]`).map((element) => ({
          to: element.getAttribute(attribute) ?? '',
          element: element.localName,
          rel: element.getAttribute('rel') ?? '',
        })),
      );
      const alternates = [...page.head.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
        link.getAttribute('hreflang') ?? '',
        link.getAttribute('href') ?? '',
      ]);
      return {
        address,
        language: page.documentElement.lang,
        title: page.title,
        ids: [...page.querySelectorAll('[id]')].map(({ id }) => id),
        links,
        canonical: page.head.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
        shared: page.head.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? null,
        hidden: page.head.querySelector('meta[name="robots"][content~="noindex"]') !== null,
        alternates: Object.fromEntries(alternates) as Record<string, string>,
      };
    }),
  );
}

/** @param page stands at the served site, whose root is `base`: a path with a slash at both ends. */
export async function outlines(page: Page, addresses: readonly string[], base: string): Promise<Outline[]> {
  const found: Outline[] = [];
  for (let at = 0; at < addresses.length; at += AT_ONCE) {
    found.push(...(await page.evaluate(read, { addresses: addresses.slice(at, at + AT_ONCE), base })));
  }
  return found;
}
