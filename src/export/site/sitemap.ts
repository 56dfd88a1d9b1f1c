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
  const alternate = (hreflang: string, href: string): XmlElement =>
    block('xhtml:link', { rel: 'alternate', hreflang, href });
  const all = languages.map((lang) => ({ tag: htmlLang(lang), href: address(localPath(lang, path)) }));
  return all.map(({ href }) =>
    block('url', {}, [
      inline('loc', {}, [href]),
      ...all.map((one) => alternate(one.tag, one.href)),
      alternate('x-default', address(path)),
    ]),
  );
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
  const parts = Array.from({ length: Math.ceil(pages.length / size) }, (_, at) =>
    pages.slice(at * size, (at + 1) * size),
  );
  const file = (path: string, part: readonly string[]): PublishedFile => ({
    path,
    body: () =>
      toXml(
        block(
          'urlset',
          NAMES,
          part.flatMap((page) => urls(page, address)),
        ),
      ),
  });
  if (parts.length <= 1) return [file(SITEMAP_FILE, pages)];
  const files = parts.map((part, at) => file(`sitemap-${at + 1}.xml`, part));
  const index = block(
    'sitemapindex',
    { xmlns: NAMES.xmlns },
    files.map(({ path }) => block('sitemap', {}, [inline('loc', {}, [address(`/${path}`)])])),
  );
  return [{ path: SITEMAP_FILE, body: () => toXml(index) }, ...files];
}
