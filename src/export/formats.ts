import type { PolicyDocument } from '#src/corpus/model.ts';
import { isWhole } from '#src/corpus/rights.ts';
import { akomaNtoso, akomaNtosoEnglish } from './akn/document.ts';
import { csvOf } from './csv.ts';
import type { DataContext, Dataset } from './dataset.ts';
import { type Body, both, type CollectionWriter, type Format } from './format.ts';
import { bookFormat, citationFormats, editionPath } from './format-families.ts';
import { toJson } from './json.ts';
import { documentMarkdown } from './markdown.ts';
import { qdaBook } from './qda/book.ts';
import { qdaCodebook } from './qda/project.ts';
import { corpusProject } from './qda/source.ts';
import { clauseFileJson } from './records/clause.ts';
import { documentFileJson } from './records/document.ts';
import { schemaJson } from './schema.ts';
import { collectionOf } from './shards.ts';
import { teiDocument } from './tei/document.ts';
import { documentText } from './text.ts';
import { tmx } from './tmx.ts';

/** A format in which one set alone is published. */
const only =
  (set: Dataset['id'], write: (context: DataContext) => Body): CollectionWriter =>
  ({ id }) =>
    id === set ? write : null;

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
    // As in corpus.json, with the edition before it, and the id of its document before a clause.
    document: (document, context) => toJson(documentFileJson(document, context)),
    clause: (document, clause, context) => toJson(clauseFileJson(document, clause, context)),
    collection: (set) => set.json && ((context) => collectionOf(set, context).body),
  },
  {
    id: 'schema.json',
    type: 'application/json',
    name: { zh: '模式', en: 'Schema' },
    describes: true,
    collection: ({ id, json }) => json && (({ address }) => schemaJson(id, json.schema, address, true)),
  },
  {
    id: 'csv',
    type: 'text/csv',
    name: both('CSV'),
    collection: ({ table }) => table && ((context) => csvOf(table.columns, table.rows(context))),
  },
  { id: 'tmx', type: 'application/x-tmx+xml', name: both('TMX'), collection: only('sentences', tmx) },
  {
    id: 'qdpx',
    type: 'application/zip',
    name: { zh: '编码软件项目（REFI-QDA）', en: 'Coding project (REFI-QDA)' },
    collection: only('corpus', corpusProject),
  },
  {
    id: 'qdc',
    type: 'application/xml',
    name: { zh: '编码本（REFI-QDA）', en: 'Codebook (REFI-QDA)' },
    collection: only('codebook', (context) => qdaCodebook(qdaBook(context))),
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
    document: (document, context) => akomaNtoso(document, context),
  },
  {
    id: 'en.xml',
    type: 'application/akn+xml',
    sentAs: 'application/xml',
    name: { zh: 'AKN 英译', en: 'AKN, English' },
    ofText: true,
    ofTranslation: true,
    document: akomaNtosoEnglish,
  },
  {
    id: 'tei.xml',
    type: 'application/tei+xml',
    sentAs: 'application/xml',
    name: both('TEI'),
    inHead: true,
    ofText: true,
    document: teiDocument,
  },
  { ...bookFormat('en', 'epub'), name: { zh: 'EPUB（英文说明）', en: 'EPUB' } },
  { ...bookFormat('zh', 'zh.epub'), name: { zh: 'EPUB', en: 'EPUB (notes in Chinese)' } },
  ...citationFormats('zh'),
  ...citationFormats('en'),
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
export function formatsOf(
  document: Pick<PolicyDocument, 'publish' | 'title' | 'translated'>,
): typeof DOCUMENT_FORMATS {
  return DOCUMENT_FORMATS.filter(
    ({ ofText, ofTranslation, inEnglish }) =>
      (!ofText || isWhole(document)) &&
      (!ofTranslation || document.translated) &&
      (!inEnglish || document.title.en !== ''),
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
  { id: 'jsonl', type: 'application/jsonl' },
  { id: 'atom', type: 'application/atom+xml' },
  { id: 'cff', type: 'application/yaml' },
  { id: 'webmanifest', type: 'application/manifest+json' },
];

/** All endings of files, the longest first, so that `csl.json` is found before `json`. */
export const ENDINGS: readonly string[] = [
  ...new Set([...FORMATS, ...SITE_FORMATS].map(({ id }) => id)),
].sort((a, b) => b.length - a.length);

/** What a server says that a file is; null for one in no format of ours. JSON is in UTF-8 without saying so. */
export function contentType(file: string): string | null {
  const ending = ENDINGS.find((one) => file.endsWith(`.${one}`));
  const format = [...FORMATS, ...SITE_FORMATS].find(({ id }) => id === ending);
  if (!format) return null;
  const type = format.sentAs ?? format.type;
  return /(?:json|zip)$/.test(type) ? type : `${type};charset=utf-8`;
}

/** Those for reference managers, and the others. */
export function parted(formats: readonly Format[]): [citations: Format[], others: Format[]] {
  return [formats.filter(({ citation }) => citation), formats.filter(({ citation }) => !citation)];
}
