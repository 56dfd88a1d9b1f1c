/**
 * Suffix array by prefix doubling with counting sorts (Manber and Myers 1993),
 * and its table of longest common prefixes (Kasai and others 2001). Both take
 * O(n log n) at most, and whole texts of any alphabet of small integers.
 */

/** Sorts positions by a key, keeping the order of equals. */
function sortByKey(order: Int32Array, key: Int32Array, keys: number, out: Int32Array): void {
  const counts = new Int32Array(keys + 1);
  for (const position of order)
    counts[(key[position] ?? 0) + 1] = (counts[(key[position] ?? 0) + 1] ?? 0) + 1;
  for (let at = 1; at <= keys; at += 1) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  for (const position of order) {
    const slot = key[position] ?? 0;
    out[counts[slot] ?? 0] = position;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
}

/**
 * The suffixes of a text in their order.
 *
 * @param text integers from 0 to `alphabet` - 1.
 */
export function suffixArray(text: Int32Array, alphabet: number): Int32Array {
  const n = text.length;
  let sorted = new Int32Array(n);
  const positions = Int32Array.from({ length: n }, (_, at) => at);
  sortByKey(positions, text, alphabet, sorted);
  let rank = Int32Array.from(text);
  let next = new Int32Array(n);
  let classes = alphabet;
  const shifted = new Int32Array(n);
  for (let width = 1; n > 0; width *= 2) {
    // By the second half first: suffixes too short for one come before all others.
    let filled = 0;
    for (let at = Math.max(n - width, 0); at < n; at += 1) shifted[filled++] = at;
    for (const at of sorted) if (at >= width) shifted[filled++] = at - width;
    const ordered = new Int32Array(n);
    sortByKey(shifted, rank, classes, ordered);
    sorted = ordered;
    let last = 0;
    next[sorted[0] ?? 0] = 0;
    for (let at = 1; at < n; at += 1) {
      const [here, before] = [sorted[at] ?? 0, sorted[at - 1] ?? 0];
      const same = rank[here] === rank[before] && (rank[here + width] ?? -1) === (rank[before + width] ?? -1);
      if (!same) last += 1;
      next[here] = last;
    }
    [rank, next] = [next, rank];
    classes = last + 1;
    if (classes === n || width >= n) break;
  }
  return sorted;
}

/** For each place in the suffix array, how many units the suffix shares with the one before it. */
export function commonPrefixes(text: Int32Array, suffixes: Int32Array): Int32Array {
  const n = text.length;
  const rank = new Int32Array(n);
  for (let at = 0; at < n; at += 1) rank[suffixes[at] ?? 0] = at;
  const shared = new Int32Array(n);
  let length = 0;
  for (let at = 0; at < n; at += 1) {
    const place = rank[at] ?? 0;
    if (place === 0) {
      length = 0;
      continue;
    }
    const before = suffixes[place - 1] ?? 0;
    while (at + length < n && before + length < n && text[at + length] === text[before + length]) length += 1;
    shared[place] = length;
    if (length > 0) length -= 1;
  }
  return shared;
}
