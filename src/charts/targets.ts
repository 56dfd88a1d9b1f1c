import { max, min, scaleUtc } from 'd3';
import type { Dated } from '#src/corpus/model.ts';
import { span } from '#src/corpus/time.ts';
import { yearOf } from '#src/text/years.ts';

/** Targets along a line of years: from the making of a document to the time by which each is to be reached. */

export type TargetChart = ReturnType<typeof targetChart>;
export type TargetStrip = TargetChart['strips'][number];

const DAY = 24 * 60 * 60 * 1000;

/**
 * All places are per cent of the width of the strip, 0 to 100.
 *
 * @param targets EDTF date of the document and the deadline; null where it has none.
 * @param count about how many years to label.
 */
export function targetChart(
  targets: readonly { readonly from: string | null; readonly by: Dated | null }[],
  count = 4,
) {
  const dates = targets.flatMap(({ from, by }) =>
    [from, by?.edtf].flatMap((date) => (date ? [span(date)] : [])),
  );
  const first = min(dates, (date) => yearOf(date.first));
  const last = max(dates, (date) => yearOf(date.last));
  if (first === undefined || last === undefined)
    return { ticks: [], strips: targets.map(() => ({ from: null, due: null })) };
  const scale = scaleUtc([Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)], [0, 100]);
  const at = (time: number): number => Math.round(scale(time) * 100) / 100;
  return {
    ticks: scale.ticks(count).map((tick) => ({ year: tick.getUTCFullYear(), at: at(tick.getTime()) })),
    strips: targets.map(({ from, by }) => {
      const due = by && span(by.edtf);
      return {
        /** First day of the document's date. */
        from: from === null ? null : at(Date.parse(span(from).first)),
        /** The span of the deadline, as wide as it is precise. */
        due: due && {
          start: at(Date.parse(due.first)),
          end: at(Date.parse(due.last) + DAY),
          sure: by?.sure === 'stated',
        },
      };
    }),
  };
}
