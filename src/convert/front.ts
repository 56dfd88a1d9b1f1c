import { SPACE, withoutSpace } from '#src/text/layout.ts';
import { isRunning, type SourceLine } from './lines.ts';
import { matches, type Role } from './roles.ts';
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

function wholeLineRole(text: string, state: FrontState): Role | null {
  if (matches('number', text)) return 'number';
  if (!state.title && matches('letterhead', text)) return 'letterhead';
  return null;
}

/** A title that goes on over two lines: the second names the genre that the first lacks. Null where it does not. */
export function titleOnTwoLines(line: Strand, next: SourceLine | undefined): Strand | null {
  if (!next || isRunning(line.text) || isRunning(next.strand.text) || /[。：:]$/.test(line.text)) return null;
  if ((['titleEnd', 'number', 'letterhead'] as const).some((pattern) => matches(pattern, line.text)))
    return null;
  return matches('titleEnd', next.strand.text)
    ? join(line, next.strand, next.apart ? 'page' : 'line', '')
    : null;
}

/** Reads one line of front matter: letterhead, number, title, salutation, preamble, in the order in which they stand. */
export function frontPieces(line: Strand, state: FrontState): Piece[] {
  const role = wholeLineRole(line.text, state);
  if (role) return [{ role, body: line }];
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
