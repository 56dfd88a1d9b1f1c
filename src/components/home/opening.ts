import type { Corpus } from '#src/corpus/corpus.ts';
import { numbersOf } from '#src/corpus/figure.ts';
import type { Clause, Figure, PolicyDocument } from '#src/corpus/model.ts';
import { clausePlaces, clausesOf, type SentencePlace, sentenceIn } from '#src/corpus/walk.ts';

/** A sentence to open the site with, and the words in it to light. */
export interface Opening extends SentencePlace {
  /** The printed figure, empty where the sentence was not chosen for one. */
  readonly quote: string;
}

/** A sentence longer than this many characters does not read as a quotation at a glance. */
const LONGEST = 70;

/**
 * The sentence with the largest target of the policy documents; where no
 * figures are marked, the first sentence of the newest policy; null where there
 * is no policy.
 */
export function openingSentence(documents: readonly PolicyDocument[]): Opening | null {
  const candidates = clausePlaces(documents.filter(({ kind }) => kind === 'policy'));
  const [largest] = candidates
    .flatMap(({ document, clause }) =>
      clause.figures.flatMap((figure) => withFigure(document, clause, figure)),
    )
    .sort((a, b) => b.size - a.size);
  if (largest) return largest;

  const first = candidates.findLast(
    ({ clause }) => clause.role === 'preamble' && clause.sentences.length > 0,
  );
  const sentence = first?.clause.sentences[0];
  return first && sentence ? { ...first, sentence, quote: '' } : null;
}

function withFigure(
  document: PolicyDocument,
  clause: Clause,
  figure: Figure,
): (Opening & { size: number })[] {
  const size = numbersOf(figure).at(-1);
  const sentence = sentenceIn(clause, figure.sentence);
  if (figure.kind !== 'target' || size === undefined || !sentence || sentence.text.length > LONGEST)
    return [];
  return [{ document, clause, sentence, quote: figure.quote, size }];
}

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
