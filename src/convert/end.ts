import { isRunning, type SourceLine } from './lines.ts';
import { readMarker } from './markers.ts';
import { attachmentNumber, matches, type Role } from './roles.ts';
import type { Strand } from './strand.ts';

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

/** Issuers, one a line, closed by a date: a signature. */
function signature(lines: readonly SourceLine[], at: number): EndPiece | null {
  let end = at;
  while (end < at + MOST_SIGNATURES && isName(lines[end]) && !matches('date', lines[end]?.strand.text ?? ''))
    end += 1;
  const last = lines[end];
  return last && matches('date', last.strand.text) ? piece('signature', lines.slice(at, end + 1)) : null;
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

function attachment(lines: readonly SourceLine[], at: number): EndPiece | null {
  const line = lines[at] as SourceLine;
  if (attachmentNumber(line.strand.text) === null) return null;
  const title = lines[at + 1];
  const heading =
    title && isName(title) && attachmentNumber(title.strand.text) === null ? title.strand : null;
  return {
    role: 'attachment',
    bodies: [],
    lines: heading ? 2 : 1,
    attachment: { label: line.strand.text, heading },
  };
}

/** Reads end matter at an index, or null where the line is none. Front matter has no end matter. */
export function endPiece(
  lines: readonly SourceLine[],
  at: number,
  state: 'front' | 'body' | 'end',
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
  if (state === 'front') return null;
  if (matches('closing', text)) return piece('closing', [line]);
  if (matches('attachmentList', text))
    return block('attachment', lines, at, (next) => readMarker(next.strand.text) !== null);
  return attachment(lines, at) ?? signature(lines, at);
}
