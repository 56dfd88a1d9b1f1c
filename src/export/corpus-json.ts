import type { Corpus } from '../corpus/corpus.ts';
import type { Clause, EditorialNote, PolicyDocument, Sentence } from '../corpus/model.ts';
import type { ClauseJson } from './schema/clause.ts';
import type { CorpusJson, DocumentJson } from './schema/document.ts';
import type { NoteJson } from './schema/note.ts';
import type { SentenceJson } from './schema/sentence.ts';
import { termsInOrder } from './terms.ts';
import { unique } from './unique.ts';

/** The corpus in the shape that outside programs rely on (DESIGN section 7). */

function noteJson(note: EditorialNote): NoteJson {
  const { quote, text, reading, by, sure } = note;
  const source = [...note.source];
  if (note.kind === 'note') return { kind: 'note', quote, source, text };
  if (reading === null || by === null || sure === null) throw new Error(`a sic without a reading: ${quote}`);
  return { kind: 'sic', quote, source, text, reading, by, sure };
}

function sentenceJson(sentence: Sentence): SentenceJson {
  return {
    id: sentence.id,
    text: sentence.text,
    translation: sentence.translation,
    source: [...sentence.source],
    does: sentence.does,
    themes: [...sentence.themes],
    instruments: Object.fromEntries(
      Object.entries(sentence.instruments).map(([lens, types]) => [lens, [...types]]),
    ),
    wording: [...sentence.wording],
  };
}

export function clauseJson(clause: Clause, glossary: Corpus['glossary']): ClauseJson {
  return {
    id: clause.id,
    parent: clause.parent,
    role: clause.role,
    label: clause.label,
    cite: clause.cite,
    heading: clause.heading?.text ?? '',
    text: clause.text,
    translation: clause.translation,
    sentences: clause.sentences.map(sentenceJson),
    source: [...clause.source],
    cities: [...clause.cities],
    themes: [...clause.themes],
    actors: [...clause.actors],
    figures: clause.figures.map((figure) => figure.id),
    cites: unique(clause.cites.map((mention) => mention.ref)),
    names: unique(clause.names.map((mention) => mention.ref)),
    terms: termsInOrder(clause, glossary),
    notes: clause.notes.map(noteJson),
    url: clause.url,
  };
}

export function documentJson(document: PolicyDocument, glossary: Corpus['glossary']): DocumentJson {
  return {
    id: document.id,
    kind: document.kind,
    title: document.title,
    number: document.number,
    issuers: [...document.issuers],
    rights: document.rights,
    dates: [...document.dates],
    cities: [...document.cities],
    notes: document.notes.map((text): NoteJson => ({ kind: 'note', quote: '', source: [], text })),
    source: document.source,
    clauses: document.clauses.map((clause) => clauseJson(clause, glossary)),
  };
}

/** @param version of the edition, from package.json. */
export function corpusJson(corpus: Corpus, version: string): CorpusJson {
  return { version, documents: corpus.documents.map((document) => documentJson(document, corpus.glossary)) };
}
