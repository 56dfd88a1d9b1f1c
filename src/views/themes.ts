import type { Theme } from '#src/corpus/corpus.ts';
import type { PolicyDocument, Sentence } from '#src/corpus/model.ts';
import { sentencesOf } from '#src/corpus/walk.ts';

/**
 * Which sentences speak of a theme. The unit is the sentence; a clause is where its sentences stand. Counts are held
 * against the sentences that can carry a theme.
 */

export type ThemeDocument = ReturnType<typeof themeDocuments>[number];

/** The sentences of a document that a theme can be looked for in. */
export function themeable(document: PolicyDocument): Sentence[] {
  return sentencesOf([document]).filter(({ carriesThemes }) => carriesThemes);
}

/** What each document says on a theme, in the order given; a document that says nothing on it has no passages. */
export function themeDocuments(documents: readonly PolicyDocument[], theme: string) {
  return documents.map((document) => {
    const passages = document.clauses.flatMap((clause) => {
      const sentences = clause.sentences.filter((sentence) => sentence.themes.includes(theme));
      return sentences.length > 0 ? [{ clause, sentences }] : [];
    });
    return {
      document,
      passages,
      /** Sentences on the theme. */
      count: passages.reduce((sum, { sentences }) => sum + sentences.length, 0),
      /** Sentences of the document that can carry a theme. */
      total: themeable(document).length,
    };
  });
}

/** Sentences on a theme, and documents, that one page holds: a sentence is some 2 kB, a document some 1.5 kB. */
const MOST_SENTENCES = 60;
const MOST_DOCUMENTS = 50;

/** The documents that a page has of a theme, each with its first passages; `left` counts the sentences after them. */
export function shownOnTheme(documents: readonly ThemeDocument[]) {
  const shown = documents.slice(0, MOST_DOCUMENTS);
  const all = shown.reduce((sum, { count }) => sum + count, 0);
  const speaking = shown.filter(({ count }) => count > 0).length;
  const most = all > MOST_SENTENCES ? Math.max(1, Math.floor(MOST_SENTENCES / speaking)) : all;
  return shown.map(({ passages, ...on }) => {
    let room = most;
    const first = passages.flatMap(({ clause, sentences }) => {
      const own = sentences.slice(0, room);
      room -= own.length;
      return own.length > 0 ? [{ clause, sentences: own }] : [];
    });
    return { ...on, passages, first, left: Math.max(0, on.count - most) };
  });
}

/** How many sentences of each document are on each theme, in the order of the codebook. */
export function themeRows(documents: readonly PolicyDocument[], themes: Iterable<Theme>) {
  return [...themes].map((theme) => ({
    theme,
    counts: themeDocuments(documents, theme.id).map(({ count }) => count),
  }));
}

/** Sentences that could carry a theme and have none, document by document. */
export function withoutTheme(documents: readonly PolicyDocument[]): number[] {
  return documents.map((document) => themeable(document).filter(({ themes }) => themes.length === 0).length);
}

/** What the sentences on a theme do, in the order of the codebook, with how many do it. */
export function doesCounts(passages: ThemeDocument['passages'], does: Iterable<string>) {
  const sentences = passages.flatMap((passage) => passage.sentences);
  return [...does]
    .map((id) => ({ does: id, count: sentences.filter((sentence) => sentence.does === id).length }))
    .filter(({ count }) => count > 0);
}
