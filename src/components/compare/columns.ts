import type { KindCount } from '../../compare/coded.ts';
import type { Matrix } from '../../compare/matrix.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DocumentKind } from '../../corpus/model.ts';
import { inLanguage, type Language } from '../../i18n/language.ts';
import { compare } from '../../i18n/strings/compare.ts';
import { shell } from '../../i18n/strings/shell.ts';
import { type ColumnGroup, columnsByKind, columnsByVoice } from '../../views/matrix-columns.ts';

/** What the columns of a matrix are called, and where they lead. */

export interface NamedColumn {
  readonly id: string;
  readonly name: string;
  /** Without base path and language. */
  readonly path: string;
  readonly counts: readonly KindCount[];
  /** Place in the matrix. */
  readonly at: number;
}

export interface NamedGroup {
  readonly id: string;
  readonly label: string;
  /** Null for places: their kinds stand in the head of each. */
  readonly kind: DocumentKind | null;
  readonly columns: readonly NamedColumn[];
}

function named(
  matrix: Matrix,
  groups: readonly ColumnGroup[],
  label: (id: string) => Pick<NamedGroup, 'label' | 'kind'>,
  column: (id: string) => Pick<NamedColumn, 'name' | 'path'>,
): NamedGroup[] {
  return groups.map(({ id, columns }) => ({
    id,
    ...label(id),
    columns: columns.flatMap((at) => {
      const found = matrix.columns[at];
      return found ? [{ ...found, ...column(found.id), at }] : [];
    }),
  }));
}

export function documentColumns(matrix: Matrix, { documents }: Corpus, lang: Language): NamedGroup[] {
  const of = new Map(documents.map((document) => [document.id, document]));
  const groups = columnsByKind(matrix, (id) => of.get(id)?.kind ?? 'policy');
  const kinds = new Map(groups.map(({ id }) => [String(id), id]));
  return named(
    matrix,
    groups,
    (id) => {
      const kind = kinds.get(id) ?? null;
      return { kind, label: kind ? shell[lang].kinds[kind] : id };
    },
    (id) => ({ name: inLanguage(of.get(id)?.short ?? { zh: id, en: id }, lang), path: `/documents/${id}/` }),
  );
}

export function cityColumns(matrix: Matrix, { cities }: Corpus, lang: Language): NamedGroup[] {
  const of = new Map(cities.map((city) => [city.id, city]));
  const text = compare[lang];
  return named(
    matrix,
    columnsByVoice(matrix),
    (id) => ({ kind: null, label: id === 'own' ? text.ownVoice : text.pressOnly }),
    (id) => ({ name: inLanguage(of.get(id)?.name ?? { zh: id, en: id }, lang), path: `/cities/${id}/` }),
  );
}
