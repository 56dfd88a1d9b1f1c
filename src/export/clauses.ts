import type { Corpus } from '../corpus/corpus.ts';
import type { PolicyDocument } from '../corpus/model.ts';
import { clauseJson } from './corpus-json.ts';
import { type Columns, list } from './csv.ts';
import type { ClauseJson } from './schema/clause.ts';
import type { SentenceJson } from './schema/sentence.ts';

/** Clauses and sentences as flat tables, one row each. */

interface ClauseRow {
  readonly document: PolicyDocument;
  readonly clause: ClauseJson;
}

interface SentenceRow extends ClauseRow {
  readonly sentence: SentenceJson;
}

export function clauseRows(corpus: Corpus): ClauseRow[] {
  return corpus.documents.flatMap((document) =>
    document.clauses.map((clause) => ({ document, clause: clauseJson(clause, corpus.glossary) })),
  );
}

export function sentenceRows(corpus: Corpus): SentenceRow[] {
  return clauseRows(corpus).flatMap((row) => row.clause.sentences.map((sentence) => ({ ...row, sentence })));
}

/** Stretches as `start-end`, end exclusive. */
function stretches(source: ClauseJson['source']): string {
  return list(source.map((range) => `${range.start}-${range.end}`));
}

function actors(clause: ClauseJson, role: 'responsible' | 'addressee'): string {
  return list(clause.actors.filter((actor) => actor.role === role).map((actor) => actor.id));
}

export const CLAUSE_COLUMNS: Columns<ClauseRow> = {
  document: ({ document }) => document.id,
  kind: ({ document }) => document.kind,
  id: ({ clause }) => clause.id,
  parent: ({ clause }) => clause.parent,
  role: ({ clause }) => clause.role,
  label: ({ clause }) => clause.label,
  cite_zh: ({ clause }) => clause.cite.zh,
  cite_en: ({ clause }) => clause.cite.en,
  heading: ({ clause }) => clause.heading,
  text: ({ clause }) => clause.text,
  translation_heading: ({ clause }) => clause.translation.heading,
  translation_text: ({ clause }) => clause.translation.text,
  source: ({ clause }) => stretches(clause.source),
  cities: ({ clause }) => list(clause.cities),
  themes: ({ clause }) => list(clause.themes),
  responsible: ({ clause }) => actors(clause, 'responsible'),
  addressees: ({ clause }) => actors(clause, 'addressee'),
  figures: ({ clause }) => list(clause.figures),
  cites: ({ clause }) => list(clause.cites),
  names: ({ clause }) => list(clause.names),
  terms: ({ clause }) => list(clause.terms),
  url: ({ clause }) => clause.url,
};

export const SENTENCE_COLUMNS: Columns<SentenceRow> = {
  document: ({ document }) => document.id,
  kind: ({ document }) => document.kind,
  clause: ({ clause }) => clause.id,
  id: ({ sentence }) => sentence.id,
  text: ({ sentence }) => sentence.text,
  translation: ({ sentence }) => sentence.translation,
  source: ({ sentence }) => stretches(sentence.source),
  does: ({ sentence }) => sentence.does,
  themes: ({ sentence }) => list(sentence.themes),
  instruments: ({ sentence }) =>
    list(
      Object.entries(sentence.instruments).flatMap(([lens, types]) => types.map((type) => `${lens}:${type}`)),
    ),
  wording: ({ sentence }) => list(sentence.wording),
};
