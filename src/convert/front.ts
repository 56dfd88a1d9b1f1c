import { SPACE, withoutSpace } from '#src/text/layout.ts';
import { isRunning, type SourceLine } from './lines.ts';
import { readMarker } from './markers.ts';
import { isEndMatter, matches, type Pattern, type Role } from './roles.ts';
import { join, type Strand, slice } from './strand.ts';

/** A piece of front matter and what it is. */
export interface Piece {
  readonly role: Role;
  readonly body: Strand;
}

/** What has been met of the front matter so far. */
export interface FrontState {
  title: boolean;
  salutation: boolean;
  preamble: boolean;
}

const LONGEST_TITLE = 80;
const NOT_SALUTATION = /如下|现[就将提]|^(?:为|根据|按照|依据|经)/;
const SPACES = new RegExp(`${SPACE}+`, 'g');
const PARAGRAPH_GAP = new RegExp(`(?<=[。！？”’）)])${SPACE}*\\u3000${SPACE}*`);
const COLON = new RegExp(`^[^。！？\\n]{1,120}?[：:](?=${SPACE})`);

function titleEnd(text: string): number {
  if (
    text.length <= LONGEST_TITLE &&
    withoutSpace(text) === text &&
    /[：:]$/.test(text) &&
    matches('titleEnd', text.slice(0, -1))
  )
    return text.length;
  if (
    !/[。！？]/.test(text) &&
    !/[：:，,；;]$/.test(text) &&
    text.length <= LONGEST_TITLE &&
    !(isRunning(text) && !matches('titleEnd', text))
  )
    return text.length;
  for (const gap of text.matchAll(SPACES)) {
    if (gap.index > LONGEST_TITLE) return 0;
    if (matches('titleEnd', text.slice(0, gap.index))) return gap.index;
  }
  return 0;
}

function salutationEnd(text: string): number {
  if (matches('salutation', text) && !NOT_SALUTATION.test(text)) return text.length;
  const colon = COLON.exec(text)?.[0];
  return colon && !NOT_SALUTATION.test(colon) ? colon.length : 0;
}

/** How many lines a title may take, and how many lines may stand before it. */
const MOST_LINES = 4;
const DEEPEST = 8;
const IN_BRACKETS = /[（(《][^（）()《》]*[）)》]/g;
const OTHERS = [
  'number',
  'salutation',
  'letterhead',
  'marking',
  'signer',
  'webHead',
  'enactment',
  'pageNumber',
] as const;

/** Whether a line may be part of a title: it is of no other kind, and no sentence but for what brackets hold. */
function mayBeTitle({ text }: Strand): boolean {
  const bare = text.replace(IN_BRACKETS, '');
  return (
    bare.length <= LONGEST_TITLE &&
    !/[。！？；：:;，,](?!$)|[！？；：:;，,]$/.test(bare) &&
    readMarker(text) === null &&
    !isEndMatter(text) &&
    !OTHERS.some((pattern) => matches(pattern, text))
  );
}

/**
 * The title that begins on a line, on up to four lines: its last words name the genre. Null where none begins.
 *
 * @param ends how the last line ends.
 */
export function titleLines(
  lines: readonly SourceLine[],
  at: number,
  ends: Pattern = 'titleEnd',
): { readonly body: Strand; readonly lines: number } | null {
  let body: Strand | null = null;
  for (let count = 0; count < MOST_LINES; count += 1) {
    const line = lines[at + count];
    if (!line || !mayBeTitle(line.strand)) return null;
    body = body ? join(body, line.strand, line.apart ? 'page' : 'line', '') : line.strand;
    if (matches(ends, body.text)) return { body, lines: count + 1 };
    if (body.text.endsWith('。')) return null;
  }
  return null;
}

/** Whether a title begins further down, before any running text. */
export function isAboveTitle(lines: readonly SourceLine[], at: number): boolean {
  for (let below = at + 1; below <= at + DEEPEST; below += 1) {
    if (titleLines(lines, below)) return true;
    const text = lines[below]?.strand.text ?? '。';
    if (/[。！？]/.test(text) || matches('salutation', text) || readMarker(text)) return false;
  }
  return false;
}

/** What a whole line of front matter is, or null where it is none of these. */
export function frontRole(text: string, state: FrontState): Role | null {
  if (matches('number', text)) return 'number';
  if (matches('marking', text)) return 'marking';
  if (matches('signer', text)) return 'signer';
  if (matches('webHead', text)) return 'paragraph';
  if (!state.title && matches('letterhead', text)) return 'letterhead';
  if (!state.title && matches('attachment', text)) return 'attachment';
  if (state.title && !state.salutation && !state.preamble && matches('enactment', text)) return 'enactment';
  return matches('date', text.replace(/^[（(]|[）)]$/g, '')) ? 'paragraph' : null;
}

/** Reads one line of front matter of no other kind: title, salutation, preamble, in the order in which they stand. */
export function frontPieces(line: Strand, state: FrontState): Piece[] {
  const pieces: Piece[] = [];
  let rest = line;
  if (!state.title && !state.preamble) {
    const end = titleEnd(rest.text);
    if (end > 0) {
      pieces.push({ role: 'title', body: slice(rest, 0, end) });
      state.title = true;
      rest = slice(rest, end);
    }
  }
  if (rest.text !== '' && !state.salutation && !state.preamble) {
    const end = salutationEnd(rest.text);
    if (end > 0) {
      pieces.push({ role: 'salutation', body: slice(rest, 0, end) });
      state.salutation = true;
      rest = slice(rest, end);
    }
  }
  while (rest.text !== '') {
    const gap = PARAGRAPH_GAP.exec(rest.text);
    const end = gap && gap.index > 0 ? gap.index : rest.text.length;
    pieces.push({ role: 'preamble', body: slice(rest, 0, end) });
    state.preamble = true;
    rest = slice(rest, end);
  }
  return pieces;
}
