import type { Reading } from '#src/search/model.ts';
import { foldReading } from '#src/search/printed.ts';
import type { Folded, Simplified } from '#src/text/fold.ts';

/**
 * The units by which a quotation is compared with a text: Chinese characters, numbers, words in other letters, and the
 * signs that count or measure. Punctuation, brackets and spaces are none, so that words are found whatever stands
 * between them. A number is one unit: 5% is no part of 95%, and a changed sum is lit as a whole.
 */

const KEPT = /[\p{L}\p{N}%‰+×=¥$€£°&]/u;
const DIGIT = /^\p{Nd}$/u;
const LETTER = /^(?!\p{Script=Han})\p{L}$/u;

/** Folded characters without punctuation, digits and letters in a row made one; offsets as in the folding. */
function bare({ units, starts, ends }: Folded): Folded {
  const out = { units: [] as string[], starts: [] as number[], ends: [] as number[] };
  /** What the last unit goes on with. */
  let running: RegExp | null = null;
  for (const [at, unit] of units.entries()) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? start;
    const isDigit = (other: number): boolean => DIGIT.test(units[other] ?? '');
    const isNext = (starts[at + 1] ?? 0) <= end;
    const groups = [1, 2, 3].every((ahead) => isDigit(at + ahead)) && !isDigit(at + 4);
    const isWithin =
      running === DIGIT && isNext && isDigit(at + 1) && (unit === '.' || (unit === ',' && groups));
    const last = out.units.length - 1;
    const isJoined = running !== null && start <= (out.ends[last] ?? -1);
    if (isJoined && (isWithin || running?.test(unit))) {
      // The comma of thousands is written or left out.
      out.units[last] += unit === ',' ? '' : unit;
      out.ends[last] = end;
    } else if (KEPT.test(unit)) {
      out.units.push(unit);
      out.starts.push(start);
      out.ends.push(end);
      running = DIGIT.test(unit) ? DIGIT : LETTER.test(unit) ? LETTER : null;
    } else running = null;
  }
  return out;
}

/** A folded text as it is compared; words of English are units as they are. */
export function comparedUnits(folded: Folded, reading: Reading): Folded {
  return reading === 'zh' ? bare(folded) : folded;
}

/** A text folded and cut into the units by which it is compared. */
export function unitsOf(text: string, reading: Reading, simplified?: Simplified): Folded {
  return comparedUnits(foldReading(text, reading, simplified), reading);
}
