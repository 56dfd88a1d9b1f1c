import { isSecondary } from '../compare/coded.ts';
import type { Matrix } from '../compare/matrix.ts';
import type { DocumentKind } from '../corpus/model.ts';
import { KINDS } from './kinds.ts';

/** Columns of a matrix that stand under one head. */
export interface ColumnGroup<Id extends string = string> {
  readonly id: Id;
  /** Places of the columns in the matrix. */
  readonly columns: readonly number[];
}

function grouped<Id extends string>(
  ids: readonly Id[],
  matrix: Matrix,
  idOf: (at: number) => Id,
): ColumnGroup<Id>[] {
  const places = matrix.columns.map((_, at) => at);
  return ids
    .map((id) => ({ id, columns: places.filter((at) => idOf(at) === id) }))
    .filter(({ columns }) => columns.length > 0);
}

/** Documents kind by kind, in the order of time within a kind. */
export function columnsByKind(
  matrix: Matrix,
  kindOf: (column: string) => DocumentKind,
): ColumnGroup<DocumentKind>[] {
  return grouped(KINDS, matrix, (at) => kindOf(matrix.columns[at]?.id ?? ''));
}

/** Places that have documents of their own, and those that are known from secondary sources only. */
export function columnsByVoice(matrix: Matrix): ColumnGroup<'own' | 'press'>[] {
  return grouped(['own', 'press'] as const, matrix, (at) => {
    const counts = matrix.columns[at]?.counts ?? [];
    return counts.some(({ kind }) => !isSecondary(kind)) ? 'own' : 'press';
  });
}
