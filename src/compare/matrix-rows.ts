import type { Bilingual, DocumentKind } from '#src/corpus/model.ts';
import { type MatrixFilter, passes, passesDocument } from './filter.ts';
import type { CellState } from './matrix.ts';
import type { MatrixData, PassageData, TableData } from './matrix-data.ts';

/** The matrix as the lines of a plain table: one for each cell, and for each kind of document that is counted in it. */

export interface MatrixRow {
  readonly table: 'documents' | 'cities';
  readonly theme: string;
  readonly themeName: Bilingual;
  readonly column: string;
  readonly columnName: Bilingual;
  readonly state: CellState;
  readonly kind: DocumentKind | null;
  /** Null for what is quoted and not counted, and for silence. */
  readonly sentences: number | null;
  /** Sentences of the column of that kind that can carry a theme; null in silence. */
  readonly n: number | null;
  readonly ids: readonly string[];
  /** Sentences of the column that print a term of the theme and were left without it. */
  readonly passed: readonly string[];
}

/** What is shown of the matrix: everything, or what a reader has asked for. */
export interface Shown {
  readonly sentence: (passage: PassageData) => boolean;
  readonly column: (table: MatrixRow['table'], column: string) => boolean;
}

export const EVERYTHING: Shown = { sentence: () => true, column: () => true };

/** What a filter lets through: a column stays while any document that speaks in it does. */
export function shownBy(filter: MatrixFilter, data: MatrixData): Shown {
  const lens = data.lenses.find(({ id }) => id === filter.lens);
  const documents = new Set(
    data.documents.filter((document) => passesDocument(filter, document)).map(({ id }) => id),
  );
  const cities = new Set(
    data.sentences.filter(({ document }) => documents.has(document)).flatMap((passage) => passage.cities),
  );
  return {
    sentence: (passage) => passes(filter, passage, lens),
    column: (table, column) => (table === 'documents' ? documents : cities).has(column),
  };
}

type Named = readonly { readonly id: string; readonly name: Bilingual }[];

function nameIn(list: Named, id: string): Bilingual {
  return list.find((record) => record.id === id)?.name ?? { zh: id, en: id };
}

function rowsOf(
  table: MatrixRow['table'],
  cells: TableData,
  columns: Named,
  data: MatrixData,
  shown: Shown,
): MatrixRow[] {
  const passages = new Map(data.sentences.map((passage) => [passage.id, passage]));
  return cells.rows.flatMap(({ theme, cells: row }) =>
    row
      .filter(({ column }) => shown.column(table, column))
      .flatMap(({ column, state, stated, told, passed }): MatrixRow[] => {
        const counts = cells.columns.find(({ id }) => id === column)?.counts ?? [];
        const names = { themeName: nameIn(data.themes, theme), columnName: nameIn(columns, column) };
        const common = { table, theme, column, ...names, state, passed };
        const found = [...stated, ...told].flatMap((id) => passages.get(id) ?? []);
        if (found.length === 0) return [{ ...common, kind: null, sentences: null, n: null, ids: [] }];
        return [...new Set(found.map(({ kind }) => kind))].map((kind) => {
          const own = found.filter((passage) => passage.kind === kind);
          const ids = own.filter(shown.sentence).map(({ id }) => id);
          const isCounted = own.some(({ id }) => stated.includes(id));
          const n = counts.find((count) => count.kind === kind)?.sentences ?? null;
          return { ...common, kind, sentences: isCounted ? ids.length : null, n, ids };
        });
      }),
  );
}

/** Rows of both tables, in the order of themes. */
export function matrixRows(data: MatrixData, shown: Shown = EVERYTHING): MatrixRow[] {
  return [
    ...rowsOf('documents', data.byDocument, data.documents, data, shown),
    ...rowsOf('cities', data.byCity, data.cities, data, shown),
  ];
}

/** Columns of the file, in their order. */
export const MATRIX_COLUMNS = {
  table: ({ table }: MatrixRow) => table,
  theme: ({ theme }: MatrixRow) => theme,
  theme_zh: ({ themeName }: MatrixRow) => themeName.zh,
  theme_en: ({ themeName }: MatrixRow) => themeName.en,
  column: ({ column }: MatrixRow) => column,
  column_zh: ({ columnName }: MatrixRow) => columnName.zh,
  column_en: ({ columnName }: MatrixRow) => columnName.en,
  state: ({ state }: MatrixRow) => state,
  document_kind: ({ kind }: MatrixRow) => kind,
  sentences: ({ sentences }: MatrixRow) => sentences,
  n: ({ n }: MatrixRow) => n,
  ids: ({ ids }: MatrixRow) => ids.join(';'),
  passed_over: ({ passed }: MatrixRow) => passed.join(';'),
};
