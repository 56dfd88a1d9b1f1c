import type { Line, Range } from '../corpus/model.ts';
import { codePoints } from '../corpus/ranges.ts';

/** A part of a line's printed text. */
export interface LinePart {
  readonly text: string;
  /** Offset in the line's text, in UTF-16 units. */
  readonly start: number;
  /** True for the words that are asked for. */
  readonly lit: boolean;
}

/** Offset of a place in the seed within a line's text, in code points; null where it lies outside. */
function offsetIn(line: Line, place: number): number | null {
  let before = 0;
  for (const { start, end } of line.source) {
    if (place >= start && place < end) return before + place - start;
    before += end - start;
  }
  return null;
}

/** A line's text cut into the words that stand at some places of the seed, and the rest. */
export function litParts(
  line: Line,
  words: readonly { source: readonly Range[]; quote: string }[],
): LinePart[] {
  const characters = [...line.text];
  const lit = new Array<boolean>(characters.length).fill(false);
  for (const { source, quote } of words) {
    const from = offsetIn(line, source[0]?.start ?? -1);
    if (from !== null) lit.fill(true, from, from + codePoints(quote));
  }
  const parts: LinePart[] = [];
  let start = 0;
  for (const [index, character] of characters.entries()) {
    const last = parts.at(-1);
    if (last && last.lit === lit[index]) parts[parts.length - 1] = { ...last, text: last.text + character };
    else parts.push({ text: character, start, lit: lit[index] ?? false });
    start += character.length;
  }
  return parts;
}
