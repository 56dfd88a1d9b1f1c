import { isSpace, trimSpace } from '#src/text/layout.ts';
import { HAN_NUMERAL } from '#src/text/numerals.ts';
import { type Marker, readDecimal, readMarker } from './markers.ts';
import { type Strand, slice } from './strand.ts';

/** What stands between two markers of one line. The first may have no marker. */
export interface Unit {
  readonly marker: Marker | null;
  /** The text behind the marker. */
  readonly body: Strand;
}

/** The last printed number of each rank, by which a marker inside a line is judged. */
export type Counters = Map<number, number>;

const WIDE_SPACE = /\u3000\s*\u3000|\u3000/;
const RUNS_ON = new RegExp(`^[^。！？]*[；;]\\s*[${HAN_NUMERAL}（(0-9]`);
const AFTER_SENTENCE = /[。！？；：!?;:”）)]$/;

const NONE: ReadonlySet<string> = new Set();

function follows(marker: Marker, counters: Counters): boolean {
  return marker.number === 1 || marker.number === (counters.get(marker.rank) ?? 0) + 1;
}

/** Whether a marker may stand at this place inside a line, judged by what stands around it. */
function mayStandHere(
  marker: Marker,
  before: string,
  after: string,
  counters: Counters,
  cutBefore: boolean,
): boolean {
  const text = trimSpace(before);
  const space = before.slice(before.lastIndexOf(text) + text.length);
  if (text === '') return true;
  if (WIDE_SPACE.test(space)) return true;
  if (space !== '') return AFTER_SENTENCE.test(text) || follows(marker, counters);
  // Without any space only the next number in the row counts, and only behind a full stop.
  if (!/[。：:]$/.test(text) || !follows(marker, counters)) return false;
  // 包括：一、…；二、… runs on inside its sentence.
  if (/[：:]$/.test(text) && RUNS_ON.test(after)) return false;
  return marker.kind === 'first' || marker.kind === 'article' || cutBefore;
}

/** True where a page or line of the source ends inside the marker, or a page number stands behind it: then it is text. */
function isBroken(line: Strand, at: number, marker: Marker): boolean {
  const end = at + marker.label.length;
  return line.gaps.some((gap) => gap.at > at && (gap.at < end || (gap.at === end && gap.text !== '')));
}

/** Notes a printed number, and forgets the numbers of the levels below it. */
function count(marker: Marker, counters: Counters): void {
  for (const rank of counters.keys()) if (rank > marker.rank) counters.delete(rank);
  counters.set(marker.rank, marker.number);
}

/**
 * Cuts one line at its markers.
 *
 * @param counters the numbers printed so far; the line's own are added.
 * @param decimals the numbers like 2.1.1 that the text has.
 */
export function units(line: Strand, counters: Counters, decimals: ReadonlySet<string> = NONE): Unit[] {
  const { text } = line;
  const found: { at: number; marker: Marker }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (isSpace(text.charAt(at))) continue;
    const before = text.charAt(at - 1);
    if (at > 0 && !isSpace(before) && !/[。：:]/.test(before)) continue;
    const marker = readMarker(text.slice(at)) ?? (at === 0 ? readDecimal(text, decimals) : null);
    if (
      !marker ||
      isBroken(line, at, marker) ||
      !mayStandHere(
        marker,
        text.slice(found.at(-1)?.at ?? 0, at),
        text.slice(at),
        counters,
        (found.at(-1)?.at ?? 0) > 0,
      )
    )
      continue;
    found.push({ at, marker });
    count(marker, counters);
    at += marker.label.length - 1;
  }
  const out: Unit[] = [];
  const first = found[0]?.at ?? text.length;
  if (first > 0) out.push({ marker: null, body: slice(line, 0, first) });
  for (const [index, { at, marker }] of found.entries()) {
    out.push({ marker, body: slice(line, at + marker.label.length, found[index + 1]?.at ?? text.length) });
  }
  return out;
}
