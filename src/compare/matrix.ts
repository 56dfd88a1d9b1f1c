import type { Corpus } from '../corpus/corpus.ts';
import { type SentencePlace, sentencePlaces } from '../corpus/walk.ts';
import { countByKind, isSecondary, isUncoded, type KindCount, onTheme } from './coded.ts';

/**
 * The matrix of themes: what each document, and each city, says of each theme.
 * A cell without sentences says which of three silences it is.
 */

/**
 * stated: sentences of a document that speaks for itself. absent: the text we
 * hold does not say it. not-held: no document of the place is held. secondary:
 * only a secondary source tells of it. uncoded: nobody has yet looked through
 * every sentence, so that silence cannot be claimed.
 */
export type CellState = 'stated' | 'absent' | 'not-held' | 'secondary' | 'uncoded';

export interface Cell {
  readonly column: string;
  readonly state: CellState;
  /** What documents that speak for themselves say, in the order of time and text. */
  readonly stated: readonly SentencePlace[];
  /** What secondary sources tell: quoted, never counted with the others. */
  readonly told: readonly SentencePlace[];
}

export interface Column {
  readonly id: string;
  /** The n of the column: all its sentences, kind by kind in the order of time. */
  readonly counts: readonly KindCount[];
}

export interface Row {
  readonly theme: string;
  /** In the order of the columns. */
  readonly cells: readonly Cell[];
}

export interface Matrix {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** What a column is made of. */
export interface Group {
  readonly id: string;
  readonly coded: readonly SentencePlace[];
}

/** What it means that a column says nothing of a theme. */
export function silenceOf(coded: readonly SentencePlace[]): 'absent' | 'not-held' | 'uncoded' {
  if (coded.some(isUncoded)) return 'uncoded';
  return coded.some(({ document }) => !isSecondary(document.kind)) ? 'absent' : 'not-held';
}

function cell({ id, coded }: Group, theme: string, silence: CellState): Cell {
  const found = onTheme(coded, theme);
  const stated = found.filter(({ document }) => !isSecondary(document.kind));
  const told = found.filter(({ document }) => isSecondary(document.kind));
  const state = stated.length > 0 ? 'stated' : told.length > 0 ? 'secondary' : silence;
  return { column: id, state, stated, told };
}

function matrix(
  themes: readonly string[],
  groups: readonly Group[],
  silence: (coded: readonly SentencePlace[]) => CellState,
): Matrix {
  const rows = themes.map((theme) => ({
    theme,
    cells: groups.map((group) => cell(group, theme, silence(group.coded))),
  }));
  return { columns: groups.map(({ id, coded }) => ({ id, counts: countByKind(coded) })), rows };
}

type Source = Pick<Corpus, 'documents' | 'cities' | 'themes'>;

/** The sentences of each document. */
export function documentGroups({ documents }: Pick<Corpus, 'documents'>): Group[] {
  return documents.map((document) => ({ id: document.id, coded: sentencePlaces([document]) }));
}

/** The sentences on each city: a sentence belongs to the cities of its clause. */
export function cityGroups(corpus: Pick<Corpus, 'documents' | 'cities'>): Group[] {
  const coded = sentencePlaces(corpus.documents);
  return corpus.cities.map(({ id }) => ({
    id,
    coded: coded.filter(({ clause }) => clause.cities.includes(id)),
  }));
}

/** What it means that a document says nothing of a theme: its text is held, and does not say it. */
export function silenceOfDocument(coded: readonly SentencePlace[]): 'absent' | 'uncoded' {
  return coded.some(isUncoded) ? 'uncoded' : 'absent';
}

/** Themes by documents. */
export function documentMatrix(corpus: Source): Matrix {
  return matrix([...corpus.themes.keys()], documentGroups(corpus), silenceOfDocument);
}

/** Themes by cities. */
export function cityMatrix(corpus: Source): Matrix {
  return matrix([...corpus.themes.keys()], cityGroups(corpus), silenceOf);
}

/** Themes of which no column says anything: what nobody says is a result. */
export function silentThemes({ rows }: Matrix): string[] {
  return rows
    .filter(({ cells }) => cells.every(({ state }) => state === 'absent' || state === 'not-held'))
    .map(({ theme }) => theme);
}
