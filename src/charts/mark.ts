import type { YearAxis } from './years.ts';

/** Something dated, ready to be drawn: its days, and the words beside it. */
export interface DatedItem {
  readonly id: string;
  /** ISO days, both included. */
  readonly first: string;
  readonly last: string;
  /** The side on which the date has no known end. */
  readonly open: 'before' | 'after' | null;
  readonly label: string;
  /** Set in bold. */
  readonly isStrong: boolean;
}

/** Where the sign of an item stands, and its bar; null for what is too short to be more than a point. */
export interface MarkShape {
  readonly bar: {
    readonly from: number;
    readonly to: number;
    /** Ends that are not known, or lie beyond the axis. */
    readonly isOpenBefore: boolean;
    readonly isOpenAfter: boolean;
  } | null;
  /** Middle of the glyph. */
  readonly glyph: number;
}

/** Where the sign of an item stands, and the bar behind it where its date is more than a point. */
export function markShape(
  item: DatedItem,
  axis: YearAxis,
  edges: readonly [number, number],
  glyph: number,
): MarkShape {
  const [left, right] = edges;
  const from = Math.max(axis.x(item.first), left);
  const to = Math.min(axis.end(item.last), right);
  // What lies wholly beyond the axis stands in the margin before or after it.
  if (to <= left) return { bar: null, glyph: left - glyph };
  if (from >= right) return { bar: null, glyph: right + glyph };
  const isOpenBefore = item.open === 'before' || axis.x(item.first) < left;
  const isOpenAfter = item.open === 'after' || axis.end(item.last) > right;
  if (to - from < glyph + 6) return { bar: null, glyph: (from + to) / 2 };
  return { bar: { from, to, isOpenBefore, isOpenAfter }, glyph: from + glyph / 2 + 3 };
}
