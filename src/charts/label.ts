import { type DatedItem, type MarkShape, markShape } from './mark.ts';
import { fitText, textWidth } from './text-width.ts';
import type { YearAxis } from './years.ts';

/** The words beside a mark, and the room that both take together. */

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
  return isAfter
    ? {
        item,
        ...shape,
        label: { x: mark.to + GAP, anchor: 'start', lines },
        from: mark.from,
        to: mark.to + GAP + width,
      }
    : {
        item,
        ...shape,
        label: { x: mark.from - GAP, anchor: 'end', lines },
        from: mark.from - GAP - width,
        to: mark.to,
      };
}

/** Extent of sign and bar, without words. */
function markExtent({ bar, glyph }: MarkShape, size: number): Extent {
  const half = size / 2 + 3;
  return { from: Math.min(bar?.from ?? Infinity, glyph - half), to: Math.max(bar?.to ?? 0, glyph + half) };
}

/** Puts the words on the right of the mark, or on its left where there is more room for them. */
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
  const wanted = Math.min(textWidth(item.label, fontOf(item, sizes)) / sizes.lines, sizes.label);
  const isAfter = after >= wanted || after >= before;
  return withLabel(item, shape, mark, isAfter, Math.min(sizes.label, isAfter ? after : before), sizes);
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
