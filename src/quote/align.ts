import type { Asked } from './asked.ts';
import type { Row } from './rows.ts';

/**
 * The alignment of a quotation with the stretch of a text that explains it with the fewest changes (Gotoh’s, free at
 * both ends of the text). Libraries that find text approximately count single edits alone: here what is left out in one
 * piece is one change, what is marked as left out is none, and neither is a printed number.
 */

/** Costs in changed units: of a run, its beginning and each unit. */
const CHANGED = 1;
const ADDED = [0.4, 0.8] as const;
const DROPPED = [1.2, 0.1] as const;
const ELIDED = [0.05, 0.0005] as const;
const NONE = [0, 0] as const;

/** One unit beside another; null where the other side has none. */
export interface AlignedStep {
  readonly asked: number | null;
  readonly row: number | null;
}

export interface Alignment {
  readonly cost: number;
  /** In order; equal units stand beside each other, unlike ones in steps of their own. */
  readonly steps: readonly AlignedStep[];
}

/** The states of a cell: units beside each other, one of the quotation alone, one of the text alone. */
const [BESIDE, ONLY_ASKED, ONLY_ROW] = [0, 1, 2] as const;

/**
 * @param codes of the quotation, as the row has them.
 * @param within the stretch of the row that is looked at, by numbers of its units.
 */
export function align(
  { isFree, isOpen }: Pick<Asked, 'isFree' | 'isOpen'>,
  codes: string,
  row: Pick<Row, 'codes' | 'places'>,
  within: { readonly from: number; readonly to: number } = { from: 0, to: row.codes.length },
): Alignment {
  const width = within.to - within.from + 1;
  const from = new Uint8Array((codes.length + 1) * width);
  const filled = (value: number): Float64Array => new Float64Array(width).fill(value);
  let before = [filled(0), filled(Infinity), filled(Infinity)] as const;
  for (let asked = 1; asked <= codes.length; asked += 1) {
    const now = [filled(Infinity), filled(Infinity), filled(Infinity)] as const;
    const [addedFirst, added] = isFree[asked - 1] ? NONE : ADDED;
    const dropping = isOpen[asked] ? ELIDED : DROPPED;
    for (let at = 0; at < width; at += 1) {
      const beside = Math.min(before[0][at] ?? 0, before[2][at] ?? 0) + addedFirst;
      const isNewAdded = beside < (before[1][at] ?? 0);
      now[1][at] = added + (isNewAdded ? beside : (before[1][at] ?? 0));
      let trace = isNewAdded
        ? (before[0][at] ?? 0) <= (before[2][at] ?? 0)
          ? BESIDE
          : ONLY_ROW
        : ONLY_ASKED;
      trace <<= 2;
      if (at > 0) {
        const unit = within.from + at - 1;
        const isEqual = row.codes.charCodeAt(unit) === codes.charCodeAt(asked - 1);
        let [best, state] = [before[0][at - 1] ?? 0, BESIDE as number];
        for (const other of [ONLY_ASKED, ONLY_ROW])
          if ((before[other][at - 1] ?? 0) < best) [best, state] = [before[other][at - 1] ?? 0, other];
        now[0][at] = best + (isEqual ? 0 : CHANGED);
        trace |= state;
        const [droppedFirst, dropped] = (row.places[unit]?.part ?? 0) < 0 ? NONE : dropping;
        const fresh = Math.min(now[0][at - 1] ?? 0, now[1][at - 1] ?? 0) + droppedFirst;
        const isNewDropped = fresh < (now[2][at - 1] ?? 0);
        now[2][at] = dropped + (isNewDropped ? fresh : (now[2][at - 1] ?? 0));
        const old = (now[0][at - 1] ?? 0) <= (now[1][at - 1] ?? 0) ? BESIDE : ONLY_ASKED;
        trace |= (isNewDropped ? old : ONLY_ROW) << 4;
      }
      from[asked * width + at] = trace;
    }
    before = now;
  }
  let [cost, at, state] = [Infinity, 0, BESIDE as number];
  for (const last of [BESIDE, ONLY_ASKED])
    for (const [column, value] of before[last].entries())
      if (value < cost) [cost, at, state] = [value, column, last];

  const steps: AlignedStep[] = [];
  let asked = codes.length;
  while (asked > 0) {
    const cell = from[asked * width + at] ?? 0;
    const unit = within.from + at - 1;
    if (state === BESIDE) {
      asked -= 1;
      at -= 1;
      const isEqual = row.codes.charCodeAt(unit) === codes.charCodeAt(asked);
      if (isEqual) steps.push({ asked, row: unit });
      else steps.push({ asked: null, row: unit }, { asked, row: null });
      state = cell & 3;
    } else if (state === ONLY_ASKED) {
      asked -= 1;
      steps.push({ asked, row: null });
      state = (cell >> 2) & 3;
    } else {
      at -= 1;
      steps.push({ asked: null, row: unit });
      state = (cell >> 4) & 3;
    }
  }
  return { cost, steps: steps.reverse() };
}
