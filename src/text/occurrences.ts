import type { Folded } from './fold.ts';

/** A stretch of a printed text, in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Index of the first unit at which the phrase stands, from a given one on; -1 where it does not. */
export function indexOfUnits(units: readonly string[], phrase: readonly string[], from = 0): number {
  const [first] = phrase;
  if (first === undefined) return -1;
  for (let at = units.indexOf(first, from); at >= 0; at = units.indexOf(first, at + 1)) {
    if (at + phrase.length > units.length) return -1;
    if (phrase.every((unit, index) => units[at + index] === unit)) return at;
  }
  return -1;
}

/**
 * Every place at which a phrase is printed, none overlapping the one before. A
 * printed character that folds to several units is whole in what is returned.
 */
export function occurrences(folded: Folded, phrase: readonly string[]): Span[] {
  const spans: Span[] = [];
  let at = indexOfUnits(folded.units, phrase);
  while (at >= 0) {
    const start = folded.starts[at] ?? 0;
    const end = folded.ends[at + phrase.length - 1] ?? start;
    const isFree = start >= (spans.at(-1)?.end ?? 0);
    if (isFree) spans.push({ start, end });
    at = indexOfUnits(folded.units, phrase, isFree ? at + phrase.length : at + 1);
  }
  return spans;
}

/** Stretches in order, those that overlap made one. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
