import { SPACE, withoutSpace } from '#src/text/layout.ts';
import { isRunning, type SourceLine } from './lines.ts';
import { readMarker } from './markers.ts';
import { isEndMatter, matches, type Pattern } from './roles.ts';
import { join, type Strand } from './strand.ts';

const LONGEST_TITLE = 80;
const SPACES = new RegExp(`${SPACE}+`, 'g');

/** Where the title ends with which the text of a line begins: 0 where none does. */
export function titleEnd(text: string): number {
  const isShort = text.length <= LONGEST_TITLE;
  const isNamed =
    withoutSpace(text) === text && /[：:]$/.test(text) && matches('titleEnd', text.slice(0, -1));
  const isSentence = /[。！？]|[：:，,；;]$/.test(text) || (isRunning(text) && !matches('titleEnd', text));
  if (isShort && (isNamed || !isSentence)) return text.length;
  for (const gap of text.matchAll(SPACES)) {
    if (gap.index > LONGEST_TITLE) return 0;
    if (matches('titleEnd', text.slice(0, gap.index))) return gap.index;
  }
  return 0;
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
