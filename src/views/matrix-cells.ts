import type { Cell, Matrix } from '#src/compare/matrix.ts';
import type { DocumentKind } from '#src/corpus/model.ts';
import type { SentencePlace } from '#src/corpus/walk.ts';

/**
 * What stands in the cells of the two matrices, and where its words are: each
 * sentence is quoted once on the page, what a document states under the
 * document, what the press tells under the place.
 */

export interface CellPart {
  readonly kind: DocumentKind;
  /** The place that the press tells of. */
  readonly place: string | null;
  readonly sentences: readonly SentencePlace[];
  /** Id under which the words stand. */
  readonly target: string;
  /** True where they stand under this very cell. */
  readonly isHere: boolean;
  /** False for what is quoted and not counted. */
  readonly isCounted: boolean;
}

export function documentTarget(theme: string, column: string): string {
  return `documents.${theme}.${column}`;
}

export function cityTarget(theme: string, column: string): string {
  return `cities.${theme}.${column}`;
}

/** What documents of each kind say, under the cell itself. */
function byKind(
  sentences: readonly SentencePlace[],
  common: Pick<CellPart, 'target' | 'isCounted'>,
): CellPart[] {
  return [...Map.groupBy(sentences, ({ document }) => document.kind)].map(([kind, own]) => ({
    ...common,
    kind,
    place: null,
    sentences: own,
    isHere: true,
  }));
}

/** A cell of a document. */
export function documentParts(theme: string, { column, stated, told }: Cell): CellPart[] {
  const target = documentTarget(theme, column);
  const placed = told.flatMap((one) => one.clause.cities.map((place) => ({ place, one })));
  const places = [...Map.groupBy(placed, ({ place }) => place)].map(
    ([place, own]): CellPart => ({
      kind: own[0]?.one.document.kind ?? 'press',
      place,
      sentences: own.map(({ one }) => one),
      target: cityTarget(theme, place),
      isHere: false,
      isCounted: false,
    }),
  );
  const placeless = told.filter(({ clause }) => clause.cities.length === 0);
  return [
    ...byKind(stated, { target, isCounted: true }),
    ...places,
    ...byKind(placeless, { target, isCounted: false }),
  ];
}

/**
 * A cell of a place. Its words stand under the document where that is one document and has no other sentence on the
 * theme.
 *
 * @param documents the matrix of documents.
 */
export function cityParts(theme: string, { column, stated, told }: Cell, documents: Matrix): CellPart[] {
  const row = documents.rows.find((candidate) => candidate.theme === theme);
  const target = cityTarget(theme, column);
  const own = byKind(stated, { target, isCounted: true }).map((part): CellPart => {
    const ids = [...new Set(part.sentences.map(({ document }) => document.id))];
    const whole = row?.cells.find((cell) => cell.column === ids[0])?.stated.length;
    const isElsewhere = ids.length === 1 && whole === part.sentences.length;
    return isElsewhere ? { ...part, target: documentTarget(theme, ids[0] ?? ''), isHere: false } : part;
  });
  return [...own, ...byKind(told, { target, isCounted: false })];
}

/** The sentences whose words stand under the cell. */
export function wordsHere(parts: readonly CellPart[]): SentencePlace[] {
  return parts.filter(({ isHere }) => isHere).flatMap(({ sentences }) => sentences);
}
