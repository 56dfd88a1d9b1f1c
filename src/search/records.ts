import type { Corpus } from '#src/corpus/corpus.ts';
import { yearsMade } from '#src/corpus/made.ts';
import type { Clause, PolicyDocument } from '#src/corpus/model.ts';
import type { SearchClause, SearchDocument } from './model.ts';

/** The corpus as the search needs it. */

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
    years: yearsMade(document),
    clauses: document.clauses.map(clauseRecord),
  };
}

export function searchDocuments(corpus: Corpus): SearchDocument[] {
  return corpus.documents.map(documentRecord);
}
