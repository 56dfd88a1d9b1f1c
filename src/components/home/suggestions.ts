import type { Corpus } from '#src/corpus/corpus.ts';
import { clausesOf } from '#src/corpus/walk.ts';

/** Something to search for, and the language it is written in. */
export interface Suggestion {
  readonly text: string;
  readonly language: 'zh' | 'en';
}

/** How many of the commonest terms are offered in Chinese; the one after them is offered in English. */
const TERMS = 3;

/** The glossary's most widely printed terms and the first document number that a text states of itself. */
export function suggestions({ documents, glossary }: Corpus): Suggestion[] {
  const clauses = clausesOf(documents);
  const printed = [...glossary.values()]
    .map((term) => ({ term, clauses: clauses.filter((clause) => clause.terms.includes(term.id)).length }))
    .filter((candidate) => candidate.clauses > 0)
    .sort((a, b) => b.clauses - a.clauses)
    .map((candidate) => candidate.term);
  const number = documents.find((document) => document.number?.sure === 'stated')?.number;
  return [
    ...printed.slice(0, TERMS).map((term): Suggestion => ({ text: term.zh, language: 'zh' })),
    ...printed.slice(TERMS, TERMS + 1).map((term): Suggestion => ({ text: term.en, language: 'en' })),
    ...(number ? [{ text: number.value, language: 'zh' } satisfies Suggestion] : []),
  ];
}
