// A font of some glyphs, written anew: the package that holds the face cuts it otherwise than pages need it.
// Tables as in https://learn.microsoft.com/typography/opentype/spec/; checksums are left to WOFF2, which has none.

import type { Font, Glyph } from 'fontkitten';
import woff2 from 'wawoff2';

const shorts = (...values: readonly number[]): number[] =>
  values.flatMap((value) => [(value >> 8) & 255, value & 255]);
const longs = (...values: readonly number[]): number[] =>
  values.flatMap((value) => shorts(value >>> 16, value & 0xffff));
const padded = (bytes: readonly number[]): number[] => [...bytes, ...[0, 0, 0].slice((bytes.length + 3) % 4)];
const most = (values: readonly number[]): number => Math.max(0, ...values);
const deltas = (values: readonly number[]): number[] =>
  values.flatMap((value, index) => shorts(value - (values[index - 1] ?? 0)));

interface Outline {
  /** An entry of `glyf`, at full length: WOFF2 packs it in its own way. */
  readonly bytes: readonly number[];
  readonly points: number;
  readonly contours: number;
}

/** An outline of lines and quadratic curves. */
function outlineOf({ path }: Glyph): Outline {
  const points: { x: number; y: number; on: number }[] = [];
  const ends: number[] = [];
  for (const { command, args } of path.commands) {
    for (let at = 0; at < args.length; at += 2)
      points.push({
        x: Math.round(args[at] ?? 0),
        y: Math.round(args[at + 1] ?? 0),
        on: Number(at === args.length - 2),
      });
    if (command === 'closePath') ends.push(points.length - 1);
  }
  if (points.length === 0) return { bytes: [], points: 0, contours: 0 };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const box = shorts(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
  const flags = points.map(({ on }) => on);
  return {
    bytes: padded([...[shorts(ends.length), box, shorts(...ends, 0), flags, deltas(xs), deltas(ys)].flat()]),
    points: points.length,
    contours: ends.length,
  };
}

/** A font of tables, by their names in order. */
function sfnt(tables: Readonly<Record<string, readonly number[]>>): Uint8Array {
  const entries = Object.entries(tables);
  const first = 12 + entries.length * 16;
  const directory: number[] = [];
  const body: number[] = [];
  for (const [tag, bytes] of entries) {
    directory.push(...Buffer.from(tag), ...longs(0, first + body.length, bytes.length));
    for (const byte of padded(bytes)) body.push(byte);
  }
  return Uint8Array.from([
    ...longs(0x10000),
    ...shorts(entries.length, 128, 3, first - 140),
    ...directory,
    ...body,
  ]);
}

/**
 * @param glyphs by character; glyph 0, for what is missing, is empty
 * @param face from which they are
 * @returns WOFF2; the same glyphs give the same bytes
 */
export async function titleFont(glyphs: ReadonlyMap<string, Glyph>, face: Font): Promise<Uint8Array> {
  const { unitsPerEm: em, ascent, descent } = face;
  const sorted = [...glyphs].map(([sign, glyph]) => ({ point: sign.codePointAt(0) ?? 0, glyph }));
  sorted.sort((a, b) => a.point - b.point);
  const outlines = sorted.map(({ glyph }) => outlineOf(glyph));
  const offsets = [0, 0];
  for (const { bytes } of outlines) offsets.push((offsets.at(-1) ?? 0) + bytes.length);
  const [points, contours] = [outlines.map((one) => one.points), outlines.map((one) => one.contours)];
  const count = sorted.length + 1;
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  const groups = sorted.flatMap(({ point }, index) => longs(point, point, index + 1));
  const sides = sorted.flatMap(({ glyph }) => [Math.round(glyph.advanceWidth), Math.round(glyph.cbox.minX)]);
  const ends = [sorted[0]?.point ?? 0, sorted.at(-1)?.point ?? 0].map((point) => Math.min(point, 0xffff));
  const font = {
    'OS/2': [
      [...shorts(4, em, 600, 5), ...zeros(34), ...longs(0, 0x8000000, 0, 0), ...Buffer.from('NONE')],
      shorts(0x40, ...ends, ascent, descent, 0, ascent, -descent, 0, 0, 0, 0, 0, 0, 0, 32, 1),
    ],
    cmap: [shorts(0, 1, 3, 10, 0, 12, 12, 0), longs(16 + groups.length, 0, count - 1), groups],
    glyf: outlines.map(({ bytes }) => bytes),
    head: [
      [...longs(0x10000, 0x10000, 0, 0x5f0f3cf5), ...shorts(3, em), ...zeros(16)],
      shorts(0, descent, em, ascent, 0, 8, 2, 1, 0),
    ],
    hhea: [longs(0x10000), shorts(ascent, descent, 0, em, 0, 0, em, 1), zeros(14), shorts(count)],
    hmtx: [shorts(em, 0, ...sides)],
    loca: [longs(...offsets)],
    maxp: [longs(0x10000), shorts(count, most(points), most(contours), 0, 0, 2), zeros(16)],
    name: [
      shorts(0, 1, 18, 3, 1, 0x409, 1, 12, 0),
      [...'Titles'].flatMap((letter) => [0, ...Buffer.from(letter)]),
    ],
    post: [longs(0x30000), zeros(28)],
  };
  const tables = Object.entries(font).map(([tag, parts]) => [tag, parts.flat()] as const);
  return woff2.compress(sfnt(Object.fromEntries(tables)));
}
