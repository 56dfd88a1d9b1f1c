import type { SharedSequence } from './wording.ts';

/** Punctuation and signs: they part words, and say nothing of wording. */
const MARK = /^[\p{P}\p{S}]$/u;

function countMarks(units: readonly string[]): number {
  const first = units.findIndex((unit) => !MARK.test(unit));
  return first < 0 ? units.length : first;
}

/**
 * Sequences without the marks at their ends, those that are then too short left
 * out and those that are then the same made one. What remains still cannot be
 * made longer by a word without losing a place where it stands.
 */
export function withoutOuterMarks(sequences: readonly SharedSequence[], least: number): SharedSequence[] {
  const out = new Map<string, SharedSequence>();
  for (const { units, places, documents } of sequences) {
    const before = countMarks(units);
    const after = before === units.length ? 0 : countMarks(units.toReversed());
    const kept = units.slice(before, units.length - after);
    if (kept.length < least) continue;
    const trimmed = places.map(({ text, start, end }) => ({ text, start: start + before, end: end - after }));
    const name = kept.join('');
    const same = out.get(name);
    // The places of one of two such sequences are among those of the other.
    if (!same || same.places.length < trimmed.length)
      out.set(name, { units: kept, places: trimmed, documents });
  }
  return [...out.values()].sort((a, b) => b.units.length - a.units.length || order(a, b));
}

function order(a: SharedSequence, b: SharedSequence): number {
  const [first, second] = [a.places[0], b.places[0]];
  return first && second ? first.text - second.text || first.start - second.start : 0;
}
