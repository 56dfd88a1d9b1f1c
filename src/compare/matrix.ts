import type { Corpus } from '../corpus/corpus.ts';
import type { DocumentKind } from '../corpus/model.ts';
import { type Coded, codedSentences, isSecondary } from './coded.ts';

/**
 * The matrix of themes: what each document, and each city, says of each theme.
 * A cell without sentences says which of three silences it is.
 */

/**
 * stated: sentences of a document that speaks for itself. absent: the text we
 * hold does not say it. not-held: no document of the place is held. secondary:
 * only a secondary source tells of it.
 */
export type CellState = 'stated' | 'absent' | 'not-held' | 'secondary';

export interface Cell {
  readonly column: string;
  readonly state: CellState;
  readonly sentences: readonly Coded[];
}

export interface Column {
  readonly id: string;
  /** The kinds of document that a column rests on, in the order of time. */
  readonly kinds: readonly DocumentKind[];
  /** How many sentences the column has in all. */
  readonly sentences: number;
}

export interface Row {
  readonly theme: string;
  readonly cells: readonly Cell[];
  /** Stated sentences of the row; secondary ones are not counted. */
  readonly stated: number;
}

export interface Matrix {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

interface Group {
  readonly id: string;
  readonly coded: readonly Coded[];
}

function kindsOf(coded: readonly Coded[]): DocumentKind[] {
  return [...new Set(coded.map(({ document }) => document.kind))];
}

function cell(group: Group, theme: string): Cell {
  const speaking = group.coded.filter(({ document }) => !isSecondary(document.kind));
  const on = (coded: readonly Coded[]): Coded[] =>
    coded.filter(({ sentence }) => sentence.themes.includes(theme));
  const stated = on(speaking);
  if (stated.length > 0) return { column: group.id, state: 'stated', sentences: stated };
  const told = on(group.coded);
  if (told.length > 0) return { column: group.id, state: 'secondary', sentences: told };
  return { column: group.id, state: speaking.length > 0 ? 'absent' : 'not-held', sentences: [] };
}

function matrix(themes: Iterable<string>, groups: readonly Group[]): Matrix {
  const rows = [...themes].map((theme): Row => {
    const cells = groups.map((group) => cell(group, theme));
    const stated = cells.reduce(
      (sum, { state, sentences }) => sum + (state === 'stated' ? sentences.length : 0),
      0,
    );
    return { theme, cells, stated };
  });
  const columns = groups.map(({ id, coded }) => ({ id, kinds: kindsOf(coded), sentences: coded.length }));
  return { columns, rows };
}

type Source = Pick<Corpus, 'documents' | 'cities' | 'themes'>;

/** Themes by documents. The column of a secondary source holds what it tells; a theme that it does not touch is absent. */
export function documentMatrix(corpus: Source): Matrix {
  const coded = codedSentences(corpus);
  const groups = corpus.documents.map((document) => ({
    id: document.id,
    coded: coded.filter((one) => one.document.id === document.id),
  }));
  const made = matrix(corpus.themes.keys(), groups);
  // A document's own column is never “not held”: the text is there, and does not say it.
  const rows = made.rows.map((row) => ({
    ...row,
    cells: row.cells.map((one): Cell => (one.state === 'not-held' ? { ...one, state: 'absent' } : one)),
  }));
  return { ...made, rows };
}

/** Themes by cities. A sentence belongs to the cities of its clause. */
export function cityMatrix(corpus: Source): Matrix {
  const coded = codedSentences(corpus);
  const groups = corpus.cities.map((city) => ({
    id: city.id,
    coded: coded.filter(({ clause }) => clause.cities.includes(city.id)),
  }));
  return matrix(corpus.themes.keys(), groups);
}
