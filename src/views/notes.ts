import { marksOf } from '#src/corpus/mentions.ts';
import type { Clause, Mark, NoteMark, SicMark } from '#src/corpus/model.ts';
import { linesOf } from '#src/corpus/walk.ts';

/** An editor's note on some words of a clause. */
export type LetteredNote = ReturnType<typeof notesOf>[number];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** @param index from 0. */
export function letterOf(index: number): string {
  const last = LETTERS.charAt(index % 26);
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

function isNote(mark: Mark): mark is NoteMark | SicMark {
  return mark.tag === 'Note' || mark.tag === 'Sic';
}

/**
 * The notes on a clause, lettered (a, b, … z, aa, ab, …) in the order in which the words open that they are on. The id,
 * `2.1.3.n1`, is a note's place on reading and clause pages; `at` counts the sentence that its words begin in, 0 the heading.
 */
export function notesOf(clause: Clause) {
  return linesOf(clause)
    .flatMap((line, index) =>
      marksOf(line).map((found) => ({ ...found, at: clause.heading ? index : index + 1 })),
    )
    .flatMap(({ mark, ...words }) => (isNote(mark) ? [{ ...words, mark }] : []))
    .map((note, index) => ({ ...note, id: `${clause.id}.n${index + 1}`, letter: letterOf(index) }));
}

const LEMMA = 12;

/** The words that a note is on, long ones with their middle left out: 到2020年…万亿元. */
export function lemma(quote: string): string {
  const characters = [...quote];
  return characters.length <= LEMMA
    ? quote
    : `${characters.slice(0, 6).join('')}…${characters.slice(-4).join('')}`;
}
