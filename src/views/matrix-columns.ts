import { isSecondary } from '#src/compare/coded.ts';
import type { Matrix } from '#src/compare/matrix.ts';
import type { Corpus } from '#src/corpus/corpus.ts';
import type { Bilingual, DocumentKind } from '#src/corpus/model.ts';
import { inLanguage, type Language } from '#src/i18n/language.ts';
import { compare } from '#src/i18n/strings/compare.ts';
import { shell } from '#src/i18n/strings/shell.ts';
import { KINDS } from './kinds.ts';

/** Columns of a matrix that stand under one head, and what they are called. */

export interface ColumnGroup<Id extends string = string> {
  readonly id: Id;
  /** Places of the columns in the matrix. */
  readonly columns: readonly number[];
}

export type NamedColumn = ReturnType<typeof named>[number];
export type NamedGroup = ReturnType<typeof documentColumns | typeof cityColumns>[number];

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

function named(
  matrix: Matrix,
  columns: readonly number[],
  names: ReadonlyMap<string, Bilingual>,
  folder: 'documents' | 'cities',
  lang: Language,
) {
  return columns.flatMap((at) => {
    const column = matrix.columns[at];
    const name = column && names.get(column.id);
    // The path is without base path and language; `at` is the place in the matrix.
    return name ? [{ ...column, name: inLanguage(name, lang), path: `/${folder}/${column.id}/`, at }] : [];
  });
}

export function documentColumns(matrix: Matrix, { documents }: Pick<Corpus, 'documents'>, lang: Language) {
  const names = new Map(documents.map(({ id, short }) => [id, short]));
  const kinds = new Map(documents.map(({ id, kind }) => [id, kind]));
  return columnsByKind(matrix, (id) => kinds.get(id) ?? 'policy').map(({ id: kind, columns }) => ({
    id: kind,
    kind,
    label: shell[lang].kinds[kind],
    columns: named(matrix, columns, names, 'documents', lang),
  }));
}

export function cityColumns(matrix: Matrix, { cities }: Pick<Corpus, 'cities'>, lang: Language) {
  const names = new Map(cities.map(({ id, name }) => [id, name]));
  const { ownVoice, pressOnly } = compare[lang];
  return columnsByVoice(matrix).map(({ id, columns }: ColumnGroup) => ({
    id,
    // Their kinds stand in the head of each place.
    kind: null,
    label: id === 'own' ? ownVoice : pressOnly,
    columns: named(matrix, columns, names, 'cities', lang),
  }));
}
