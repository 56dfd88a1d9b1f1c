import { z } from 'zod';
import { bibtex } from '#src/cite/bibtex.ts';
import { cslFile } from '#src/cite/csl.ts';
import type { CiteLanguage } from '#src/cite/date.ts';
import { type CiteItem, citeItem } from '#src/cite/item.ts';
import { type CiteRecord, citeRecord } from '#src/cite/record.ts';
import { ris } from '#src/cite/ris.ts';
import type { Bilingual, Clause, PolicyDocument } from '#src/corpus/model.ts';
import { isWhole } from '#src/corpus/rights.ts';
import type { Language } from '#src/i18n/language.ts';
import { akomaNtoso } from './akn/document.ts';
import type { DataContext, Dataset } from './dataset.ts';
import { documentBook, editionBook } from './epub/book.ts';
import type { BookContext } from './epub/front.ts';
import { toJson } from './json.ts';
import { documentMarkdown } from './markdown.ts';
import { clauseJson } from './records/clause.ts';
import { documentJson } from './records/document.ts';
import { documentText } from './text.ts';

/** What is written into a file: text, in UTF-8, or bytes. */
export type Body = string | Uint8Array<ArrayBuffer>;

type Context = BookContext;
type DocumentWriter = (document: PolicyDocument, context: Context) => Body;
type ClauseWriter = (document: PolicyDocument, clause: Clause, context: Context) => Body;
/** Null for a set that is not published in the format. */
type CollectionWriter = (set: Dataset) => ((context: DataContext) => Body) | null | undefined;

/** A form in which documents, clauses or sets of data are published. */
export interface Format {
  /** The end of a file’s name, without the dot before it. */
  readonly id: string;
  readonly type: string;
  /** The type under which a server sends it, where a browser would not show the exact one. */
  readonly sentAs?: string;
  readonly name: Bilingual;
  /** For reference managers: a file of one thing that is cited. Files of documents have a record for each clause too. */
  readonly citation?: (item: CiteItem) => string;
  /** A program is told of it in the head of the page. Text is for people, who find it on the page. */
  readonly inHead?: boolean;
  /** It is the text: there is none of a document that is not published whole. */
  readonly ofText?: true;
  /** It is in English: there is none of a document that has no English title. */
  readonly inEnglish?: boolean;
  /** It is an archive itself, which would not grow smaller in another. */
  readonly packed?: true;
  /** Says what another file of the set may hold. */
  readonly describes?: true;
  readonly document?: DocumentWriter;
  readonly clause?: ClauseWriter;
  readonly collection?: CollectionWriter;
  /** Of all documents together. */
  readonly edition?: (context: Context) => Body;
}

/** The formats of reference managers, the records in one language. */
function citing(language: CiteLanguage): Format[] {
  const isEnglish = language === 'en';
  const row = (
    ending: string,
    name: string,
    type: string,
    write: (...records: readonly CiteRecord[]) => string,
  ): Format => ({
    id: isEnglish ? `en.${ending}` : ending,
    type,
    name: isEnglish ? { zh: `${name}（英文）`, en: `${name} (English)` } : both(name),
    citation: (item) => write(citeRecord(item, language)),
    inHead: !isEnglish,
    inEnglish: isEnglish,
    document: (document, context) =>
      write(
        ...[null, ...document.clauses].map((clause) =>
          citeRecord(citeItem(document, clause, context), language),
        ),
      ),
    collection: ({ cited }) => cited && ((context) => write(...cited(context, language))),
  });
  return [
    row('ris', 'RIS', 'application/x-research-info-systems', ris),
    row('bib', 'BibLaTeX', 'application/x-bibtex', bibtex),
    row('csl.json', 'CSL-JSON', 'application/vnd.citationstyles.csl+json', cslFile),
  ];
}

/** Where a format of the whole edition stands. @param end of the file’s name. */
const editionPath = (end: string): string => `data/edition.${end}`;

/** Books whose apparatus is in a language. */
function book(lang: Language, id: string) {
  return {
    id,
    type: 'application/epub+zip',
    ofText: true,
    packed: true,
    document: documentBook(lang, id),
    edition: editionBook(lang, `/${editionPath(id)}`),
  } satisfies Partial<Format>;
}

const both = (name: string): Bilingual => ({ zh: name, en: name });

/**
 * All formats, in the order in which the data page shows them. A further one is a row here, and a file if it needs a
 * writer: the endpoint, the archive, the citation box, the head, the data page and the local server follow.
 */
export const FORMATS: readonly Format[] = [
  {
    id: 'json',
    type: 'application/json',
    name: both('JSON'),
    inHead: true,
    document: (document, { corpus }) => toJson(documentJson(document, corpus.glossary)),
    // As in corpus.json, with the id of its document before it.
    clause: ({ id }, clause, { corpus }) => toJson({ document: id, ...clauseJson(clause, corpus.glossary) }),
    collection: ({ schema, value }) => schema && ((context) => toJson(value(context))),
  },
  {
    id: 'schema.json',
    type: 'application/json',
    name: { zh: '模式', en: 'Schema' },
    describes: true,
    collection: ({ id, schema }) =>
      schema &&
      (({ address }) =>
        toJson({
          $id: address(`/data/${id}.schema.json`),
          ...z.toJSONSchema(schema, { target: 'draft-2020-12' }),
        })),
  },
  {
    id: 'csv',
    type: 'text/csv',
    name: both('CSV'),
    collection: ({ csv }) => csv && (({ corpus }) => csv(corpus)),
  },
  {
    id: 'txt',
    type: 'text/plain',
    name: { zh: '纯文本', en: 'Plain text' },
    ofText: true,
    document: documentText,
  },
  { id: 'md', type: 'text/markdown', name: both('Markdown'), ofText: true, document: documentMarkdown },
  {
    id: 'xml',
    type: 'application/akn+xml',
    sentAs: 'application/xml',
    name: both('Akoma Ntoso'),
    inHead: true,
    ofText: true,
    document: akomaNtoso,
  },
  { ...book('en', 'epub'), name: { zh: 'EPUB（英文说明）', en: 'EPUB' } },
  { ...book('zh', 'zh.epub'), name: { zh: 'EPUB', en: 'EPUB (notes in Chinese)' } },
  ...citing('zh'),
  ...citing('en'),
];

/** The formats that write one sort of thing. */
function writing<Of extends 'document' | 'clause' | 'collection' | 'edition'>(of: Of) {
  return FORMATS.flatMap((format) => {
    const write = format[of];
    return write === undefined ? [] : [{ ...format, write }];
  });
}

export const DOCUMENT_FORMATS = writing('document');
/** The formats in which a document is published. */
export function formatsOf(document: Pick<PolicyDocument, 'publish' | 'title'>): typeof DOCUMENT_FORMATS {
  return DOCUMENT_FORMATS.filter(
    ({ ofText, inEnglish }) => (!ofText || isWhole(document)) && (!inEnglish || document.title.en !== ''),
  );
}

export const CLAUSE_FORMATS = writing('clause');
export const COLLECTION_FORMATS = writing('collection');
/** The formats in which the whole edition is published, each with its path. */
export const EDITION_FORMATS = writing('edition').map((format) => ({
  ...format,
  path: editionPath(format.id),
}));

/** Forms of files that are of the site and of no document. */
export const SITE_FORMATS: readonly Pick<Format, 'id' | 'type' | 'sentAs'>[] = [
  { id: 'atom', type: 'application/atom+xml' },
  { id: 'cff', type: 'application/yaml' },
];

/** What a server says that a file is; null for one in no format of ours. JSON is in UTF-8 without saying so. */
export function contentType(file: string): string | null {
  const [format] = [...FORMATS, ...SITE_FORMATS]
    .filter(({ id }) => file.endsWith(`.${id}`))
    .sort((a, b) => b.id.length - a.id.length);
  if (!format) return null;
  const type = format.sentAs ?? format.type;
  return /(?:json|zip)$/.test(type) ? type : `${type};charset=utf-8`;
}

/** Those for reference managers, and the others. */
export function parted(formats: readonly Format[]): [citations: Format[], others: Format[]] {
  return [formats.filter(({ citation }) => citation), formats.filter(({ citation }) => !citation)];
}
