import type { Cell } from '#src/compare/matrix.ts';
import type { DocumentKind } from '#src/corpus/model.ts';
import type { SentencePlace } from '#src/corpus/walk.ts';

/** What stands in the cells of the two matrices: kind by kind, and what the press tells place by place. */

export interface CellPart {
  readonly kind: DocumentKind;
  /** The place that the press tells of. */
  readonly place: string | null;
  readonly sentences: readonly SentencePlace[];
  /** False for what is quoted and not counted. */
  readonly isCounted: boolean;
}

/** What documents of each kind say. */
function byKind(sentences: readonly SentencePlace[], isCounted: boolean): CellPart[] {
  return [...Map.groupBy(sentences, ({ document }) => document.kind)].map(([kind, own]) => ({
    kind,
    place: null,
    sentences: own,
    isCounted,
  }));
}

/** A cell of a document. */
export function documentParts({ stated, told }: Pick<Cell, 'stated' | 'told'>): CellPart[] {
  const placed = told.flatMap((one) => one.clause.cities.map((place) => ({ place, one })));
  const places = [...Map.groupBy(placed, ({ place }) => place)].map(
    ([place, own]): CellPart => ({
      kind: own[0]?.one.document.kind ?? 'press',
      place,
      sentences: own.map(({ one }) => one),
      isCounted: false,
    }),
  );
  const placeless = told.filter(({ clause }) => clause.cities.length === 0);
  return [...byKind(stated, true), ...places, ...byKind(placeless, false)];
}

/** A cell of a place. */
export function cityParts({ stated, told }: Pick<Cell, 'stated' | 'told'>): CellPart[] {
  return [...byKind(stated, true), ...byKind(told, false)];
}
