import { pageAddresses } from '#src/corpus/addresses.ts';
import type { DataContext } from '#src/export/dataset.ts';
import type { PublishedFile } from '#src/export/files.ts';
import { block, inline, toXml, type XmlElement } from '#src/export/xml.ts';
import { htmlLang, languages, localPath } from '#src/i18n/language.ts';

/** Every page in both languages, for crawlers: https://www.sitemaps.org/protocol.html, with alternates as they are in the head of the pages. */

const NAMES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

export const SITEMAP_FILE = 'sitemap.xml';

function urls(path: string, address: DataContext['address']): XmlElement[] {
  const all = languages.map((lang) => [htmlLang(lang), address(localPath(lang, path))] as const);
  const alternates = [...all, ['x-default', address(path)] as const].map(([hreflang, href]) =>
    block('xhtml:link', { rel: 'alternate', hreflang, href }),
  );
  return all.map(([, href]) => block('url', {}, [inline('loc', {}, [href]), ...alternates]));
}

/**
 * The sitemap; of a site with more pages than a file may list, an index of several.
 *
 * @param most addresses in one file, in all languages together.
 */
export function sitemaps(context: DataContext, most = 50_000): PublishedFile[] {
  const { address } = context;
  const pages = pageAddresses(context);
  const size = Math.floor(most / languages.length);
  const parts = Array.from({ length: Math.ceil(pages.length / size) }, (_, at) => {
    const listed = () => pages.slice(at * size, (at + 1) * size).flatMap((page) => urls(page, address));
    return { path: `sitemap-${at + 1}.xml`, body: () => toXml(block('urlset', NAMES, listed())) };
  });
  if (parts.length === 1) return parts.map(({ body }) => ({ path: SITEMAP_FILE, body }));
  const index = block(
    'sitemapindex',
    { xmlns: NAMES.xmlns },
    parts.map(({ path }) => block('sitemap', {}, [inline('loc', {}, [address(`/${path}`)])])),
  );
  return [{ path: SITEMAP_FILE, body: () => toXml(index) }, ...parts];
}
