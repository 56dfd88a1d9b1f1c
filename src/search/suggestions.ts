import type { Corpus } from '#src/corpus/corpus.ts';
import { clausePlaces } from '#src/corpus/walk.ts';
import { foldedText, type Simplified } from '#src/text/fold.ts';
import { type Examples, examplesOf } from './examples.ts';
import type { SearchDocument } from './model.ts';
import { printedClause } from './printed.ts';

/** `/search/suggestions.json`: what can be asked, and is known to find something. */
export type Suggestions = ReturnType<typeof suggestionsOf>;

/** How many are offered at most, for the file to stay small in a large corpus. */
const MOST = 500;

/**
 * Queries of each kind to begin with; and terms, names and references by the words that the texts print, those in the
 * most clauses first, each with its English, by which it is found too.
 */
export function suggestionsOf(corpus: Corpus, documents: readonly SearchDocument[], simplified: Simplified) {
  const texts = clausePlaces(documents).map(({ clause }) =>
    foldedText(printedClause(clause, 'zh').text, simplified),
  );
  const records = [
    ...[...corpus.glossary.values(), ...corpus.names.values()].map(({ zh, en }) => ({ zh, en })),
    ...[...corpus.references.values()].map(({ title }) => title),
  ];
  const terms = [...new Map(records.map((record) => [record.zh, record])).values()]
    .map(({ zh, en }) => {
      const sought = foldedText(zh, simplified);
      return { zh, en, clauses: texts.filter((text) => text.includes(sought)).length };
    })
    .filter(({ clauses }) => clauses > 0)
    .sort((a, b) => b.clauses - a.clauses)
    .slice(0, MOST);
  const examples = Object.entries(examplesOf(corpus)) as [keyof Examples, string | null][];
  return {
    examples: examples.flatMap(([kind, query]) => (query === null ? [] : [{ kind, query }])),
    terms,
  };
}
