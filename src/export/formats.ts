import { bibtex } from '#src/cite/bibtex.ts';
import { cslFile } from '#src/cite/csl.ts';
import { type CiteItem, citeItem } from '#src/cite/item.ts';
import { ris } from '#src/cite/ris.ts';
import type { Bilingual, Clause, PolicyDocument } from '#src/corpus/model.ts';
import { isWhole } from '#src/corpus/rights.ts';
import { akomaNtoso } from './akn/document.ts';
import { csvOf } from './csv.ts';
import type { DataContext, Dataset } from './dataset.ts';
import { toJson } from './json.ts';
import { documentMarkdown } from './markdown.ts';
import { clauseFileJson } from './records/clause.ts';
import { documentFileJson } from './records/document.ts';
import { schemaJson } from './schema.ts';
import { documentText } from './text.ts';

/** What is written into a file: text, in UTF-8, or bytes. */
export type Body = string | Uint8Array<ArrayBuffer>;

type Context = Pick<DataContext, 'corpus' | 'version' | 'date' | 'address'>;
type DocumentWriter = (document: PolicyDocument, context: Context) => Body;
type ClauseWriter = (document: PolicyDocument, clause: Clause, context: Context) => Body;
/** Null for a set that is not published in the format. */
type CollectionWriter = (set: Dataset) => ((context: DataContext) => Body) | null;

/** A form in which documents, clauses or sets of data are published. */
export interface Format {
  /** The end of a file’s name, without the dot before it. */
  readonly id: string;
  readonly type: string;
  /** The type under which a server sends it, where a browser would not show the exact one. */
  readonly sentAs?: string;
  readonly name: Bilingual;
  /** For reference managers. */
  readonly citation?: true;
  /** A program is told of it in the head of the page. Text is for people, who find it on the page. */
  readonly inHead?: true;
  /** It is the text: there is none of a document that is not published whole. */
  readonly ofText?: true;
  /** Says what another file of the set may hold. */
  readonly describes?: true;
  readonly document?: DocumentWriter;
  readonly clause?: ClauseWriter;
  readonly collection?: CollectionWriter;
}

/** A format of reference managers: the same for a document and for a clause of it. */
function citing(write: (item: CiteItem) => string) {
  const cite = (document: PolicyDocument, clause: Clause | null, { corpus, address }: Context): string =>
    write(citeItem(document, clause, corpus.names, address));
  return {
    citation: true,
    inHead: true,
    document: (document, context) => cite(document, null, context),
    clause: cite,
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
    // As in corpus.json, with the edition before it, and the id of its document before a clause.
    document: (document, context) => toJson(documentFileJson(document, context)),
    clause: (document, clause, context) => toJson(clauseFileJson(document, clause, context)),
    collection: ({ json }) => json && ((context) => toJson(json.value(context))),
  },
  {
    id: 'schema.json',
    type: 'application/json',
    name: { zh: '模式', en: 'Schema' },
    describes: true,
    collection: ({ id, json }) => json && (({ address }) => schemaJson(id, json.schema, address)),
  },
  {
    id: 'csv',
    type: 'text/csv',
    name: both('CSV'),
    collection: ({ table }) => table && ((context) => csvOf(table.columns, table.rows(context))),
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
  { id: 'ris', type: 'application/x-research-info-systems', name: both('RIS'), ...citing(ris) },
  { id: 'bib', type: 'application/x-bibtex', name: both('BibTeX'), ...citing(bibtex) },
  {
    id: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    name: both('CSL-JSON'),
    ...citing(cslFile),
  },
];

/** The formats that write one sort of thing. */
function writing<Of extends 'document' | 'clause' | 'collection'>(of: Of) {
  return FORMATS.flatMap((format) => {
    const write = format[of];
    return write === undefined ? [] : [{ ...format, write }];
  });
}

export const DOCUMENT_FORMATS = writing('document');
/** The formats in which a document is published. */
export function formatsOf(document: Pick<PolicyDocument, 'publish'>): typeof DOCUMENT_FORMATS {
  return DOCUMENT_FORMATS.filter(({ ofText }) => !ofText || isWhole(document));
}

export const CLAUSE_FORMATS = writing('clause');
export const COLLECTION_FORMATS = writing('collection');

/** What a server says that a file is; null for one in no format of ours. JSON is in UTF-8 without saying so. */
export function contentType(file: string): string | null {
  const [format] = FORMATS.filter(({ id }) => file.endsWith(`.${id}`)).sort(
    (a, b) => b.id.length - a.id.length,
  );
  if (!format) return null;
  const type = format.sentAs ?? format.type;
  return /(?:json|zip)$/.test(type) ? type : `${type};charset=utf-8`;
}

/** Those for reference managers, and the others. */
export function parted(formats: readonly Format[]): [citations: Format[], others: Format[]] {
  return [formats.filter(({ citation }) => citation), formats.filter(({ citation }) => !citation)];
}
