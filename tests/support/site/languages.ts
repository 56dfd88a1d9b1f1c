// What each page says of its own address and of the same page in the other language.

import { htmlLang, type Language, languages } from '#src/i18n/language.ts';
import { published, type Site } from './links.ts';
import type { Outline } from './outline.ts';

/** The same address in every language, and the bare one for whoever reads neither. */
function expected(site: Site, { address }: Outline): Record<string, string> {
  const bare = address.replace(/^zh\//, '');
  const inLanguage = (language: Language): string =>
    published(site, language === 'en' ? bare : `${language}/${bare}`);
  return {
    ...Object.fromEntries(languages.map((language) => [htmlLang(language), inLanguage(language)])),
    'x-default': inLanguage('en'),
  };
}

function differences(site: Site, page: Outline, known: ReadonlySet<string>): string[] {
  const own = published(site, page.address);
  const alternates = expected(site, page);
  const facts: [what: string, found: unknown, wanted: unknown][] = [
    ['language', page.language, htmlLang(page.address.startsWith('zh/') ? 'zh' : 'en')],
    ['canonical address', page.canonical, own],
    ['og:url', page.shared, own],
    ['alternates', JSON.stringify(page.alternates), JSON.stringify(alternates)],
  ];
  const wrong = facts.flatMap(([what, found, wanted]) =>
    found === wanted ? [] : [`/${page.address}: ${what}: expected ${wanted}, found ${found}`],
  );
  const missing = Object.values(page.alternates).filter((address) => !known.has(address));
  return [...wrong, ...missing.map((address) => `/${page.address}: there is no page ${address}`)];
}

/** Faults of canonical addresses and alternates. As each page must name all, they are reciprocal if there are none. */
export function languageFaults(site: Site): string[] {
  const known = new Set(site.pages.map(({ address }) => published(site, address)));
  return site.pages.filter(({ hidden }) => !hidden).flatMap((page) => differences(site, page, known));
}
