import type { Theme } from '#src/corpus/corpus.ts';
import type { Clause, PolicyDocument, Sentence } from '#src/corpus/model.ts';
import { sentencesOf } from '#src/corpus/walk.ts';

/** Which sentences speak of a theme. The unit is the sentence; a clause is where its sentences stand. */

export interface ThemePassage {
  readonly clause: Clause;
  /** The clause's sentences on the theme, in the order of the text. */
  readonly sentences: readonly Sentence[];
}

export interface ThemeDocument {
  readonly document: PolicyDocument;
  readonly passages: readonly ThemePassage[];
  /** Sentences on the theme. */
  readonly count: number;
  /** All sentences of the document. */
  readonly total: number;
}

/** What each document says on a theme, in the order given; a document that says nothing on it has no passages. */
export function themeDocuments(documents: readonly PolicyDocument[], theme: string): ThemeDocument[] {
  return documents.map((document) => {
    const passages = document.clauses.flatMap((clause): ThemePassage[] => {
      const sentences = clause.sentences.filter((sentence) => sentence.themes.includes(theme));
      return sentences.length > 0 ? [{ clause, sentences }] : [];
    });
    return {
      document,
      passages,
      count: passages.reduce((sum, { sentences }) => sum + sentences.length, 0),
      total: sentencesOf([document]).length,
    };
  });
}

export interface ThemeRow {
  readonly theme: Theme;
  /** Sentences on it, document by document in the order given. */
  readonly counts: readonly number[];
}

/** How many sentences of each document are on each theme, in the order of the codebook. */
export function themeRows(documents: readonly PolicyDocument[], themes: Iterable<Theme>): ThemeRow[] {
  return [...themes].map((theme) => ({
    theme,
    counts: themeDocuments(documents, theme.id).map(({ count }) => count),
  }));
}

/** Sentences that carry no theme, document by document. */
export function withoutTheme(documents: readonly PolicyDocument[]): number[] {
  return documents.map(
    (document) => sentencesOf([document]).filter(({ themes }) => themes.length === 0).length,
  );
}

/** What the sentences on a theme do, in the order of the codebook, with how many do it. */
export function doesCounts(
  passages: readonly ThemePassage[],
  does: Iterable<string>,
): { readonly does: string; readonly count: number }[] {
  const sentences = passages.flatMap((passage) => passage.sentences);
  return [...does]
    .map((id) => ({ does: id, count: sentences.filter((sentence) => sentence.does === id).length }))
    .filter(({ count }) => count > 0);
}
