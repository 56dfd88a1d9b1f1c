/** A stretch of a line, in pixels. */
export interface Extent {
  readonly from: number;
  readonly to: number;
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
