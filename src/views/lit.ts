import type { Line, Range } from '#src/corpus/model.ts';
import { codePoints } from '#src/corpus/ranges.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';
import { joinSpans, type Span } from '#src/text/occurrences.ts';
import { type DrawnWidths, drawnFullWidth } from './punctuation.ts';

/** Printed text as HTML: the one way in which it is written, on the pages and in a reader's browser. */

/** What of a text is shown, and how. Offsets are UTF-16 units, ends exclusive. */
interface Shown {
  /** What is lit. */
  readonly lit?: readonly Span[];
  /** The stretch that is shown; by default all. */
  readonly within?: Span;
  /** Where the heading ends with which the text begins; it is set in bold. */
  readonly headingEnd?: number;
  /** What is drawn full-width; by default what Chinese typography asks for. */
  readonly drawn?: DrawnWidths;
}

/**
 * A stretch of a printed text, with what style draws full-width in an element of its own. The printed character stays
 * the element's text.
 */
export function drawnHtml(text: string, drawn: DrawnWidths, start: number, end: number): string {
  let html = '';
  let at = start;
  for (let here = start; here < end; here += 1) {
    const full = drawn.get(here);
    if (full === undefined) continue;
    html += escapeHtml(text.slice(at, here));
    html += `${openTag('span', { 'data-full': full })}${escapeHtml(text.charAt(here))}</span>`;
    // By the half-width mark, which is still there, browsers would break before an opening one as little as in “3,(4)”.
    if (/[，：；！？）]/.test(full) && /[“‘《（(]/.test(text.charAt(here + 1))) html += '<wbr>';
    at = here + 1;
  }
  return html + escapeHtml(text.slice(at, end));
}

/** Printed text, with what is lit in `<mark>`. A mark is whole, also where it runs from heading to text. */
export function printedHtml(text: string, shown: Shown = {}): string {
  const { lit = [], headingEnd = 0, drawn = drawnFullWidth(text) } = shown;
  const { start, end } = shown.within ?? { start: 0, end: text.length };
  const run = (from: number, to: number): string => {
    const cut = Math.min(Math.max(headingEnd, from), to);
    const heading = cut > from ? `<b>${drawnHtml(text, drawn, from, cut)}</b>` : '';
    return heading + drawnHtml(text, drawn, cut, to);
  };
  let html = '';
  let at = start;
  for (const mark of joinSpans(lit)) {
    const [from, to] = [Math.max(mark.start, at), Math.min(mark.end, end)];
    if (from >= to) continue;
    html += `${run(at, from)}<mark>${run(from, to)}</mark>`;
    at = to;
  }
  return html + run(at, end);
}

/** Offset of a place in the seed within a line's text, in code points; null where it lies outside. */
function offsetIn(line: Line, place: number): number | null {
  let before = 0;
  for (const { start, end } of line.source) {
    if (place >= start && place < end) return before + place - start;
    before += end - start;
  }
  return null;
}

/** Where words that stand at some places of the seed are printed in a line; none for words of another line. */
export function spansOf(
  line: Line,
  words: readonly { readonly source: readonly Range[]; readonly quote: string }[],
): Span[] {
  const characters = [...line.text];
  const units = (points: number): number => characters.slice(0, points).join('').length;
  return words.flatMap(({ source, quote }) => {
    const from = offsetIn(line, source[0]?.start ?? -1);
    return from === null ? [] : [{ start: units(from), end: units(from + codePoints(quote)) }];
  });
}
