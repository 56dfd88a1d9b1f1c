import type { Alignment } from './align.ts';

/** What a quotation and a text have in common, without what is common by chance. */

/** A pair of equal units. */
export interface CommonUnit {
  readonly asked: number;
  readonly row: number;
}

/**
 * The pairs of equal units that mean something. One alone between changes is the same by chance: to show it would only
 * hide what was changed.
 */
export function anchorsOf({ steps }: Pick<Alignment, 'steps'>): CommonUnit[] {
  const runs: { readonly pairs: CommonUnit[]; readonly before: number; after: number }[] = [];
  let changed = 0;
  for (const { asked, row } of steps) {
    const last = runs.at(-1);
    if (asked === null || row === null) {
      changed += 1;
      if (last) last.after = changed;
    } else if (last && changed === 0) last.pairs.push({ asked, row });
    else {
      runs.push({ pairs: [{ asked, row }], before: changed, after: 0 });
      changed = 0;
    }
  }
  return runs.flatMap(({ pairs, before, after }, at) => {
    const isApart = (at === 0 || before > 1) && (at === runs.length - 1 || after > 1) && before + after > 3;
    return pairs.length === 1 && isApart ? [] : pairs;
  });
}
