import type { Corpus } from '../corpus/corpus.ts';
import type { ThemeJson } from './schema/themes.ts';

/** The closed list of themes, each with the sentences coded with it; a theme without any stays. */
export function themesJson(corpus: Corpus): ThemeJson[] {
  const sentences = corpus.documents
    .flatMap((document) => document.clauses)
    .flatMap((clause) => clause.sentences.map((sentence) => ({ clause, sentence })));
  return [...corpus.themes.values()].map(({ id, zh, en, definition, includes, excludes }) => ({
    id,
    name: { zh, en },
    definition,
    includes,
    excludes,
    sentences: sentences
      .filter(({ sentence }) => sentence.themes.includes(id))
      .map(({ clause, sentence }) => ({
        document: clause.document,
        clause: clause.id,
        sentence: sentence.id,
      })),
  }));
}
