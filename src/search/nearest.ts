import { diffArrays } from 'diff';
import type { Sources } from './find.ts';
import type { Hit } from './hit.ts';
import { readings } from './model.ts';
import type { Phrase } from './phrase.ts';

/** Passages that come nearest to a text with a flaw: a wrong character, a word more or less. */

/** A stretch of what was sought, and whether the nearest passage has it. */
export interface Compared {
  readonly text: string;
  readonly isCommon: boolean;
}

/** Units of a piece by which passages and documents are looked up: enough to be rare, short enough to stand between two flaws. */
export const PIECE = { zh: 3, en: 2 } as const;
/** Pieces asked for at most. */
const MOST_PIECES = 16;
/** Passages shown at most. */
const MOST = 5;
/** The part of what was sought that a passage has to share. */
const LEAST = 0.6;

/** Pieces of a phrase, spread evenly, the first and the last among them. */
export function spreadPieces(units: readonly string[], length: number): string[][] {
  const last = units.length - length;
  if (last < 1) return [];
  const count = Math.min(MOST_PIECES, last + 1);
  const starts = Array.from({ length: count }, (_, index) => Math.round((index * last) / (count - 1)));
  return [...new Set(starts)].map((start) => units.slice(start, start + length));
}

/** The clauses that share most with what was sought, the nearest first, with what they share lit. */
export async function findNearest(phrase: Phrase, { engine, shelf }: Sources) {
  const found: { hit: Hit; share: number; compared: Compared[] }[] = [];
  for (const reading of readings) {
    const units = phrase[reading];
    const counts = new Map<number, number>();
    for (const piece of spreadPieces(units, PIECE[reading]))
      for (const place of await engine.find(reading, piece)) counts.set(place, (counts.get(place) ?? 0) + 1);
    const most = Math.max(0, ...counts.values());
    const likely = [...counts]
      .sort((a, b) => b[1] - a[1])
      // As good as the best are all that share as much; of a large corpus so many cannot be looked at.
      .filter(([, count], at) => at < 3 * MOST || (count === most && !engine.exactly));
    for (const place of await shelf.clauses(likely.map(([place]) => place))) {
      const { units: printed, starts, ends } = shelf.folded(place.clause, reading);
      const changes = diffArrays([...units], [...printed]);
      let at = 0;
      const spans = changes.flatMap(({ added, removed, value: { length } }) => {
        if (removed) return [];
        at += length;
        // A single character in common is chance.
        return added || length < PIECE[reading] - 1
          ? []
          : [{ start: starts[at - length] ?? 0, end: ends[at - 1] ?? 0 }];
      });
      const asked = changes.filter(({ added }) => !added);
      const share =
        asked.reduce((sum, { removed, value }) => sum + (removed ? 0 : value.length), 0) / units.length;
      const joint = reading === 'zh' ? '' : ' ';
      const compared = asked.map(({ removed, value }) => ({
        text: value.join(joint) + joint,
        isCommon: !removed,
      }));
      if (share >= LEAST)
        found.push({ hit: { ...place, spans: { zh: [], en: [], [reading]: spans } }, share, compared });
    }
  }
  const sorted = found.sort((a, b) => b.share - a.share);
  // Those that come as near as the first are as good as it.
  const nearest = sorted.filter(({ share }, at) => at < MOST || share === sorted[0]?.share);
  return { hits: nearest.map(({ hit }) => hit), compared: nearest[0]?.compared ?? [] };
}
