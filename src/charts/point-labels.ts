import { textWidth } from './text-width.ts';

/** Names beside points that lie close together: each where it hides neither another name nor a point. */

interface NamedPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

export type PointLabel = ReturnType<typeof at>;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Height of a name's box: the least that a finger should have. */
const HEIGHT = 24;
const GAP = 10;
/** Where a name may stand, the best place first: to the right or left, then further and further up and down. */
const PLACES = [0, -1, 1, -2, 2, -3, 3].flatMap((step) => [
  { side: 1, rise: step * HEIGHT },
  { side: -1, rise: step * HEIGHT },
]);

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function at(point: NamedPoint, place: (typeof PLACES)[number], font: number) {
  const width = textWidth(point.name, font) + 4;
  // A name that stands higher or lower stands further off too, so that the line to it is seen.
  const off = GAP + (place.rise === 0 ? 0 : GAP * 1.6);
  const x = point.x + place.side * off;
  const y = point.y + place.rise;
  return {
    ...point,
    /** Where the name begins, or ends, and its middle line. */
    label: { x, y, anchor: place.side > 0 ? ('start' as const) : ('end' as const) },
    /** The name's box: what a pointer may hit. */
    box: { x: place.side > 0 ? x : x - width, y: y - HEIGHT / 2, width, height: HEIGHT },
    /** True where the name stands so far off that a line has to lead to it. */
    isLed: place.rise !== 0,
  };
}

/** Places the names one after the other, from the top. */
export function pointLabels(
  points: readonly NamedPoint[],
  frame: { readonly width: number; readonly height: number },
  font: number,
): PointLabel[] {
  const placed: PointLabel[] = [];
  const dots = points.map(({ x, y }): Box => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
  for (const point of [...points].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const places = PLACES.map((place) => at(point, place, font));
    const isFree = ({ box }: PointLabel): boolean =>
      box.x >= 0 &&
      box.x + box.width <= frame.width &&
      box.y >= 0 &&
      box.y + box.height <= frame.height &&
      !dots.some((dot) => overlap(box, dot)) &&
      !placed.some((other) => overlap(box, other.box));
    const chosen = places.find(isFree) ?? places[0];
    if (chosen) placed.push(chosen);
  }
  return placed;
}
