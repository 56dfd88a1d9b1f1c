import type { Corpus } from '../corpus/corpus.ts';
import { sentencePlaces } from '../corpus/walk.ts';
import type { ThemeJson } from './schema/themes.ts';

/** The closed list of themes, each with the sentences coded with it; a theme without any stays. */
export function themesJson(corpus: Corpus): ThemeJson[] {
  const sentences = sentencePlaces(corpus.documents);
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
