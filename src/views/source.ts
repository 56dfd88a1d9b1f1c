import type { Clause, Range } from '#src/corpus/model.ts';
import { isSpace, printedLines } from '#src/text/layout.ts';

/** Where a stretch of a seed begins, and what stands there. */
export interface Anchor {
  /** Code point offset. */
  readonly start: number;
  readonly clause: Clause;
  /** `2.1.3.s4`; null where a label or a heading begins. */
  readonly sentence: string | null;
  /** True where it only goes on, on the same line, with what the stretch before began. */
  readonly isContinued: boolean;
}

/** A part of one printed line of a seed: without an anchor, it goes on from where the part before left off. */
export interface SeedPiece {
  readonly text: string;
  readonly isSpace: boolean;
  readonly anchor: Anchor | null;
}

export type SeedLine = ReturnType<typeof seedLines>[number];

/** Every place at which a range of a clause or a sentence begins; a sentence wins over its clause. */
export function anchors(clauses: readonly Clause[]): ReadonlyMap<number, Anchor> {
  const found = new Map<number, Anchor>();
  const add = (ranges: readonly Range[], clause: Clause, sentence: string | null): void => {
    for (const { start } of ranges) found.set(start, { start, clause, sentence, isContinued: false });
  };
  for (const clause of clauses) {
    add(clause.source, clause, null);
    for (const sentence of clause.sentences) add(sentence.source, clause, sentence.id);
  }
  return found;
}

/** Cuts one line where white space begins or ends and where a stretch begins. */
function pieces(characters: readonly string[], start: number, at: ReadonlyMap<number, Anchor>): SeedPiece[] {
  const out: SeedPiece[] = [];
  for (const [index, character] of characters.entries()) {
    const found = at.get(start + index);
    const before = out.findLast((piece) => piece.anchor !== null)?.anchor;
    const isContinued = found?.clause === before?.clause && found?.sentence === before?.sentence;
    const anchor: Anchor | null = found ? { ...found, isContinued } : null;
    const blank = isSpace(character);
    const last = out.at(-1);
    if (last && !anchor && last.isSpace === blank)
      out[out.length - 1] = { ...last, text: last.text + character };
    else out.push({ text: character, isSpace: blank, anchor });
  }
  return out;
}

/**
 * A seed as it stands, line by line; texts and line ends together are the seed again. What ends in a line end has no
 * empty line behind it.
 */
export function seedLines(seed: string, clauses: readonly Clause[]) {
  const at = anchors(clauses);
  let start = 0;
  const lines = printedLines(seed).filter(({ text, end }, index) => index === 0 || text + end !== '');
  return lines.map((line, index) => {
    const characters = [...line.text];
    const cut = pieces(characters, start, at);
    start += characters.length + [...line.end].length;
    // Numbers count from 1; the line end that closes it is empty on the last line.
    return { number: index + 1, pieces: cut, end: line.end };
  });
}

/** The number of the line in which a code point stands, from 1. */
export function lineAt(seed: string, offset: number): number {
  return printedLines([...seed].slice(0, offset).join('')).length;
}
