import { headingMark, isRule, printedLines, trimSpace } from '#src/text/layout.ts';
import { numeralValue } from '#src/text/numerals.ts';
import type { Message } from './draft.ts';
import { readMarker } from './markers.ts';
import { isEndMatter, matches } from './roles.ts';
import { join, type Strand, strand } from './strand.ts';
import { type Table, tableAt } from './tables.ts';

/** A line of the source that is whole: what a page or a line end cut has been joined. */
export interface SourceLine {
  readonly strand: Strand;
  /** The line carried a `#` mark; its depth is not to be trusted, its being a heading is a hint. */
  readonly marked: boolean;
  /** An empty line, a rule or the start of the text stands before it. */
  readonly apart: boolean;
  /** The line stands for a table, and has no words itself. */
  readonly table: Table | null;
}

const CLOSED = /[。！？：；!?:;”’）)》】〉…—"]$/;
const SENTENCE_CLOSED = /[。！？；：][”’」』）)]?$/;
/** No line begins with such a mark but one that goes on. */
const BEGINS_INSIDE = /^[，。；、！？”’）》]/;
const CLAUSE_PUNCTUATION = /[，。；,;]/;
const BARE_NUMBER = /^[-—–－·\s]*[0-9０-９]{1,4}[-—–－·\s]*$/;
/** What a table is to who judges lines by their words: no name, no title, no marker, no end matter, no running text. */
const STAND_IN = '！！';
const INDENTED = /^(?:[ \t]{2,}|\u3000)/;
const LONGEST_HEADING = 40;
const FEWEST_FULL_LINES = 3;
const NARROWEST_WRAP = 16;
const WIDEST_WRAP = 60;

interface Raw extends SourceLine {
  readonly printed: string;
  readonly indented: boolean;
}

/** Characters that are not seen and change what is: those that turn the direction of writing, and controls. */
const UNSEEN = /(?!\t)[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** Says of the first such character of each line that it is kept. */
function unseen(lines: readonly Raw[]): Message[] {
  return lines.flatMap(({ strand }) => {
    const found = UNSEEN.exec(strand.text)?.[0].codePointAt(0);
    if (found === undefined) return [];
    const name = `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
    return [
      { rule: 'control', line: strand.line, reason: `${name}, which is not seen, stands here and is kept` },
    ];
  });
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
        table: null,
        printed: printed.text,
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
  if (marker?.kind === 'article') return true;
  if (marker) return /[。！？]/.test(rest) || rest.length > LONGEST_HEADING + 10;
  return CLAUSE_PUNCTUATION.test(rest) || rest.length > LONGEST_HEADING;
}

/**
 * The width at which a text was wrapped by hand: several lines are nearly as
 * long as the longest. Zero where it was not wrapped.
 */
function wrapWidth(lines: readonly Raw[]): number {
  const longest = lines.reduce((most, { strand }) => Math.max(most, strand.text.length), 0);
  const full = lines.filter(({ strand }) => strand.text.length >= longest - 2);
  // Names of like length were not wrapped: of lines that were, most have the marks of sentences.
  const running = full.filter(({ strand }) => CLAUSE_PUNCTUATION.test(strand.text)).length;
  const isWrapped = full.length >= FEWEST_FULL_LINES && running * 2 >= full.length;
  return isWrapped && longest >= NARROWEST_WRAP && longest <= WIDEST_WRAP ? longest - 2 : 0;
}

/** Whether one line says who or where: 联系人：林一，电话…. It ends with its line, whatever mark it lacks. */
export const PARTICULARS = /^[^：:，。]{1,8}[：:][^。]{0,60}$/;

function isOpen(line: SourceLine, last: Raw, width: number): boolean {
  const { text } = line.strand;
  if (CLOSED.test(text) || PARTICULARS.test(text)) return false;
  // A long title is no sentence that breaks off.
  if (matches('titleEnd', text) && !CLAUSE_PUNCTUATION.test(text)) return false;
  return isRunning(text) || isFull(last, width);
}

function isFull(line: Raw, width: number): boolean {
  return width > 0 && line.strand.text.length >= width;
}

function goesOn(open: SourceLine, last: Raw, next: Raw, width: number): boolean {
  const { text } = next.strand;
  if (readMarker(text) || isEndMatter(text) || matches('number', text)) return false;
  if (!next.apart && next.indented) return false;
  // The cut is sure where the line plainly broke off, was full, or what follows is running text itself.
  const isSure = /[，、,]$/.test(open.strand.text) || BEGINS_INSIDE.test(text) || isFull(last, width);
  if (!isSure && !isRunning(text) && !CLOSED.test(text)) return false;
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
 * The tables of a text, by the index of the line on which each begins; and the lines that hold a bare number of a page:
 * at least two, each with a higher number than the one before.
 */
function tablesIn(raw: readonly Raw[], messages: Message[]) {
  const tables = new Map<number, { readonly table: Table; readonly lines: number }>();
  const bare: Raw[] = [];
  for (const [at, line] of raw.entries()) {
    const { text, line: place } = line.strand;
    const [last, before] = [...tables].at(-1) ?? [];
    const isIn = last !== undefined && before !== undefined && at < last + before.lines;
    const found = isIn ? null : tableAt(raw, at);
    const reason = 'short lines and numbers may be a table, cell by cell; they stand as paragraphs';
    if (isIn && matches('pageNumber', text)) messages.push(pageNumber(line));
    else if (found === 'uncertain') messages.push({ rule: 'uncertain', line: place, reason });
    else if (found) tables.set(at, found);
    if (!isIn && !found && BARE_NUMBER.test(text) && !matches('pageNumber', text)) bare.push(line);
  }
  const numbers = bare.map(({ strand }) => numeralValue(strand.text.replace(/[^0-9０-９]/g, '')) ?? 0);
  const isAscending = numbers.length > 1 && numbers.every((number, at) => number > (numbers[at - 1] ?? -1));
  return { tables, numbers: new Set(isAscending ? bare : []) };
}

/**
 * The printed lines of a text, each whole. A line that breaks off inside a
 * sentence is joined to the next; a page number between the two stays in the gap.
 */
export function wholeLines(text: string, messages: Message[]): SourceLine[] {
  const raw = rawLines(text);
  messages.push(...unseen(raw));
  const width = wrapWidth(raw);
  const { tables, numbers } = tablesIn(raw, messages);
  const lines: SourceLine[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const found = tables.get(at);
    if (found) {
      const { line } = (raw[at] as Raw).strand;
      lines.push({ strand: strand(STAND_IN, line), marked: false, apart: true, table: found.table });
      at += found.lines - 1;
      continue;
    }
    let last = raw[at] as Raw;
    let line: SourceLine = last;
    const before = lines.at(-1);
    const isClosed = before && !before.table && SENTENCE_CLOSED.test(before.strand.text);
    if (isClosed && matches('pageNumber', last.strand.text)) {
      lines[lines.length - 1] = { ...before, strand: join(before.strand, EMPTY, 'page', last.strand.text) };
      messages.push(pageNumber(last));
      continue;
    }
    for (;;) {
      const next = tables.has(at + 1) ? undefined : raw[at + 1];
      const after = tables.has(at + 2) ? undefined : raw[at + 2];
      if (!next || !(isOpen(line, last, width) || BEGINS_INSIDE.test(next.strand.text))) break;
      const isInside = after !== undefined && goesOn(line, last, after, width);
      // Inside a cut sentence a bare number is a page number too where such numbers run through the text.
      if (isInside && (matches('pageNumber', next.strand.text) || numbers.has(next))) {
        line = { ...line, strand: join(line.strand, after.strand, 'page', next.strand.text) };
        messages.push(pageNumber(next));
        last = after;
        at += 2;
      } else if (goesOn(line, last, next, width) || (isInside && BARE_NUMBER.test(next.strand.text))) {
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
