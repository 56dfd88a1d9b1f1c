import { strToU8 } from 'fflate';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { isWhole } from '#src/corpus/rights.ts';
import type { DocumentContext } from '#src/export/dataset.ts';
import { block, inline, toXml, type XmlElement } from '#src/export/xml.ts';
import { zipped } from '#src/export/zip.ts';
import { htmlLang, inLanguage, type Language } from '#src/i18n/language.ts';
import { publications } from '#src/i18n/strings/publications.ts';
import { nameOf } from '#src/views/clauses.ts';
import { type ContentsItem, contents } from '#src/views/contents.ts';
import { documentHead, titlePage, titlesOf } from './front.ts';
import { type Book, packageXml } from './package.ts';
import { clauseSections } from './text.ts';
import { BOOK_STYLE, bookPage, inTag, said } from './xhtml.ts';

/**
 * Documents as a book for reading programs (EPUB 3): source and working translation clause by clause, notes that open
 * where they are asked for, the permanent ids as anchors. It has no script and fetches nothing. There is one for each
 * language of the interface: both hold both languages of the text, and each the editors' words in its own.
 */

const TITLE_PAGE = 'title-page';

/** The name of a document’s page, which no other page can have. */
const pageOf = ({ id }: PolicyDocument): string => `text-${id}`;

const CONTAINER = toXml(
  block('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    block('rootfiles', {}, [
      block('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ]),
  ]),
);

function link(href: string, { zh, en }: { readonly zh: string; readonly en: string }, lang: Language) {
  const tag = lang === 'en' && en !== '' ? 'en' : 'zh-CN';
  return inline('a', { href, ...inTag(tag) }, tag === 'en' ? said(en, 'en') : [zh]);
}

function list(items: readonly XmlElement[]): XmlElement[] {
  return items.length === 0 ? [] : [block('ol', {}, items)];
}

function navigation({ documents, lang }: Book): string {
  const text = publications[lang].book;
  const entry = (page: string, { clause, children }: ContentsItem): XmlElement => {
    const below = list(children.map((child) => entry(page, child)));
    return block('li', {}, [link(`${page}.xhtml#${clause.id}`, nameOf(clause), lang), ...below]);
  };
  const own = (words: string, href: string, type?: string): XmlElement =>
    block('li', {}, [inline('a', { href, ...(type && { 'epub:type': type }) }, [words])]);
  const [first] = documents;
  return bookPage(lang, text.contents, [
    block('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [
      inline('h1', {}, [text.contents]),
      ...list([
        own(text.titlePage, `${TITLE_PAGE}.xhtml`),
        ...documents.map((document) =>
          block('li', {}, [
            link(`${pageOf(document)}.xhtml`, document.short, lang),
            ...list(contents(document.clauses).map((item) => entry(pageOf(document), item))),
          ]),
        ),
      ]),
    ]),
    block('nav', { 'epub:type': 'landmarks', hidden: 'hidden' }, [
      ...list([
        own(text.titlePage, `${TITLE_PAGE}.xhtml`, 'titlepage'),
        own(text.contents, 'nav.xhtml#toc', 'toc'),
        ...(first ? [own(text.text, `${pageOf(first)}.xhtml`, 'bodymatter')] : []),
      ]),
    ]),
  ]);
}

/** The files of a book, zipped. Its media type stands first and is not compressed, as EPUB has it. */
function bookOf(book: Book, withheld: readonly PolicyDocument[], context: DocumentContext) {
  const { lang, titles, documents } = book;
  const [chief] = titles;
  const title = [titlePage(titles, context, withheld, lang)];
  const pages = new Map([
    [TITLE_PAGE, bookPage(lang, chief?.words ?? '', title)],
    ...documents.map((document) => {
      const text = clauseSections(document, lang, context.address);
      return [
        pageOf(document),
        bookPage(lang, inLanguage(document.short, lang), [documentHead(document, context, lang), ...text]),
      ] as const;
    }),
  ]);
  const files = {
    'META-INF/container.xml': CONTAINER,
    'EPUB/package.opf': packageXml(book, [...pages.keys()], context),
    'EPUB/nav.xhtml': navigation(book),
    'EPUB/style.css': BOOK_STYLE,
    ...Object.fromEntries([...pages].map(([name, page]) => [`EPUB/${name}.xhtml`, page])),
  };
  return zipped({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  });
}

/** Writes a document as a book. @param end of its file’s name. */
export function documentBook(lang: Language, end: string) {
  return (document: PolicyDocument, context: DocumentContext) => {
    const path = `/documents/${document.id}.${end}`;
    return bookOf({ path, titles: titlesOf(document), documents: [document], lang }, [], context);
  };
}

/** Writes every document that is published whole as one book. */
export function editionBook(lang: Language, path: string) {
  return (context: DocumentContext) => {
    const { documents } = context.corpus;
    const titles = [{ tag: htmlLang(lang), words: publications[lang].name }];
    const withheld = documents.filter((document) => !isWhole(document));
    return bookOf({ path, titles, documents: documents.filter(isWhole), lang }, withheld, context);
  };
}
