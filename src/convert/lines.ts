import { headingMark, isRule, printedLines, trimSpace } from '#src/text/layout.ts';
import type { Message } from './draft.ts';
import { readMarker } from './markers.ts';
import { isEndMatter } from './roles.ts';
import { join, type Strand, strand } from './strand.ts';

/** A line of the source that is whole: what a page or a line end cut has been joined. */
export interface SourceLine {
  readonly strand: Strand;
  /** The line carried a `#` mark; its depth is not to be trusted, its being a heading is a hint. */
  readonly marked: boolean;
  /** An empty line, a rule or the start of the text stands before it. */
  readonly apart: boolean;
}

const CLOSED = /[。！？：；!?:;”’）)》】〉…—"]$/;
const SENTENCE_CLOSED = /[。！？；：][”’」』）)]?$/;
const CLAUSE_PUNCTUATION = /[，。；,;]/;
/** A page number that its dashes or words give away. */
const SURE_PAGE_NUMBER =
  /^(?:[-—–－·]\s*[0-9０-９]{1,4}\s*[-—–－·]|第\s*\d+\s*页(?:\s*[，,/]?\s*共\s*\d+\s*页)?)$/;
const BARE_NUMBER = /^[-—–－·\s]*[0-9０-９]{1,4}[-—–－·\s]*$/;
const INDENTED = /^(?:[ \t]{2,}|\u3000)/;
const LONGEST_HEADING = 40;
const FEWEST_FULL_LINES = 3;
const NARROWEST_WRAP = 16;
const WIDEST_WRAP = 60;

interface Raw extends SourceLine {
  readonly indented: boolean;
}

function rawLines(text: string): Raw[] {
  const lines: Raw[] = [];
  let apart = true;
  for (const [index, printed] of printedLines(text).entries()) {
    const body = trimSpace(printed.text);
    const mark = headingMark(body);
    const content = trimSpace(body.slice(mark.length));
    if (content === '' || isRule(body)) apart = true;
    else {
      lines.push({
        strand: strand(content, index + 1),
        marked: mark !== '',
        apart,
        indented: INDENTED.test(printed.text),
      });
      apart = printed.end === '\f';
    }
  }
  return lines;
}

/** True for a line that reads like running text rather than like a heading, a name or a date. */
export function isRunning(text: string): boolean {
  const marker = readMarker(text);
  const rest = marker ? text.slice(marker.label.length) : text;
  if (/[，、,]$/.test(rest)) return true;
  if (marker) return /[。！？]/.test(rest) || rest.length > LONGEST_HEADING + 10;
  return CLAUSE_PUNCTUATION.test(rest) || rest.length > LONGEST_HEADING;
}

/**
 * The width at which a text was wrapped by hand: several lines are nearly as
 * long as the longest. Zero where it was not wrapped.
 */
function wrapWidth(lines: readonly Raw[]): number {
  const lengths = lines.map((line) => line.strand.text.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const full = lengths.filter((length) => length >= longest - 2).length;
  return full >= FEWEST_FULL_LINES && longest >= NARROWEST_WRAP && longest <= WIDEST_WRAP ? longest - 2 : 0;
}

function isOpen(line: SourceLine, last: Raw, width: number): boolean {
  if (CLOSED.test(line.strand.text)) return false;
  return isRunning(line.strand.text) || (width > 0 && last.strand.text.length >= width);
}

function goesOn(open: SourceLine, next: Raw): boolean {
  const { text } = next.strand;
  if (readMarker(text) || isEndMatter(text)) return false;
  if (!next.apart && next.indented) return false;
  // A stray # may stand before a continuation, but only where the line before plainly broke off.
  return !next.marked || (/[。，、,]/.test(open.strand.text) && isRunning(text));
}

const EMPTY = strand('', 0);

function pageNumber(line: Raw): Message {
  return {
    rule: 'page-number',
    line: line.strand.line,
    reason: `page number ${line.strand.text} kept in the page break`,
  };
}

/**
 * The printed lines of a text, each whole. A line that breaks off inside a
 * sentence is joined to the next; a page number between the two stays in the gap.
 */
export function wholeLines(text: string, messages: Message[]): SourceLine[] {
  const raw = rawLines(text);
  const width = wrapWidth(raw);
  const lines: SourceLine[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    let last = raw[at] as Raw;
    let line: SourceLine = last;
    const before = lines.at(-1);
    if (before && SENTENCE_CLOSED.test(before.strand.text) && SURE_PAGE_NUMBER.test(last.strand.text)) {
      lines[lines.length - 1] = { ...before, strand: join(before.strand, EMPTY, 'page', last.strand.text) };
      messages.push(pageNumber(last));
      continue;
    }
    while (isOpen(line, last, width)) {
      const next = raw[at + 1];
      const after = raw[at + 2];
      if (!next) break;
      // Inside a cut sentence a bare number is a page number too.
      const isNumber = SURE_PAGE_NUMBER.test(next.strand.text) || BARE_NUMBER.test(next.strand.text);
      if (isNumber && after && goesOn(line, after)) {
        line = { ...line, strand: join(line.strand, after.strand, 'page', next.strand.text) };
        messages.push(pageNumber(next));
        last = after;
        at += 2;
      } else if (goesOn(line, next)) {
        const kind = next.apart ? 'page' : 'line';
        line = { ...line, strand: join(line.strand, next.strand, kind, '') };
        messages.push({
          rule: 'cut-joined',
          line: next.strand.line,
          reason: `a ${kind} end cut the sentence; joined to the line before`,
        });
        last = next;
        at += 1;
      } else break;
    }
    lines.push(line);
  }
  return lines;
}
