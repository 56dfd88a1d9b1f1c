import type { PolicyDocument, Range } from '#src/corpus/model.ts';
import { span } from '#src/corpus/time.ts';
import { clausePlaces, sentenceIn } from '#src/corpus/walk.ts';

/** A figure with all that a table of figures says of it. */
export type FigureRow = ReturnType<typeof figureRows>[number];

function overlaps(a: readonly Range[], b: readonly Range[]): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));
}

/** Every figure, in the order of documents and texts. */
export function figureRows(documents: readonly PolicyDocument[]) {
  return clausePlaces(documents).flatMap(({ document, clause }) =>
    clause.figures.map((figure) => {
      const date = figure.by ?? figure.at;
      return {
        document,
        clause,
        sentence: sentenceIn(clause, figure.sentence),
        figure,
        /** What to sort by; null where no number was parsed. */
        size: figure.value ?? figure.min ?? figure.max,
        /** Last day of the deadline, or of the time that a statistic speaks of; null where the text gives none. */
        day: date === null ? null : span(date).last,
        /** On words that overlap the figure. */
        notes: clause.notes.filter((note) => overlaps(note.source, figure.source)),
      };
    }),
  );
}
