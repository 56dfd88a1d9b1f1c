import type { Corpus, Term } from '#src/corpus/corpus.ts';
import type { Clause } from '#src/corpus/model.ts';
import { clausesOf } from '#src/corpus/walk.ts';

function documentCount(clauses: readonly Clause[]): number {
  return new Set(clauses.map((clause) => clause.document)).size;
}

/** Glossary terms with the clauses whose text prints them word for word, the most widespread first. */
function widespread(corpus: Corpus, clauses: readonly Clause[]): { term: Term; printed: Clause[] }[] {
  return [...corpus.glossary.values()]
    .map((term) => ({ term, printed: clauses.filter((clause) => clause.text.includes(term.zh)) }))
    .filter(({ printed }) => printed.length > 0)
    .sort(
      (a, b) => documentCount(b.printed) - documentCount(a.printed) || b.printed.length - a.printed.length,
    );
}

/** Two terms that stand in one clause without being one phrase. */
function pair(terms: readonly { term: Term; printed: readonly Clause[] }[]): string | null {
  for (const [index, { term, printed }] of terms.entries()) {
    const other = terms
      .slice(index + 1)
      .find(
        (candidate) =>
          !candidate.term.zh.includes(term.zh) &&
          !term.zh.includes(candidate.term.zh) &&
          printed.some((clause) => candidate.printed.includes(clause)) &&
          !printed.some((clause) => clause.text.includes(term.zh + candidate.term.zh)),
      );
    if (other) return `${term.zh} ${other.term.zh}`;
  }
  return null;
}

export type Examples = ReturnType<typeof examplesOf>;

/** Queries to begin with, taken from the corpus. Null where it has nothing of the kind. */
export function examplesOf(corpus: Corpus) {
  const clauses = clausesOf(corpus.documents);
  const terms = widespread(corpus, clauses);
  const shared = terms.filter(({ printed }) => documentCount(printed) > 1);
  const english = shared
    .map(({ term }) => term.en)
    .find(
      (words) =>
        /^[a-z-]+ [a-z -]+$/i.test(words) &&
        documentCount(clauses.filter((clause) => clause.translation.text.includes(words))) > 1,
    );
  const figures = clauses.flatMap((clause) => clause.figures.map((figure) => figure.quote));
  const stated = corpus.documents.find((document) => document.number?.sure === 'stated');
  const deepest = clauses
    .filter((clause) => /^[\d.]+$/.test(clause.id))
    .reduce<Clause | null>((best, clause) => (clause.depth > (best?.depth ?? 0) ? clause : best), null);
  return {
    phrase: shared.find(({ term }) => term.zh.length > 4)?.term.zh ?? shared[0]?.term.zh ?? null,
    english: english ?? null,
    figure: figures.find((quote) => quote.includes('%')) ?? figures[0] ?? null,
    number: stated?.number?.value ?? null,
    clause: deepest ? `${deepest.document} ${deepest.id}` : null,
    words: pair(terms),
  };
}
