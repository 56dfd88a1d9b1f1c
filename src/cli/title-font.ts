// A font with a few glyphs, written anew: the packages that hold the face cut it otherwise than pages need it.
// Tables by https://learn.microsoft.com/typography/opentype/spec/; checksums are left to WOFF2, which has none.

import type { Glyph } from 'fontkitten';
import woff2 from 'wawoff2';

/** Of the face, in units of the font. */
export interface FaceMetrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
}

const shorts = (...values: readonly number[]): number[] =>
  values.flatMap((value) => [(value >> 8) & 255, value & 255]);
const longs = (...values: readonly number[]): number[] =>
  values.flatMap((value) => shorts(value >>> 16, value & 0xffff));
const range = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** The contours of an outline of lines and quadratic curves; the last point closes a contour and is not said twice. */
function contoursOf({ path }: Glyph): Point[][] {
  const contours: Point[][] = [];
  for (const { command, args } of path.commands) {
    if (command === 'moveTo') contours.push([]);
    for (let at = 0; at < args.length; at += 2) {
      const [x, y] = [Math.round(args[at] ?? 0), Math.round(args[at + 1] ?? 0)];
      contours.at(-1)?.push({ x, y, on: at === args.length - 2 });
    }
  }
  return contours.map((points) => {
    const [first, last] = [points[0], points.at(-1)];
    return points.length > 1 && last?.on && first?.x === last.x && first.y === last.y
      ? points.slice(0, -1)
      : points;
  });
}

/** An entry of `glyf`. Deltas are written at full length: WOFF2 packs them in its own way. */
function outline(glyph: Glyph): { bytes: number[]; points: number; contours: number } {
  const contours = contoursOf(glyph);
  const points = contours.flat();
  if (points.length === 0) return { bytes: [], points: 0, contours: 0 };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [[left, right], [bottom, top]] = [range(xs), range(ys)];
  const deltas = (values: readonly number[]): number[] =>
    values.flatMap((value, index) => shorts(value - (values[index - 1] ?? 0)));
  const bytes = [
    ...shorts(contours.length, left, bottom, right, top),
    ...contours.flatMap((_, index) => shorts(contours.slice(0, index + 1).flat().length - 1)),
    ...shorts(0),
    ...points.map(({ on }) => Number(on)),
    ...deltas(xs),
    ...deltas(ys),
  ];
  while (bytes.length % 4 > 0) bytes.push(0);
  return { bytes, points: points.length, contours: contours.length };
}

/** Code point and glyph, in groups of one (format 12). */
function cmap(points: readonly number[]): number[] {
  const groups = points.flatMap((point, index) => longs(point, point, index + 1));
  return [
    ...shorts(0, 1, 3, 10),
    ...longs(12),
    ...shorts(12, 0),
    ...longs(16 + groups.length, 0, points.length),
    ...groups,
  ];
}

/**
 * @param glyphs by character; glyph 0, for what is missing, is empty
 * @returns WOFF2; the same glyphs give the same bytes
 */
export async function titleFont(glyphs: ReadonlyMap<string, Glyph>, face: FaceMetrics): Promise<Uint8Array> {
  const { unitsPerEm, ascent, descent } = face;
  const sorted = [...glyphs].map(([sign, glyph]) => ({ point: sign.codePointAt(0) ?? 0, glyph }));
  sorted.sort((a, b) => a.point - b.point);
  const outlines = sorted.map(({ glyph }) => outline(glyph));
  const offsets = [0, 0];
  for (const { bytes } of outlines) offsets.push((offsets.at(-1) ?? 0) + bytes.length);
  const count = sorted.length + 1;
  const most = (values: readonly number[]): number => Math.max(0, ...values);
  const name = [1, 4, 6].map((id) => [...shorts(3, 1, 0x409, id, 12, 0)]);
  const tables: Readonly<Record<string, readonly number[]>> = {
    'OS/2': [
      ...shorts(4, unitsPerEm, 600, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
      ...Array.from({ length: 10 }, () => 0),
      ...longs(0, 0x8000000, 0, 0),
      ...longs(0x54572020),
      ...shorts(0x40, sorted[0]?.point ?? 0, Math.min(0xffff, sorted.at(-1)?.point ?? 0)),
      ...shorts(ascent, descent, 0, ascent, -descent),
      ...longs(0, 0),
      ...shorts(0, 0, 0, 32, 1),
    ],
    cmap: cmap(sorted.map(({ point }) => point)),
    glyf: outlines.flatMap(({ bytes }) => bytes),
    head: [
      ...longs(0x10000, 0x10000, 0, 0x5f0f3cf5),
      ...shorts(3, unitsPerEm),
      ...longs(0, 0, 0, 0),
      ...shorts(0, descent, unitsPerEm, ascent, 0, 8, 2, 1, 0),
    ],
    hhea: [
      ...longs(0x10000),
      ...shorts(ascent, descent, 0, unitsPerEm, 0, 0, unitsPerEm, 1, 0, 0, 0, 0, 0, 0, 0, count),
    ],
    hmtx: shorts(
      unitsPerEm,
      0,
      ...sorted.flatMap(({ glyph }) => [Math.round(glyph.advanceWidth), Math.round(glyph.cbox.minX)]),
    ),
    loca: longs(...offsets),
    maxp: [
      ...longs(0x10000),
      ...shorts(
        count,
        most(outlines.map(({ points }) => points)),
        most(outlines.map(({ contours }) => contours)),
      ),
      ...shorts(0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
    ],
    name: [...shorts(0, 3, 6 + 36), ...name.flat(), ...shorts(0x54, 0x69, 0x74, 0x6c, 0x65, 0x73)],
    post: [...longs(0x30000, 0, 0, 0, 0, 0, 0, 0)],
  };
  const names = Object.keys(tables);
  const directory: number[] = [...longs(0x10000), ...shorts(names.length, 128, 3, names.length * 16 - 128)];
  const body: number[][] = [];
  let at = 12 + names.length * 16;
  for (const [tag, bytes] of Object.entries(tables)) {
    const padded = [...bytes];
    while (padded.length % 4 > 0) padded.push(0);
    directory.push(...[...tag].map((letter) => letter.charCodeAt(0)), ...longs(0, at, bytes.length));
    body.push(padded);
    at += padded.length;
  }
  return woff2.compress(Uint8Array.from([...directory, ...body.flat()]));
}
