import { ascending, max, range } from 'd3';
import { yearOf } from '#src/text/years.ts';
import { type DatedItem, type Extent, type Labelled, type LabelSizes, labelled, widened } from './label.ts';
import { yearAxis } from './years.ts';

/** A timeline in lanes: marks on a common axis, each with its words beside it, one below the other where they would meet. */

export interface LaneItems {
  readonly id: string;
  readonly items: readonly DatedItem[];
}

/** Lengths in pixels. */
export interface LaneSizes extends LabelSizes {
  /** Height of a row with one line of words, and of each line more. */
  readonly row: number;
  readonly line: number;
}

export type LanesGeometry = ReturnType<typeof lanesGeometry>;
export type PlacedMark = ReturnType<typeof placed>;

const HEAD = 28;
const BETWEEN = 14;
const PADDING = 6;
/** The name of a lane above it. */
const NAME = 26;

function placed(own: Labelled, top: number, height: number) {
  const { from, to, ...mark } = own;
  // The middle of its row, and what a pointer may hit.
  return { ...mark, y: top + height / 2, target: { x: from - 2, y: top, width: to - from + 4, height } };
}

/**
 * Gives each stretch the first row in which nothing stands in its way, taking
 * them in their order. Returns the rows, counted from 0.
 *
 * @param gap least distance between two stretches of a row.
 */
export function packRows(extents: readonly Extent[], gap: number): number[] {
  const rows: Extent[][] = [];
  return extents.map((extent) => {
    const isFree = (row: readonly Extent[]): boolean =>
      row.every((other) => extent.from >= other.to + gap || extent.to + gap <= other.from);
    const found = rows.findIndex(isFree);
    const at = found < 0 ? rows.length : found;
    rows[at] = [...(rows[at] ?? []), extent];
    return at;
  });
}

/** The marks of a lane in their own order, put into rows from the top, and where the last row ends. */
function rowsOf(measured: readonly Labelled[], top: number, sizes: LaneSizes) {
  const at = packRows(measured, BETWEEN);
  const rows = range(max(at, (row) => row + 1) ?? 0).map((row) =>
    measured.filter((_, index) => at[index] === row),
  );
  let bottom = top;
  const marks = rows.flatMap((row) => {
    // One after the other, so that two labels do not both take the room between them.
    const wide = row.reduce<readonly Labelled[]>(
      (so, own, index) => so.with(index, widened(own, so, sizes, BETWEEN)),
      row,
    );
    const height = sizes.row + (Math.max(...wide.map(({ label }) => label.lines.length)) - 1) * sizes.line;
    const start = bottom;
    bottom += height;
    return wide.map((own) => placed(own, start, height));
  });
  // Whoever goes from mark to mark by keyboard goes in the order of time.
  const order = new Map(measured.map(({ item }, index) => [item, index]));
  marks.sort((a, b) => ascending(order.get(a.item), order.get(b.item)));
  return { marks, bottom: Math.max(bottom, top + sizes.row) };
}

/** Lays out lanes one below the other. Items of a lane are taken in their order. */
export function lanesGeometry(
  lanes: readonly LaneItems[],
  years: readonly [number, number],
  sizes: LaneSizes,
) {
  // Beyond the axis there is room for the signs of what is older and, where there is such, of what is later.
  const isLater = lanes.some(({ items }) => items.some(({ first }) => yearOf(first) > years[1]));
  const edges = [sizes.names + sizes.glyph * 2, sizes.width - (isLater ? sizes.glyph * 2 : 8)] as const;
  const axis = yearAxis(years, edges[0], edges[1], sizes.font * 3);
  let top = HEAD;
  const all = lanes.map(({ id, items }) => {
    const measured = items.map((item) => labelled(item, axis, edges, sizes));
    const start = top + PADDING + (sizes.names > 0 ? 0 : NAME);
    const { marks, bottom } = rowsOf(measured, start, sizes);
    const lane = { id, top, height: bottom + PADDING - top, marks };
    top = bottom + PADDING;
    return lane;
  });
  // Left and right end of the axis; height of the line in which years are named, above and below the lanes.
  return { width: sizes.width, height: top + HEAD, edges, head: HEAD, ticks: axis.ticks, lanes: all };
}
