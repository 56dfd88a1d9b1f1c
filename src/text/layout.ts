/**
 * Layout: what stands in a seed without being text. White space, the `#` marks
 * that a Markdown export puts before a heading, and lines of hyphens. The stretches
 * of a clause in its seed may be parted by these and by nothing else
 * (docs/architecture.md, “Content”).
 */

/** White space of any script, in a pattern: what `\s` means, and the next-line character that it leaves out. */
export const SPACE = '[\\s\\u0085]';

const ONE_SPACE = new RegExp(SPACE);
const SPACES = new RegExp(`${SPACE}+`, 'g');
const AROUND = new RegExp(`^${SPACE}+|${SPACE}+$`, 'g');
const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
const HEADING_MARK = new RegExp(`^#{1,6}(?=${SPACE}|$)`);
const RULE = /^-{3,}$/;

/** True for one character (UTF-16 unit or code point) that is white space in any script. */
export function isSpace(character: string): boolean {
  return ONE_SPACE.test(character);
}

/** Removes white space at both ends. */
export function trimSpace(text: string): string {
  return text.replace(AROUND, '');
}

/** A text without any white space. */
export function withoutSpace(text: string): string {
  return text.replace(SPACES, '');
}

/** One printed line: its text and where it starts, in UTF-16 units. */
interface PrintedLine {
  readonly text: string;
  readonly start: number;
  /** The line end that closes it, empty on the last line. */
  readonly end: string;
}

/** Cuts a text at every kind of line end; the parts and their ends together are the text again. */
export function printedLines(text: string): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    lines.push({ text: text.slice(start, match.index), start, end: match[0] });
    start = match.index + match[0].length;
  }
  lines.push({ text: text.slice(start), start, end: '' });
  return lines;
}

/** The heading mark (`#` to `######`) that a trimmed line opens with, or the empty string. */
export function headingMark(line: string): string {
  return HEADING_MARK.exec(line)?.[0] ?? '';
}

/** True for a trimmed line that is only hyphens, three or more. */
export function isRule(line: string): boolean {
  return RULE.test(line);
}

/**
 * Which UTF-16 units of a text are layout.
 *
 * @returns one byte a unit: 1 for layout, 0 for text.
 */
export function layoutMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) if (isSpace(text.charAt(at))) mask[at] = 1;
  for (const line of printedLines(text)) {
    const body = trimSpace(line.text);
    const indent = line.text.indexOf(body);
    const marked = isRule(body) ? body.length : headingMark(body).length;
    mask.fill(1, line.start + indent, line.start + indent + marked);
  }
  return mask;
}
