import { commonPrefixes, suffixArray } from './suffix-array.ts';

/**
 * Wording that stands in two or more documents: maximal repeats of a
 * generalised suffix array (Gusfield 1997, section 7.12; intervals of common
 * prefixes by Abouelhoda, Kurtz and Ohlebusch 2004). A repeat is maximal when it
 * cannot be made longer, to either side, without losing a place where it stands.
 * Recurring wording is no evidence of borrowing.
 */

/** A text to be compared: folded units of one clause of one document. */
interface WordingText {
  readonly document: string;
  readonly units: readonly string[];
}

export type SharedSequence = ReturnType<typeof sharedWording>[number];

/** All texts as one row of integers; each ends with a mark of its own, so that no match crosses two. */
function join(texts: readonly WordingText[]) {
  const length = texts.reduce((sum, text) => sum + text.units.length + 1, 0);
  const codes = new Int32Array(length);
  /** For each position of the joined texts the index of its text. */
  const owner = new Int32Array(length);
  /** Where each text starts. */
  const starts: number[] = [];
  const known = new Map<string, number>();
  let at = 0;
  for (const [index, text] of texts.entries()) {
    starts.push(at);
    for (const unit of text.units) {
      let code = known.get(unit);
      if (code === undefined) {
        code = texts.length + known.size;
        known.set(unit, code);
      }
      codes[at] = code;
      owner[at] = index;
      at += 1;
    }
    codes[at] = index;
    owner[at] = index;
    at += 1;
  }
  return { codes, alphabet: texts.length + known.size, owner, starts };
}

const MIXED = -2;

/** An interval of the suffix array whose suffixes share a prefix. */
interface Interval {
  readonly length: number;
  readonly from: number;
  /** The one document of all suffixes, or MIXED. */
  document: number;
  /** The one unit before all suffixes, or MIXED. */
  before: number;
}

function merge(left: number, right: number): number {
  return left === right ? left : MIXED;
}

/** Repeats of a suffix array: their length, and the first and last place (exclusive) in the array. */
interface Repeat {
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The maximal repeats of at least `least` units in two or more documents.
 *
 * @param shared the length of the prefix that each suffix shares with the one before it.
 * @param documentAt the document of a suffix, by its place in the array.
 * @param beforeAt the unit before it, or MIXED where none is like it.
 */
function maximalRepeats(
  shared: Int32Array,
  least: number,
  documentAt: (place: number) => number,
  beforeAt: (place: number) => number,
): Repeat[] {
  const found: Repeat[] = [];
  const stack: Interval[] = [];
  const widen = (interval: Interval, document: number, before: number): void => {
    interval.document = merge(interval.document, document);
    interval.before = merge(interval.before, before);
  };
  for (let place = 1; place <= shared.length; place += 1) {
    const length = shared[place] ?? 0;
    let from = place - 1;
    let document = documentAt(from);
    let before = beforeAt(from);
    let top = stack.at(-1);
    while (top && top.length > length) {
      widen(top, document, before);
      ({ from, document, before } = top);
      if (document === MIXED && before === MIXED) found.push({ length: top.length, from, to: place });
      stack.pop();
      top = stack.at(-1);
    }
    if (length >= least && (top?.length ?? 0) < length) stack.push({ length, from, document, before });
    else if (top) widen(top, document, before);
  }
  return found;
}

/**
 * All maximal sequences of at least `least` units that two or more documents share,
 * the longest first, equals in the order in which they first stand.
 */
export function sharedWording(texts: readonly WordingText[], least: number) {
  const { codes, alphabet, owner, starts } = join(texts);
  const suffixes = suffixArray(codes, alphabet);
  const documents = [...new Set(texts.map((text) => text.document))];
  const documentOf = texts.map((text) => documents.indexOf(text.document));
  const ownerAt = (place: number): number => owner[suffixes[place] ?? 0] ?? 0;
  // A text's beginning differs from every other: nothing stands before it that could be shared.
  const beforeAt = (place: number): number => {
    const suffix = suffixes[place] ?? 0;
    return suffix === starts[ownerAt(place)] ? MIXED : (codes[suffix - 1] ?? MIXED);
  };
  const documentAt = (place: number): number => documentOf[ownerAt(place)] ?? 0;
  return maximalRepeats(commonPrefixes(codes, suffixes), least, documentAt, beforeAt)
    .map(({ length, from, to }) => {
      // Index of the text, first and last unit (end exclusive), in the order of the texts.
      const places = [...suffixes.subarray(from, to)]
        .sort((a, b) => a - b)
        .map((suffix) => {
          const text = owner[suffix] ?? 0;
          const start = suffix - (starts[text] ?? 0);
          return { text, start, end: start + length };
        });
      const [first] = places;
      return {
        units: texts[first?.text ?? 0]?.units.slice(first?.start, first?.end) ?? [],
        places,
        /** Distinct documents, in the order of their texts. */
        documents: [...new Set(places.map((place) => texts[place.text]?.document ?? ''))],
      };
    })
    .sort((a, b) => b.units.length - a.units.length || order(a, b));
}

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

interface Placed {
  readonly places: readonly { readonly text: number; readonly start: number }[];
}

function order(a: Placed, b: Placed): number {
  const [first, second] = [a.places[0], b.places[0]];
  return first && second ? first.text - second.text || first.start - second.start : 0;
}
