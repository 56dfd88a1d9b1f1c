import { withoutSpace } from '#src/text/layout.ts';
import type { SourceLine } from './lines.ts';

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
