import type { SourceLine } from './lines.ts';
import { isRunning } from './lines.ts';
import { readMarker } from './markers.ts';
import { isEndMatter } from './roles.ts';

/** Which lines without a number are headings, judged by their form and by the line behind them. */

const LONGEST = 40;
const LONGEST_MARKED = 60;

/** True for a line of neither a numbered unit nor the end matter. */
export function isPlain(line: SourceLine): boolean {
  return readMarker(line.strand.text) === null && !isEndMatter(line.strand.text);
}

/** One short sentence alone on its line, as in 「（一）坚持规划引导。」. */
export function isLoneHeading(text: string): boolean {
  return text.length <= LONGEST && /。$/.test(text) && !/[。！？]/.test(text.slice(0, -1));
}

/** True for text that stands over the running text of the next line, or carries a `#` mark, and is no sentence. */
export function isHeading(text: string, line: SourceLine, next: SourceLine | undefined): boolean {
  if (/[。！？：:，,；;、]$/.test(text) || /[。！？]/.test(text)) return false;
  if (line.marked) return text.length <= LONGEST_MARKED;
  return (
    text.length <= LONGEST &&
    !isRunning(text) &&
    next !== undefined &&
    isPlain(next) &&
    isRunning(next.strand.text)
  );
}
