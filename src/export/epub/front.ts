import { dateOfContent } from '#src/corpus/changes.ts';
import { looked } from '#src/corpus/looked.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import type { DocumentContext } from '#src/export/dataset.ts';
import { block, inline, type XmlElement } from '#src/export/xml.ts';
import { formatDate, formatList } from '#src/i18n/format.ts';
import { type htmlLang, type Language, localPath } from '#src/i18n/language.ts';
import { documents } from '#src/i18n/strings/documents.ts';
import { publications } from '#src/i18n/strings/publications.ts';
import { shell } from '#src/i18n/strings/shell.ts';
import { dateInWords, withStatus } from '#src/views/known.ts';
import { issuersInWords } from '#src/views/standing.ts';
import { inTag, paragraph, said } from './xhtml.ts';

/** What a book says of itself and of each document before its text. */

/** A title and the language that it is in. */
export interface Title {
  readonly tag: ReturnType<typeof htmlLang>;
  readonly words: string;
}

/** The titles of a document: as it is printed, and in English where there is one. */
export function titlesOf({ title }: PolicyDocument): Title[] {
  const english: Title[] = title.en === '' ? [] : [{ tag: 'en', words: title.en }];
  return [{ tag: 'zh-CN', words: title.zh }, ...english];
}

function titleLines(titles: readonly Title[]): XmlElement[] {
  return titles.map(({ tag, words }, index) =>
    inline(index === 0 ? 'h1' : 'p', inTag(tag), said(words, tag === 'en' ? 'en' : 'zh')),
  );
}

type Fact = readonly [term: string, ...values: string[]];

/** What is known of a document, each with how surely, and why where that was reasoned. */
export function factsOf(
  document: PolicyDocument,
  { names }: DocumentContext['corpus'],
  lang: Language,
): Fact[] {
  const { kind, number, dates, rights, rightsStatus } = document;
  const text = documents[lang];
  const found = (count: number) => looked([document], 'names', count);
  const reason = (of: { readonly reason: PolicyDocument['rights'] | null }): string[] =>
    of.reason ? [of.reason[lang]] : [];
  const issuedBy = issuersInWords(document, names, lang);
  return [
    [publications[lang].book.kind, shell[lang].kinds[kind], text.meaning[kind]],
    number
      ? [text.number, withStatus(number.value, number.sure, lang), ...reason(number)]
      : [text.number, { recorded: '', ...text.unnumbered }[found(0)]],
    [text.issuers, { recorded: formatList(issuedBy, lang), ...text.noIssuer }[found(issuedBy.length)]],
    ...(dates.length === 0 ? [[text.datesHeading, text.undated] as const] : []),
    ...dates.map((date): Fact => [text.dates[date.kind], dateInWords(date, lang), ...reason(date)]),
    [text.rights, text.rightsStatus[rightsStatus], rights[lang]],
  ];
}

/** The head of a document: its titles, what is known of it, and the editors' notes on it as a whole. */
export function documentHead(document: PolicyDocument, context: DocumentContext, lang: Language): XmlElement {
  const { notes } = document;
  const address = context.address(`/documents/${document.id}/`);
  const facts = factsOf(document, context.corpus, lang).flatMap(([term, ...values]) => [
    inline('dt', {}, [term]),
    ...values.map((value) => inline('dd', {}, said(value, lang))),
  ]);
  return block('header', {}, [
    ...titleLines(titlesOf(document)),
    block('dl', {}, [
      ...facts,
      inline('dt', {}, [publications[lang].book.address]),
      inline('dd', {}, [inline('a', { href: address }, [address])]),
      ...(notes.length === 0 ? [] : [inline('dt', {}, [publications[lang].book.notes])]),
      ...notes.map((note) => inline('dd', {}, said(note[lang], lang))),
    ]),
  ]);
}

/** The title page. @param titles of the book, the chief one first. @param withheld what it does not hold. */
export function titlePage(
  titles: readonly Title[],
  { address, version, changes }: DocumentContext,
  withheld: readonly PolicyDocument[],
  lang: Language,
): XmlElement {
  const text = publications[lang];
  const { what, status, fidelity } = shell[lang].footer;
  const date = dateOfContent(changes);
  const link = (path: string, words: string): XmlElement =>
    inline('a', { href: address(localPath(lang, path)) }, said(words, lang));
  return block('section', { 'epub:type': 'titlepage' }, [
    ...titleLines(titles),
    paragraph(text.version(version, date && formatDate(date, lang)), lang),
    ...[what, fidelity, status, text.licence, text.book.how].map((words) => paragraph(words, lang)),
    inline('p', {}, [link('/', text.name)]),
    ...(withheld.length === 0 ? [] : [paragraph(text.book.withheld, lang)]),
    ...withheld.map(({ id, short }) => inline('p', {}, [link(`/documents/${id}/`, short[lang])])),
  ]);
}
