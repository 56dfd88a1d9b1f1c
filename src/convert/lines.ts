import { headingMark, isRule, printedLines, trimSpace } from '../text/layout.ts';
import { readMarker } from './markers.ts';
import type { Message } from './message.ts';
import { isEndMatter } from './roles.ts';
import { join, type Strand, strand } from './strand.ts';

/** A line of the source that is whole: what a page or a line end cut has been joined. */
export interface Line {
  readonly strand: Strand;
  /** The line carried a `#` mark; its depth is not to be trusted, its being a heading is a hint. */
  readonly marked: boolean;
  /** An empty line, a rule or the start of the text stands before it. */
  readonly apart: boolean;
}

const CLOSED = /[。！？：；!?:;”’）)》】〉…—"]$/;
const CLAUSE_PUNCTUATION = /[，。；,;]/;
const PAGE_NUMBER =
  /^(?:[-—–－·\s]*[0-9０-９]{1,4}[-—–－·\s]*|第\s*\d+\s*页(?:\s*[，,/]?\s*共\s*\d+\s*页)?)$/;
const INDENTED = /^(?:[ \t]{2,}|\u3000)/;
const LONGEST_HEADING = 40;

interface Raw extends Line {
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

function isOpen(line: Line): boolean {
  return !CLOSED.test(line.strand.text) && isRunning(line.strand.text);
}

function goesOn(open: Line, next: Raw): boolean {
  const { text } = next.strand;
  if (readMarker(text) || isEndMatter(text)) return false;
  if (!next.apart && next.indented) return false;
  // A stray # may stand before a continuation, but only where the line before plainly broke off.
  return !next.marked || (/[。，、,]/.test(open.strand.text) && isRunning(text));
}

/**
 * The printed lines of a text, each whole. A line that breaks off inside a
 * sentence is joined to the next; a page number between the two stays in the gap.
 */
export function wholeLines(text: string, messages: Message[]): Line[] {
  const raw = rawLines(text);
  const lines: Line[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    let line: Line = raw[at] as Raw;
    while (isOpen(line)) {
      const next = raw[at + 1];
      const after = raw[at + 2];
      if (!next) break;
      if (PAGE_NUMBER.test(next.strand.text) && after && goesOn(line, after)) {
        line = { ...line, strand: join(line.strand, after.strand, 'page', next.strand.text) };
        messages.push({
          rule: 'page-number',
          line: next.strand.line,
          reason: `page number ${next.strand.text} kept in the page break`,
        });
        at += 2;
      } else if (goesOn(line, next)) {
        const kind = next.apart ? 'page' : 'line';
        line = { ...line, strand: join(line.strand, next.strand, kind, '') };
        messages.push({
          rule: 'cut-joined',
          line: next.strand.line,
          reason: `a ${kind} end cut the sentence; joined to the line before`,
        });
        at += 1;
      } else break;
    }
    lines.push(line);
  }
  return lines;
}
