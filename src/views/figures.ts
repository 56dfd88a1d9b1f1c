import type { Clause, EditorialNote, Figure, PolicyDocument, Range } from '#src/corpus/model.ts';
import { span } from '#src/corpus/time.ts';
import { clausePlaces, type Place, sentenceIn } from '#src/corpus/walk.ts';

/** A figure with all that a table of figures says of it. */
export interface FigureRow extends Place {
  readonly figure: Figure;
  /** What to sort by; null where no number was parsed. */
  readonly size: number | null;
  /** Last day of the deadline, or of the time that a statistic speaks of; null where the text gives none. */
  readonly day: string | null;
  /** Editors' notes on words that overlap the figure. */
  readonly notes: readonly EditorialNote[];
}

function overlaps(a: readonly Range[], b: readonly Range[]): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));
}

/** Editors' notes of a clause that stand on a figure's words. */
export function notesOn(figure: Figure, clause: Clause): EditorialNote[] {
  return clause.notes.filter((note) => overlaps(note.source, figure.source));
}

/** Every figure, in the order of documents and texts. */
export function figureRows(documents: readonly PolicyDocument[]): FigureRow[] {
  return clausePlaces(documents).flatMap(({ document, clause }) =>
    clause.figures.map((figure): FigureRow => {
      const date = figure.by ?? figure.at;
      return {
        document,
        clause,
        sentence: sentenceIn(clause, figure.sentence),
        figure,
        size: figure.value ?? figure.min ?? figure.max,
        day: date === null ? null : span(date).last,
        notes: notesOn(figure, clause),
      };
    }),
  );
}
