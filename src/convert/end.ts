import { isRunning, type SourceLine } from './lines.ts';
import { readMarker } from './markers.ts';
import { attachmentNumber, matches, type Pattern, type Role } from './roles.ts';
import { type Strand, slice } from './strand.ts';
import { titleLines } from './titles.ts';

/** A piece of end matter, and how many lines it takes. */
export interface EndPiece {
  readonly role: Role;
  readonly bodies: readonly Strand[];
  readonly lines: number;
  readonly attachment?: { readonly label: string; readonly heading: Strand | null };
}

const LONGEST_SIGNATURE = 40;
const MOST_SIGNATURES = 8;

function piece(role: Role, lines: readonly SourceLine[]): EndPiece {
  return { role, bodies: lines.map((line) => line.strand), lines: lines.length };
}

function isName(line: SourceLine | undefined): line is SourceLine {
  if (!line) return false;
  const { text } = line.strand;
  return (
    text.length <= LONGEST_SIGNATURE &&
    !isRunning(text) &&
    !/[。！？：；:;]/.test(text) &&
    readMarker(text) === null
  );
}

/** Issuers, one a line, closed by a date, on a line of its own or on theirs: a signature. */
export function signature(lines: readonly SourceLine[], at: number): EndPiece | null {
  let end = at;
  while (end < at + MOST_SIGNATURES && isName(lines[end]) && !DATED.some((form) => isForm(form, lines[end])))
    end += 1;
  return DATED.some((form) => isForm(form, lines[end])) && (end > at || isForm('signed', lines[end]))
    ? piece('signature', lines.slice(at, end + 1))
    : null;
}

const DATED = ['date', 'signed'] as const;

function isForm(pattern: Pattern, line: SourceLine | undefined): boolean {
  return line !== undefined && matches(pattern, line.strand.text);
}

/** A signature without a date, or a date without one: told where nothing but end matter follows. */
function partOfSignature(lines: readonly SourceLine[], at: number): EndPiece | null {
  if (isForm('date', lines[at])) return piece('signature', lines.slice(at, at + 1));
  let end = at;
  while (end < at + MOST_SIGNATURES && isName(lines[end]) && isForm('office', lines[end])) end += 1;
  return end > at ? piece('signature', lines.slice(at, end)) : null;
}

/** The issuing office and, on the next line, the day of printing. */
function printing(lines: readonly SourceLine[], at: number): EndPiece | null {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line && matches('printing', line.strand.text)) return piece('printing', [line]);
  if (line && next && isName(line) && matches('printing', next.strand.text))
    return piece('printing', [line, next]);
  return null;
}

/** A list that goes on, line by line, without an empty line between. */
function block(
  role: Role,
  lines: readonly SourceLine[],
  at: number,
  goesOn: (line: SourceLine) => boolean,
): EndPiece {
  let end = at + 1;
  while (end < lines.length && !(lines[end] as SourceLine).apart && goesOn(lines[end] as SourceLine))
    end += 1;
  return piece(role, lines.slice(at, end));
}

/** `附件：` over numbered names, with who signs below: a list, though its first line is one with which attachments open. */
function isList(lines: readonly SourceLine[], at: number): boolean {
  let end = at + 1;
  while (
    end < lines.length &&
    readMarker(lines[end]?.strand.text ?? '') &&
    !isRunning(lines[end]?.strand.text ?? '')
  )
    end += 1;
  return end > at + 1 && signature(lines, end) !== null;
}

function attachment(lines: readonly SourceLine[], at: number, isAfterEnd: boolean): EndPiece | null {
  const { text } = (lines[at] as SourceLine).strand;
  // Behind the signature, 附件1 with a title on its line opens what it names.
  if (isAfterEnd && matches('attachmentList', text)) {
    const label = labelOf(text);
    return opens(label, slice((lines[at] as SourceLine).strand, label.length), 1);
  }
  if (attachmentNumber(text) === null) return null;
  const title = lines[at + 1];
  const long = titleLines(lines, at + 1, 'attachmentTitleEnd');
  if (long) return opens(text, long.body, 1 + long.lines);
  return title && isName(title) && attachmentNumber(title.strand.text) === null
    ? opens(text, title.strand, 2)
    : opens(text, null, 1);
}

function isListed({ strand }: SourceLine): boolean {
  return readMarker(strand.text) !== null || matches('attachmentList', strand.text);
}

/** 附件2：… that neither its like nor a signature follows is what it names, and not the list of it. */
function opensNamed(lines: readonly SourceLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || !matches('attachmentList', line.strand.text)) return false;
  const isNumbered = (attachmentNumber(labelOf(line.strand.text)) ?? '') !== '';
  return isNumbered && !isListed(next) && signature(lines, at + 1) === null;
}

/** The 附件2： with which a line opens. */
function labelOf(text: string): string {
  return /^附\s*[件表图录]?\s*[0-9０-９一二三四五六七八九十]{0,3}\s*[：:.．、]?/.exec(text)?.[0] ?? '';
}

function opens(label: string, heading: Strand | null, lines: number): EndPiece {
  return { role: 'attachment', bodies: [], lines, attachment: { label, heading } };
}

/**
 * Reads end matter at an index, or null where the line is none.
 *
 * @param state front matter has no end matter but what nothing else can be.
 * @param isEnd nothing but end matter stands from here to where the text, or the part of it, ends.
 */
export function endPiece(
  lines: readonly SourceLine[],
  at: number,
  state: 'front' | 'body' | 'end',
  isEnd: boolean,
): EndPiece | null {
  const line = lines[at] as SourceLine;
  const { text } = line.strand;
  if (readMarker(text)) return null;
  if (matches('distribution', text))
    return block(
      'distribution',
      lines,
      at,
      (next) => !matches('printing', next.strand.text) && !readMarker(next.strand.text),
    );
  const printed = printing(lines, at);
  if (printed) return printed;
  if (state === 'front' && !isEnd) return null;
  if (matches('closing', text) || (isEnd && matches('lastWords', text))) return piece('closing', [line]);
  if (isEnd && (matches('remark', text) || matches('attendance', text))) return piece('remark', [line]);
  const isAfterEnd = !isEnd && (state === 'end' || opensNamed(lines, at));
  if (
    (matches('attachmentList', text) && !isAfterEnd) ||
    (attachmentNumber(text) === '' && isList(lines, at))
  )
    return block('attachment', lines, at, isListed);
  return (
    attachment(lines, at, isAfterEnd) ?? signature(lines, at) ?? (isEnd ? partOfSignature(lines, at) : null)
  );
}

/**
 * From which lines on a text has nothing but end matter, to its own end, to an attachment or to a text that it
 * encloses: read from the end, since what stands before says little of it.
 *
 * @returns for each line whether it is so.
 */
export function endMatterOf(lines: readonly SourceLine[], enclosed: ReadonlySet<number>): boolean[] {
  const ends: boolean[] = [];
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const found = endPiece(lines, at, 'body', true);
    const after = at + (found?.lines ?? 0);
    const isLast = after === lines.length || enclosed.has(after) || opensAttachment(lines, after);
    ends[at] = found !== null && !found.attachment && (isLast || ends[after] === true);
  }
  return ends;
}

function opensAttachment(lines: readonly SourceLine[], at: number): boolean {
  return (
    (attachmentNumber(lines[at]?.strand.text ?? '') !== null && !isList(lines, at)) || opensNamed(lines, at)
  );
}

/**
 * Where the texts begin that a notice or an order encloses: behind its signature, and what may follow that, stands a
 * title, and what stands before says that something is issued.
 */
export function enclosedTexts(lines: readonly SourceLine[]): Set<number> {
  const found = new Set<number>();
  let isIssuing = false;
  for (const [at, line] of lines.entries()) {
    isIssuing ||= matches('encloses', line.strand.text);
    const signed = isIssuing ? signature(lines, at) : null;
    if (!signed) continue;
    let after = at + signed.lines;
    for (let next: EndPiece | null = null; after < lines.length; after += next.lines) {
      next = endPiece(lines, after, 'end', true);
      if (!next || next.attachment || next.role === 'signature') break;
    }
    if (after < lines.length && titleLines(lines, after)) return found.add(after);
  }
  return found;
}
