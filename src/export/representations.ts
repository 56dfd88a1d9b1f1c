import { bibtex } from '../cite/bibtex.ts';
import { cslFile } from '../cite/csl.ts';
import { citeItem } from '../cite/item.ts';
import { ris } from '../cite/ris.ts';
import type { Clause, PolicyDocument } from '../corpus/model.ts';
import { akomaNtoso } from './akn/document.ts';
import { clauseJson, documentJson } from './corpus-json.ts';
import type { DataContext } from './datasets.ts';
import { toJson } from './json.ts';
import { documentMarkdown } from './markdown.ts';
import { documentText } from './text.ts';

/** What stands beside the page of a document or a clause: the same thing in other formats. */

type Context = Pick<DataContext, 'corpus' | 'address'>;

export type CitationFormat = 'ris' | 'bib' | 'csl.json';
export type ClauseFormat = 'json' | CitationFormat;
export type DocumentFormat = 'json' | 'txt' | 'md' | 'xml' | CitationFormat;

type Citing = (document: PolicyDocument, clause: Clause | null, context: Context) => string;

const CITATIONS: Readonly<Record<CitationFormat, Citing>> = {
  ris: (document, clause, { corpus, address }) => ris(citeItem(document, clause, corpus.names, address)),
  bib: (document, clause, { corpus, address }) => bibtex(citeItem(document, clause, corpus.names, address)),
  'csl.json': (document, clause, { corpus, address }) =>
    cslFile(citeItem(document, clause, corpus.names, address)),
};

export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [
  'json',
  'txt',
  'md',
  'xml',
  'ris',
  'bib',
  'csl.json',
];
export const CLAUSE_FORMATS: readonly ClauseFormat[] = ['json', 'ris', 'bib', 'csl.json'];

export function documentIn(format: DocumentFormat, document: PolicyDocument, context: Context): string {
  switch (format) {
    case 'json':
      return toJson(documentJson(document, context.corpus.glossary));
    case 'txt':
      return documentText(document);
    case 'md':
      return documentMarkdown(document, context.address);
    case 'xml':
      return akomaNtoso(document, context.corpus, context.address);
    default:
      return CITATIONS[format](document, null, context);
  }
}

/** In JSON a clause is as in corpus.json, with the id of its document before it. */
export function clauseIn(
  format: ClauseFormat,
  document: PolicyDocument,
  clause: Clause,
  context: Context,
): string {
  if (format !== 'json') return CITATIONS[format](document, clause, context);
  return toJson({ document: document.id, ...clauseJson(clause, context.corpus.glossary) });
}
