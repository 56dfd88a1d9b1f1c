import type { PolicyDocument } from '#src/corpus/model.ts';
import { type SentencePlace, sentencePlaces } from '#src/corpus/walk.ts';
import { isSecondary, onTheme } from './coded.ts';

/** A cell of a table: its sentences are on the theme of its row, or carry the instrument of its row. */
export interface AskedCell {
  /** `documents`, `cities`, or the id of a lens. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** The sentences of a cell, what is told after what is stated. @param documents that of its column, or all that speak of its place. */
export function cellSentences(
  documents: readonly PolicyDocument[],
  { table, row, column }: AskedCell,
): SentencePlace[] {
  const isPlace = table === 'cities';
  const places = sentencePlaces(documents).filter(({ clause }) => !isPlace || clause.cities.includes(column));
  const own =
    isPlace || table === 'documents'
      ? onTheme(places, row)
      : places.filter(({ sentence }) => sentence.instruments[table]?.includes(row));
  const { told = [], stated = [] } = Object.groupBy(own, ({ document }) =>
    isSecondary(document.kind) ? 'told' : 'stated',
  );
  return [...stated, ...told];
}
