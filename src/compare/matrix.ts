import type { Corpus, Theme } from '#src/corpus/corpus.ts';
import { isSecondary, onTheme, type Silence, themeCounts } from './coded.ts';
import { citySides, documentSides, type Side, silenceOn } from './side.ts';

/**
 * The matrix of themes: what each document, and each city, says of each theme.
 * A cell without sentences says which of three silences it is.
 */

/** stated: by a document that speaks for itself. secondary: only a secondary source tells of it. */
export type CellState = 'stated' | 'secondary' | Silence;

export type Cell = ReturnType<typeof cell>;
export type Matrix = ReturnType<typeof matrix>;

function cell(side: Side, theme: Theme) {
  // What documents that speak for themselves say, in the order of time and text; and what secondary sources tell, which
  // is quoted, never counted with the others.
  const { stated = [], told = [] } = Object.groupBy(onTheme(side.coded, theme.id), ({ document }) =>
    isSecondary(document.kind) ? 'told' : 'stated',
  );
  const silence = silenceOn(side, theme);
  const state: CellState = stated.length > 0 ? 'stated' : told.length > 0 ? 'secondary' : silence.state;
  return { column: side.id, state, stated, told, passed: silence.passed };
}

function matrix(themes: Corpus['themes'], sides: readonly Side[]) {
  return {
    /** Each with its n: its sentences that can carry a theme, kind by kind in the order of time. */
    columns: sides.map(({ id, coded }) => ({ id, counts: themeCounts(coded) })),
    rows: [...themes.values()].map((theme) => ({
      theme: theme.id,
      cells: sides.map((side) => cell(side, theme)),
    })),
  };
}

type Source = Pick<Corpus, 'documents' | 'cities' | 'themes' | 'passedOver'>;

/** Themes by documents. */
export function documentMatrix(corpus: Source): Matrix {
  return matrix(corpus.themes, documentSides(corpus));
}

/** Themes by cities. */
export function cityMatrix(corpus: Source): Matrix {
  return matrix(corpus.themes, citySides(corpus));
}

/** Cells that a page can hold: each is some 600 bytes in the table and the drawings, and there are two matrices. */
const MOST_CELLS = 175;

/** How many columns of a table stand on a page at once. @param rows how many rows it has. */
export function columnsAtOnce(rows: number, cells = MOST_CELLS): number {
  return Math.max(1, Math.floor(cells / Math.max(1, rows)));
}

/** Themes that no sentence is coded with, of those that were looked for in some column. */
export function silentThemes({ rows }: Matrix): string[] {
  const isSilent = ({ state }: Cell): boolean => state === 'absent' || state === 'not-held';
  return rows
    .filter(
      ({ cells }) => cells.some(isSilent) && cells.every((one) => isSilent(one) || one.state === 'uncoded'),
    )
    .map(({ theme }) => theme);
}
