import type { Range } from './model.ts';

/** The stretches in order, those that touch as one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const range of ranges) {
    const last = out.at(-1);
    if (last && last.end === range.start) out[out.length - 1] = { start: last.start, end: range.end };
    else if (range.end > range.start) out.push(range);
  }
  return out;
}

/**
 * The part of a list of stretches that holds the code points `start` to `end`
 * of the text that the stretches spell together.
 */
export function sliceRanges(ranges: readonly Range[], start: number, end: number): Range[] {
  const out: Range[] = [];
  let at = 0;
  for (const range of ranges) {
    const length = range.end - range.start;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    if (to > from) out.push({ start: range.start + from, end: range.start + to });
    at += length;
  }
  return mergeRanges(out);
}

/** The number of code points of a text. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** How many code points of the text that the stretches spell together stand before a point of the seed. */
export function offsetOf(ranges: readonly Range[], point: number): number {
  return ranges.reduce((sum, { start, end }) => sum + Math.min(Math.max(point - start, 0), end - start), 0);
}
