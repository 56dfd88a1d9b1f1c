import type { Corpus } from '#src/corpus/corpus.ts';
import { countByKind, isSecondary, onTheme, type Silence } from './coded.ts';
import { citySides, documentSides, type Side } from './side.ts';

/**
 * The matrix of themes: what each document, and each city, says of each theme.
 * A cell without sentences says which of three silences it is.
 */

/** stated: by a document that speaks for itself. secondary: only a secondary source tells of it. */
export type CellState = 'stated' | 'secondary' | Silence;

export type Cell = ReturnType<typeof cell>;
export type Matrix = ReturnType<typeof matrix>;

function cell({ id, coded, silence }: Side, theme: string) {
  // What documents that speak for themselves say, in the order of time and text; and what secondary sources tell, which
  // is quoted, never counted with the others.
  const { stated = [], told = [] } = Object.groupBy(onTheme(coded, theme), ({ document }) =>
    isSecondary(document.kind) ? 'told' : 'stated',
  );
  const state: CellState = stated.length > 0 ? 'stated' : told.length > 0 ? 'secondary' : silence;
  return { column: id, state, stated, told };
}

function matrix(themes: Corpus['themes'], sides: readonly Side[]) {
  return {
    /** Each with its n: all its sentences, kind by kind in the order of time. */
    columns: sides.map(({ id, coded }) => ({ id, counts: countByKind(coded) })),
    rows: [...themes.keys()].map((theme) => ({ theme, cells: sides.map((side) => cell(side, theme)) })),
  };
}

type Source = Pick<Corpus, 'documents' | 'cities' | 'themes'>;

/** Themes by documents. */
export function documentMatrix(corpus: Source): Matrix {
  return matrix(corpus.themes, documentSides(corpus));
}

/** Themes by cities. */
export function cityMatrix(corpus: Source): Matrix {
  return matrix(corpus.themes, citySides(corpus));
}

/** Themes of which no column says anything: what nobody says is a result. */
export function silentThemes({ rows }: Matrix): string[] {
  return rows
    .filter(({ cells }) => cells.every(({ state }) => state === 'absent' || state === 'not-held'))
    .map(({ theme }) => theme);
}
