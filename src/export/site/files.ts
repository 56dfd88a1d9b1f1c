import { stringify } from 'yaml';
import { dateOfContent } from '#src/corpus/changes.ts';
import type { DataContext } from '#src/export/dataset.ts';
import { LICENCE } from '#src/export/edition.ts';
import type { PublishedFile } from '#src/export/files.ts';
import { block, inline, toXml } from '#src/export/xml.ts';
import { htmlLang, type Language, languages, localPath } from '#src/i18n/language.ts';
import { publications } from '#src/i18n/strings/publications.ts';
import { shell } from '#src/i18n/strings/shell.ts';
import { feed } from './feed.ts';
import { SITEMAP_FILE, sitemaps } from './sitemap.ts';

/** Files by which other programs find, follow, search and cite the site. */

/** Those that have a copy in each language, without base path and language. */
export const FEED = '/feed.atom';
export const OPENSEARCH = '/opensearch.xml';
export const MANIFEST = '/manifest.webmanifest';
/** Widths of the icons, which are drawn from the one at `/favicon.svg`: for old browsers, Apple's home screen, and others'. */
export const ICONS = { browser: 32, touch: 180, home: 192, splash: 512 } as const;
export const CITATION_FILE = 'CITATION.cff';
const ROBOTS_FILE = 'robots.txt';

/** What a browser’s search box has to know: https://github.com/dewitt/opensearch. */
function openSearch(lang: Language, { address }: DataContext): string {
  const { search, name, licence } = publications[lang];
  const local = (path: string): string => address(localPath(lang, path));
  return toXml(
    block('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      inline('ShortName', {}, [search.short]),
      inline('LongName', {}, [name]),
      inline('Description', {}, [search.description]),
      block('Url', { type: 'text/html', method: 'get', template: `${local('/search/')}?q={searchTerms}` }),
      block('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: local(OPENSEARCH),
      }),
      inline('Image', { type: 'image/svg+xml' }, [address('/favicon.svg')]),
      inline('Attribution', {}, [licence]),
      inline('Language', {}, [htmlLang(lang)]),
      inline('InputEncoding', {}, ['UTF-8']),
      inline('OutputEncoding', {}, ['UTF-8']),
    ]),
  );
}

/** Where an icon of a width stands. */
export function iconPath(width: number): string {
  return `/icons/${width}.png`;
}

/** What a device has to know that keeps the site on its home screen: https://www.w3.org/TR/appmanifest/. */
function manifest(lang: Language): string {
  const { name, description } = shell[lang];
  // Seen from the manifest itself, so that it holds at every origin and under every base path.
  const root = lang === 'en' ? '.' : '..';
  const icon = (width: number) => ({
    src: `${root}${iconPath(width)}`,
    sizes: `${width}x${width}`,
    type: 'image/png',
  });
  return JSON.stringify({
    name,
    short_name: name,
    description,
    lang: htmlLang(lang),
    start_url: './',
    scope: `${root}/`,
    // With a way back and the address, which is what clauses are cited by.
    display: 'minimal-ui',
    icons: [ICONS.home, ICONS.splash].map(icon),
  });
}

/** How the edition and its data are cited, in the Citation File Format 1.2.0; documents have citations of their own. */
function citationFile({ address, version, changes }: DataContext): string {
  const { en, zh } = publications;
  const date = dateOfContent(changes);
  return stringify({
    'cff-version': '1.2.0',
    message: `${en.cite} ${zh.cite}`,
    type: 'dataset',
    title: en.name,
    abstract: languages.map((lang) => `${shell[lang].footer.what} ${publications[lang].licence}`).join(' '),
    authors: [{ name: en.editors, alias: zh.editors }],
    version,
    ...(date === null ? {} : { 'date-released': date }),
    url: address('/'),
    license: LICENCE.id,
  });
}

/** Crawlers may read everything. They look for this at the root of a host only, and the file says so. */
function robots({ address }: DataContext): string {
  return `# Read at the root of a host only. Where this site stands under a path, add the last line to the file at the root.
User-agent: *
Allow: /

Sitemap: ${address(`/${SITEMAP_FILE}`)}
`;
}

/** All of them. */
export function siteFiles(context: DataContext): PublishedFile[] {
  const inBoth = (path: string, write: (lang: Language) => string): PublishedFile[] =>
    languages.map((lang) => ({ path: localPath(lang, path).slice(1), body: () => write(lang) }));
  return [
    { path: CITATION_FILE, body: () => citationFile(context) },
    ...inBoth(FEED, (lang) => feed(lang, FEED, context)),
    ...inBoth(MANIFEST, manifest),
    ...inBoth(OPENSEARCH, (lang) => openSearch(lang, context)),
    { path: ROBOTS_FILE, body: () => robots(context) },
    ...sitemaps(context),
  ];
}
