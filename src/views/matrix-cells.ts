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

function grouped<Key>(
  items: readonly SentencePlace[],
  keysOf: (coded: SentencePlace) => readonly Key[],
): [Key, SentencePlace[]][] {
  const groups = new Map<Key, SentencePlace[]>();
  for (const item of items)
    for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  return [...groups];
}

/** A cell of a document. */
export function documentParts(theme: string, { column, stated, told }: Cell): CellPart[] {
  const here = { place: null, target: documentTarget(theme, column), isHere: true };
  const own = grouped(stated, ({ document }) => [document.kind]).map(
    ([kind, sentences]): CellPart => ({ ...here, kind, sentences, isCounted: true }),
  );
  const places = grouped(told, ({ clause }) => clause.cities).map(
    ([place, sentences]): CellPart => ({
      kind: sentences[0]?.document.kind ?? 'press',
      place,
      sentences,
      target: cityTarget(theme, place),
      isHere: false,
      isCounted: false,
    }),
  );
  const placeless = told.filter(({ clause }) => clause.cities.length === 0);
  const rest = grouped(placeless, ({ document }) => [document.kind]).map(
    ([kind, sentences]): CellPart => ({ ...here, kind, sentences, isCounted: false }),
  );
  return [...own, ...places, ...rest];
}

/**
 * A cell of a place. Its words stand under the document where that is one document and has no other sentence on the
 * theme.
 *
 * @param documents the matrix of documents.
 */
export function cityParts(theme: string, { column, stated, told }: Cell, documents: Matrix): CellPart[] {
  const row = documents.rows.find((candidate) => candidate.theme === theme);
  const here = { place: null, target: cityTarget(theme, column), isHere: true };
  const own = grouped(stated, ({ document }) => [document.kind]).map(([kind, sentences]): CellPart => {
    const ids = [...new Set(sentences.map(({ document }) => document.id))];
    const whole = row?.cells.find((cell) => cell.column === ids[0])?.stated.length;
    const isElsewhere = ids.length === 1 && whole === sentences.length;
    const place = isElsewhere ? { target: documentTarget(theme, ids[0] ?? ''), isHere: false } : {};
    return { ...here, ...place, kind, sentences, isCounted: true };
  });
  const rest = grouped(told, ({ document }) => [document.kind]).map(
    ([kind, sentences]): CellPart => ({ ...here, kind, sentences, isCounted: false }),
  );
  return [...own, ...rest];
}

/** The sentences whose words stand under the cell. */
export function wordsHere(parts: readonly CellPart[]): SentencePlace[] {
  return parts.filter(({ isHere }) => isHere).flatMap(({ sentences }) => sentences);
}
