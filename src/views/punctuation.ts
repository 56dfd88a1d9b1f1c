import { isSpace } from '#src/text/layout.ts';
import { fullWidth } from '#src/text/widths.ts';

/**
 * Half-width punctuation that Chinese typography sets full-width. The printed
 * character stays in the text; where it stands among Chinese characters it is
 * only drawn in the other width.
 */

const HALF = /[,:;!?()]/;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;

/** UTF-16 offsets of what is drawn in another width, and what is drawn. */
export type DrawnWidths = ReadonlyMap<number, string>;

function nearestWide(characters: readonly string[], from: number, step: 1 | -1): boolean {
  let at = from + step;
  while (isSpace(characters[at] ?? '')) at += step;
  return WIDE.test(characters[at] ?? '');
}

/** For each bracket that has a partner, where the partner stands. */
function partners(characters: readonly string[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const [at, character] of characters.entries()) {
    if (character === '(') open.push(at);
    const start = character === ')' ? open.pop() : undefined;
    if (start !== undefined) pairs.set(start, at).set(at, start);
  }
  return pairs;
}

/**
 * Which characters of a printed line are drawn full-width, and as what. Keys
 * are UTF-16 offsets. A bracket follows its partner, so that no pair is mixed.
 */
export function drawnFullWidth(text: string): DrawnWidths {
  const characters = text.split('');
  const isAmongWide = (at: number): boolean =>
    nearestWide(characters, at, -1) || nearestWide(characters, at, 1);
  const pairs = partners(characters);
  const drawn = new Map<number, string>();
  for (const [at, character] of characters.entries()) {
    if (!HALF.test(character)) continue;
    const partner = pairs.get(at);
    if (isAmongWide(at) || (partner !== undefined && isAmongWide(partner)))
      drawn.set(at, fullWidth(character));
  }
  return drawn;
}
