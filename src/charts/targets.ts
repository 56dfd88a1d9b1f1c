import { scaleUtc } from 'd3';
import { isUncertain, span } from '#src/corpus/time.ts';

/** Targets along a line of years: from the making of a document to the time by which each is to be reached. */

export interface TargetDates {
  /** EDTF date of the document; null where it has none. */
  readonly from: string | null;
  /** EDTF deadline; null where none is stated. */
  readonly by: string | null;
}

/** All places are per cent of the width of the strip, 0 to 100. */
export interface TargetStrip {
  /** First day of the document's date. */
  readonly from: number | null;
  /** The span of the deadline, as wide as it is precise. */
  readonly due: { readonly start: number; readonly end: number; readonly sure: boolean } | null;
}

export interface TargetChart {
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
  /** One a target, in the order given. */
  readonly strips: readonly TargetStrip[];
}

const DAY = 24 * 60 * 60 * 1000;

/** @param count about how many years to label. */
export function targetChart(targets: readonly TargetDates[], count = 4): TargetChart {
  const dates = targets.flatMap(({ from, by }) => [from, by].flatMap((date) => (date ? [span(date)] : [])));
  const first = dates.map((date) => date.first.slice(0, 4)).sort()[0];
  const last = dates
    .map((date) => date.last.slice(0, 4))
    .sort()
    .at(-1);
  if (!first || !last) return { ticks: [], strips: targets.map(() => ({ from: null, due: null })) };
  const scale = scaleUtc([Date.UTC(Number(first), 0, 1), Date.UTC(Number(last) + 1, 0, 1)], [0, 100]);
  const at = (time: number): number => Math.round(scale(time) * 100) / 100;
  return {
    ticks: scale.ticks(count).map((tick) => ({ year: tick.getUTCFullYear(), at: at(tick.getTime()) })),
    strips: targets.map(({ from, by }) => {
      const due = by === null ? null : span(by);
      return {
        from: from === null ? null : at(Date.parse(span(from).first)),
        due: due && {
          start: at(Date.parse(due.first)),
          end: at(Date.parse(due.last) + DAY),
          sure: !isUncertain(by ?? ''),
        },
      };
    }),
  };
}
