import { isSpace } from '#src/text/layout.ts';

/**
 * A strand is a stretch of source text in which the places are kept where the
 * source broke a line or a page. Offsets are UTF-16 units of `text`.
 */

/** A page or line of the source ends here; `text` holds a page number printed in the gap. */
export interface Gap {
  readonly at: number;
  readonly kind: 'page' | 'line';
  readonly text: string;
}

export interface Strand {
  readonly text: string;
  readonly gaps: readonly Gap[];
  /** The line of the source (from 1) on which the strand begins. */
  readonly line: number;
}

/** A strand without gaps. */
export function strand(text: string, line: number): Strand {
  return { text, gaps: [], line };
}

/** The part from `start` to `end`, without white space at its ends. */
export function slice(whole: Strand, start: number, end = whole.text.length): Strand {
  let from = start;
  let to = end;
  while (from < to && isSpace(whole.text.charAt(from))) from += 1;
  while (to > from && isSpace(whole.text.charAt(to - 1))) to -= 1;
  const gaps = whole.gaps
    .filter((gap) => (gap.text !== '' ? gap.at > start && gap.at <= end : gap.at > from && gap.at < to))
    .map((gap) => ({ ...gap, at: Math.min(Math.max(gap.at, from), to) - from }));
  return { text: whole.text.slice(from, to), gaps, line: whole.line };
}

/** Two strands as one, with a gap between them. */
export function join(left: Strand, right: Strand, kind: Gap['kind'], text: string): Strand {
  const at = left.text.length;
  return {
    text: left.text + right.text,
    gaps: [...left.gaps, { at, kind, text }, ...right.gaps.map((gap) => ({ ...gap, at: gap.at + at }))],
    line: left.line,
  };
}
