/** The values without repetition, in the order in which each comes first. */
export function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
