/**
 * Krippendorff's alpha for any distance between two values (Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability", 2011): 1 is perfect agreement, 0 is what chance would give.
 *
 * The packages that the npm registry has for it stop at single codes or are unattended, so the few lines are ours.
 */

/** How far two values are apart: 0 for the same, 1 for nothing in common. */
export type Distance<Value> = (a: Value, b: Value) => number;

/** Two single codes are the same or they are not. */
export const nominal: Distance<string | null> = (a, b) => (a === b ? 0 : 1);

/**
 * MASI distance between two sets of codes (Passonneau 2006): 1 less the Jaccard coefficient, which is weighted by
 * 2/3 where one set holds the other and by 1/3 where they merely overlap. Two empty sets are the same.
 */
export const masi: Distance<ReadonlySet<string>> = (a, b) => {
  const common = a.intersection(b).size;
  const together = a.union(b).size;
  if (common === together) return 0;
  const holds = common === a.size || common === b.size;
  return 1 - (common / together) * (holds ? 2 / 3 : 1 / 3);
};

function sumOverPairs<Value>(values: readonly Value[], distance: Distance<Value>): number {
  let sum = 0;
  for (const [index, a] of values.entries()) {
    for (const b of values.slice(index + 1)) sum += 2 * distance(a, b);
  }
  return sum;
}

/**
 * @param units the values that each unit was given, one a coder; a unit with fewer than two tells nothing.
 * @returns null where the values do not vary, since there is then nothing to agree upon.
 */
export function alpha<Value>(units: readonly (readonly Value[])[], distance: Distance<Value>): number | null {
  const paired = units.filter((values) => values.length > 1);
  const all = paired.flat();
  const observed = paired.reduce(
    (sum, values) => sum + sumOverPairs(values, distance) / (values.length - 1),
    0,
  );
  const expected = sumOverPairs(all, distance) / (all.length - 1);
  return expected > 0 ? 1 - observed / expected : null;
}
