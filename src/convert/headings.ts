import { withoutSpace } from '#src/text/layout.ts';
import { isRunning, type SourceLine } from './lines.ts';
import { readMarker } from './markers.ts';
import { isEndMatter } from './roles.ts';

/** Which lines without a number are headings, judged by their form and the line behind them, and which only list them. */

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

/** The entry without its dot leaders, page number and spaces. */
function entry(text: string): string {
  return withoutSpace(text.replace(/[\s.．…·]*\d*$/, ''));
}

/**
 * Finds a printed list of contents (目录), whose markers are not clauses. It
 * ends where its first entry is printed again as a heading.
 *
 * @returns the indexes of its first line and of the line behind it, or null.
 */
export function contentsList(lines: readonly SourceLine[]): { from: number; to: number } | null {
  const from = lines.findIndex((line) => /^目\s*[录次]$/.test(line.strand.text));
  const first = lines[from + 1];
  if (from < 0 || !first) return null;
  const wanted = entry(first.strand.text);
  for (let to = from + 2; to < lines.length; to += 1) {
    if (entry(lines[to]?.strand.text ?? '') === wanted) return { from, to };
  }
  return null;
}
