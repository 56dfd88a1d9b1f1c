import { dateOfContent } from '#src/corpus/changes.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import type { DocumentContext } from '#src/export/dataset.ts';
import { block, inline, toXml, type XmlElement } from '#src/export/xml.ts';
import { htmlLang, type Language } from '#src/i18n/language.ts';
import { publications } from '#src/i18n/strings/publications.ts';
import { shell } from '#src/i18n/strings/shell.ts';
import { hasEnglish } from '#src/views/traits.ts';
import { factsOf, type Title } from './front.ts';

/**
 * The package document of a book: what it is, what it is made of, in which order it is read.
 * EPUB 3.3, https://www.w3.org/TR/epub-33/; accessibility by https://www.w3.org/TR/epub-a11y-11/.
 */

/** What a book holds. */
export interface Book {
  /** Its address without base path, which identifies it. */
  readonly path: string;
  readonly titles: readonly Title[];
  readonly documents: readonly PolicyDocument[];
  /** The language of its apparatus. */
  readonly lang: Language;
}

/** What a program may tell a reader of how the book can be read; each is repeated as often as it has values. */
const ACCESS: readonly (readonly [property: string, ...values: string[]])[] = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'structuralNavigation', 'tableOfContents', 'readingOrder', 'unlocked'],
  ['accessibilityHazard', 'none'],
];

/** The day that EPUB demands where an edition records none: the one that Akoma Ntoso files have for the unknown. */
const UNDATED = '0001-01-01';

function meta(property: string, value: string, attributes: XmlElement['attributes'] = {}): XmlElement {
  return inline('meta', { property, ...attributes }, [value]);
}

/**
 * Who issued a document is its creator. Its own dates stand in the description, each with how surely it is known, and
 * never as `dc:date`, which is that of the book.
 */
function metadata(book: Book, { address, version, changes, corpus }: DocumentContext): XmlElement {
  const { lang, documents, titles } = book;
  const text = publications[lang];
  const date = dateOfContent(changes);
  const dc = (name: string, value: string, attributes: XmlElement['attributes'] = {}): XmlElement =>
    inline(`dc:${name}`, attributes, [value]);
  const [only, ...others] = documents;
  const about = only && others.length === 0 ? only : null;
  const issuers = (about?.issuers ?? []).flatMap((id) => corpus.names.get(id) ?? []);
  const facts = about ? factsOf(about, corpus, lang) : [];
  const [colon, apart] = lang === 'zh' ? ['：', '；'] : [': ', '; '];
  const english = documents.some(({ clauses }) => hasEnglish(clauses)) ? ['en'] : [];
  // The editors' words are in the language of the book, whether the text is translated or not.
  const tags = new Set(['zh-CN', ...english, htmlLang(lang)]);
  return block('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    dc('identifier', address(book.path), { id: 'book' }),
    ...titles.map(({ tag, words }) => dc('title', words, { 'xml:lang': tag })),
    ...[...tags].map((tag) => dc('language', tag)),
    ...issuers.map((issuer) => dc('creator', issuer.zh, { 'xml:lang': 'zh-CN' })),
    dc('contributor', text.editors, { id: 'editors' }),
    ...['edt', 'trl'].map((role) => meta('role', role, { refines: '#editors', scheme: 'marc:relators' })),
    dc('publisher', text.name),
    ...(date === null ? [] : [dc('date', date)]),
    dc('source', address(about ? `/documents/${about.id}/` : '/')),
    ...(about ? [dc('type', shell[lang].kinds[about.kind])] : []),
    dc(
      'description',
      facts.map(([term, value]) => `${term}${colon}${value}`).join(apart) || shell[lang].footer.what,
    ),
    dc('rights', about ? `${about.rights[lang]} ${text.licence}` : text.licence),
    meta('dcterms:modified', `${date ?? UNDATED}T00:00:00Z`),
    meta('schema:version', version),
    ...ACCESS.flatMap(([property, ...values]) => values.map((value) => meta(`schema:${property}`, value))),
    meta('schema:accessibilitySummary', text.book.access),
  ]);
}

/** The package document. @param pages the names of the pages in the order of reading, the title page first; the contents stand second. */
export function packageXml(book: Book, pages: readonly string[], context: DocumentContext): string {
  const [title = '', ...texts] = pages;
  const item = (id: string, href: string, type: string, rest: XmlElement['attributes'] = {}): XmlElement =>
    block('item', { id, href, 'media-type': type, ...rest });
  const xhtml = 'application/xhtml+xml';
  return toXml(
    block(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'book',
        'xml:lang': htmlLang(book.lang),
      },
      [
        metadata(book, context),
        block('manifest', {}, [
          item('nav', 'nav.xhtml', xhtml, { properties: 'nav' }),
          item('style', 'style.css', 'text/css'),
          ...pages.map((page) => item(page, `${page}.xhtml`, xhtml)),
        ]),
        block(
          'spine',
          {},
          [title, 'nav', ...texts].map((idref) => block('itemref', { idref })),
        ),
      ],
    ),
  );
}
