import { numbersOf } from '#src/corpus/figure.ts';
import type { PolicyDocument, Range } from '#src/corpus/model.ts';
import { span } from '#src/corpus/time.ts';
import { clausePlaces, sentenceIn, wholeOf } from '#src/corpus/walk.ts';
import { overlap } from '#src/text/occurrences.ts';

/** A figure with all that a table of figures says of it. */
export type FigureRow = ReturnType<typeof figureRows>[number];

function overlaps(a: readonly Range[], b: readonly Range[]): boolean {
  return a.some((one) => b.some((other) => overlap(one, other)));
}

/**
 * Every figure, in the order of documents and texts.
 *
 * @param all documents whose figures these may restate.
 */
export function figureRows(documents: readonly PolicyDocument[], all = documents) {
  return clausePlaces(documents).flatMap(({ document, clause }) =>
    clause.figures.map((figure) => {
      const date = (figure.by ?? figure.at)?.edtf;
      return {
        document,
        clause,
        sentence: sentenceIn(clause, figure.sentence),
        figure,
        /** What to sort by; null where no number was parsed. */
        size: numbersOf(figure)[0] ?? null,
        /** Last day of the deadline, or of the time that a statistic speaks of; null where the text gives none. */
        day: date === undefined ? null : span(date).last,
        /** The figure that it restates, or of which it is a part. */
        whole: wholeOf(figure, all),
        /** On words that overlap the figure. */
        notes: clause.notes.filter((note) => overlaps(note.source, figure.source)),
      };
    }),
  );
}

/** Of figures in groups the first of them, as many as asked for; a group of which one would be left is left out. */
export function firstMembers<Group extends { readonly members: readonly unknown[] }>(
  groups: readonly Group[],
  most: number,
): Group[] {
  let room = most;
  return groups.flatMap((group) => {
    const members = group.members.slice(0, Math.max(room, 0));
    room -= group.members.length;
    return members.length > 1 ? [{ ...group, members }] : [];
  });
}
