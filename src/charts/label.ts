import { fitText, textWidth } from './text-width.ts';
import type { YearAxis } from './years.ts';

/** A mark on the axis, the words beside it, and the room that both take together. */

/** Something dated, ready to be drawn: its days, and the words beside it. */
export interface DatedItem {
  readonly id: string;
  /** ISO days, both included. */
  readonly first: string;
  readonly last: string;
  /** The side on which the date has no known end. */
  readonly open: 'before' | 'after' | null;
  /** False for a point in time: its bar is the time in which it lies somewhere. */
  readonly isSpan: boolean;
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
  // What has no known beginning or end is long enough for its arrow.
  const room = item.open === null ? 0 : glyph * 2;
  const to = Math.min(
    Math.max(axis.end(item.last), item.open === 'after' ? axis.x(item.first) + room : 0),
    right,
  );
  const from = Math.max(Math.min(axis.x(item.first), item.open === 'before' ? to - room : Infinity), left);
  // What lies wholly beyond the axis stands in the margin before or after it.
  if (to <= left) return { bar: null, glyph: left - glyph };
  if (from >= right) return { bar: null, glyph: right + glyph };
  const isOpenBefore = item.open === 'before' || axis.x(item.first) < left;
  const isOpenAfter = item.open === 'after' || axis.end(item.last) > right;
  if (to - from < glyph + 6) return { bar: null, glyph: (from + to) / 2 };
  // The sign opens a span, and stands in the middle of the time in which a point lies.
  const middle = item.isSpan ? from + glyph / 2 + 3 : (from + to) / 2;
  return { bar: { from, to, isOpenBefore, isOpenAfter }, glyph: middle };
}

/** A stretch of a line, in pixels. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

export interface LabelSizes {
  readonly width: number;
  /** Room for the names of lanes on the left; 0 where they stand above. */
  readonly names: number;
  readonly font: number;
  readonly glyph: number;
  /** Width that a label may claim; where nothing follows it, it gets more. */
  readonly label: number;
  /** Most lines of a label. */
  readonly lines: number;
}

export interface Labelled extends MarkShape, Extent {
  readonly item: DatedItem;
  readonly label: { readonly x: number; readonly anchor: 'start' | 'end'; readonly lines: readonly string[] };
}

/** Between a mark and its words. */
const GAP = 6;
/** How much wider bold text is. */
const BOLD = 1.1;

function fontOf(item: DatedItem, sizes: LabelSizes): number {
  return item.isStrong ? sizes.font * BOLD : sizes.font;
}

/** A label in the room given: the mark's extent with it. */
function withLabel(
  item: DatedItem,
  shape: MarkShape,
  mark: Extent,
  isAfter: boolean,
  room: number,
  sizes: LabelSizes,
): Labelled {
  const font = fontOf(item, sizes);
  const lines = fitText(item.label, room, font, sizes.lines);
  const width = Math.max(...lines.map((line) => textWidth(line, font)));
  const x = isAfter ? mark.to + GAP : mark.from - GAP;
  const extent = isAfter ? { from: mark.from, to: x + width } : { from: x - width, to: mark.to };
  return { item, ...shape, label: { x, anchor: isAfter ? 'start' : 'end', lines }, ...extent };
}

/** Extent of sign and bar, without words. */
function markExtent({ bar, glyph }: MarkShape, size: number): Extent {
  const half = size / 2 + 3;
  return { from: Math.min(bar?.from ?? Infinity, glyph - half), to: Math.max(bar?.to ?? 0, glyph + half) };
}

/** Puts the words on the right of the mark, or on its left where they are whole only there or have more room. */
export function labelled(
  item: DatedItem,
  axis: YearAxis,
  edges: readonly [number, number],
  sizes: LabelSizes,
): Labelled {
  const shape = markShape(item, axis, edges, sizes.glyph);
  const mark = markExtent(shape, sizes.glyph);
  const after = sizes.width - mark.to - GAP;
  const before = mark.from - GAP - sizes.names;
  const room = (side: number): number => Math.min(sizes.label, side);
  const isWhole = !fitText(item.label, room(after), fontOf(item, sizes), sizes.lines).at(-1)?.endsWith('…');
  const isAfter = isWhole || after >= before;
  return withLabel(item, shape, mark, isAfter, room(isAfter ? after : before), sizes);
}

/** Gives a label that was cut the room that its row leaves it. */
export function widened(own: Labelled, row: readonly Labelled[], sizes: LabelSizes, gap: number): Labelled {
  const mark = markExtent(own, sizes.glyph);
  const isAfter = own.label.anchor === 'start';
  const others = row.filter((other) => other !== own);
  const end = isAfter
    ? Math.min(sizes.width, ...others.filter(({ from }) => from > mark.to).map(({ from }) => from - gap))
    : Math.max(sizes.names, ...others.filter(({ to }) => to < mark.from).map(({ to }) => to + gap));
  return withLabel(
    own.item,
    own,
    mark,
    isAfter,
    Math.abs(end - (isAfter ? mark.to + GAP : mark.from - GAP)),
    sizes,
  );
}
