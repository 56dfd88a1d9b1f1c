import { SPACE } from '#src/text/layout.ts';
import { signature } from './end.ts';
import type { SourceLine } from './lines.ts';
import { matches, type Role } from './roles.ts';
import { type Strand, slice } from './strand.ts';
import { isAboveTitle, titleEnd, titleLines } from './titles.ts';

/** A piece of front matter and what it is. */
interface FrontPiece {
  readonly role: Role;
  readonly bodies: readonly Strand[];
  /** What an editor has to decide. */
  readonly doubt?: string | undefined;
}

/** What has been met of the front matter so far. */
export interface FrontState {
  title: boolean;
  salutation: boolean;
  preamble: boolean;
}

const NO_KIND = 'taken for the title, though it names no kind of document; check it';
const NOT_SALUTATION = /如下|现[就将提]|^(?:为|根据|按照|依据|经)/;
const PARAGRAPH_GAP = new RegExp(`(?<=[。！？”’）)])${SPACE}*\\u3000${SPACE}*`);
const COLON = new RegExp(`^[^。！？\\n]{1,120}?[：:](?=${SPACE})`);

function salutationEnd(text: string): number {
  if (matches('salutation', text) && !NOT_SALUTATION.test(text)) return text.length;
  const colon = COLON.exec(text)?.[0];
  return colon && !NOT_SALUTATION.test(colon) ? colon.length : 0;
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
function frontPieces(line: Strand, state: FrontState): FrontPiece[] {
  const pieces: FrontPiece[] = [];
  let rest = line;
  const take = (role: keyof FrontState, end: number): void => {
    if (end === 0) return;
    const body = slice(rest, 0, end);
    const isDoubted = role === 'title' && !matches('titleEnd', body.text);
    pieces.push({ role, bodies: [body], doubt: isDoubted ? NO_KIND : undefined });
    state[role] = true;
    rest = slice(rest, end);
  };
  if (!state.title && !state.preamble) take('title', titleEnd(rest.text));
  if (!state.salutation && !state.preamble) take('salutation', salutationEnd(rest.text));
  while (rest.text !== '') take('preamble', PARAGRAPH_GAP.exec(rest.text)?.index || rest.text.length);
  return pieces;
}

/**
 * Reads front matter at a line.
 *
 * @param body the line, or the piece of it that no marker opens.
 * @param state what has been met before; what is met here is noted.
 * @returns its pieces, and how many lines they take.
 */
export function frontMatter(
  lines: readonly SourceLine[],
  at: number,
  body: Strand,
  state: FrontState,
): { readonly pieces: readonly FrontPiece[]; readonly lines: number } {
  const isWhole = body.text === lines[at]?.strand.text;
  const role = frontRole(body.text, state);
  const title = state.title || role || !isWhole ? null : titleLines(lines, at);
  if (title) {
    state.title = true;
    return { pieces: [{ role: 'title', bodies: [title.body] }], lines: title.lines };
  }
  const signed = state.title && !state.preamble && isWhole ? signature(lines, at) : null;
  if (role || signed) {
    const bodies = signed?.bodies ?? [body];
    return { pieces: [{ role: role ?? 'signature', bodies }], lines: bodies.length };
  }
  if (state.title || !isWhole || !isAboveTitle(lines, at))
    return { pieces: frontPieces(body, state), lines: 1 };
  const isOffice = matches('office', body.text);
  const above: FrontPiece = isOffice
    ? { role: 'letterhead', bodies: [body] }
    : { role: 'paragraph', bodies: [body], doubt: 'stands above the title; give it its role' };
  return { pieces: [above], lines: 1 };
}
