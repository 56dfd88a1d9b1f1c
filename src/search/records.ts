import type { Corpus } from '../corpus/corpus.ts';
import type { Clause, DocumentDate, PolicyDocument } from '../corpus/model.ts';
import { span } from '../corpus/time.ts';
import type { SearchClause, SearchDocument } from './model.ts';

/** The corpus as the search needs it. */

/** Dates that say when a document was made; the others say how long it holds. */
const MADE: readonly string[] = ['written', 'issued', 'printed', 'published'];

function yearsOf(dates: readonly DocumentDate[]): SearchDocument['years'] {
  const made = dates.find((date) => MADE.includes(date.kind)) ?? dates[0];
  if (!made) return null;
  const { first, last } = span(made.edtf);
  return [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
}

function clauseRecord(clause: Clause): SearchClause {
  return {
    id: clause.id,
    label: clause.label,
    cite: clause.cite,
    heading: clause.heading ? { zh: clause.heading.text, en: clause.translation.heading } : null,
    sentences: clause.sentences.map((sentence) => ({ zh: sentence.text, en: sentence.translation })),
    cities: clause.cities,
    themes: clause.themes,
  };
}

function documentRecord(document: PolicyDocument): SearchDocument {
  return {
    id: document.id,
    kind: document.kind,
    title: document.title,
    short: document.short,
    years: yearsOf(document.dates),
    clauses: document.clauses.map(clauseRecord),
  };
}

export function searchDocuments(corpus: Corpus): SearchDocument[] {
  return corpus.documents.map(documentRecord);
}
