import { foldedText } from '#src/text/fold.ts';
import type { Alignment } from './align.ts';
import type { Asked } from './asked.ts';
import { anchorsOf, type CommonUnit } from './common.ts';
import { printedWithin, type Row } from './rows.ts';

/** A quotation beside what is printed: what is the same, what was changed, and in what the rest is not to the letter. */

/** A stretch of it. */
export type Stretch =
  | { readonly is: 'printed'; readonly text: string }
  /** What the quotation has, and what is printed instead; either may be empty. `isWords` where it is not punctuation alone. */
  | { readonly is: 'other'; readonly quoted: string; readonly printed: string; readonly isWords: boolean }
  /** Printed, and marked as left out. */
  | { readonly is: 'elided'; readonly text: string }
  /** Of the quoter, and marked so. */
  | { readonly is: 'own'; readonly text: string };

/** In what words that are the same may still not be to the letter. */
export const LIBERTIES = ['punctuation', 'width', 'spaces', 'script', 'case', 'pinyin'] as const;
export type Liberty = (typeof LIBERTIES)[number];

export interface LaidOut {
  readonly stretches: readonly Stretch[];
  readonly liberties: readonly Liberty[];
  /** Units of the row: the first that is the same, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Where in the text of the row it begins and ends, with the marks that belong to it. */
  readonly start: number;
  readonly end: number;
}

const EDGE = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;

function withoutLines(text: string): string {
  return text.replace(/\s*[\n\r]\s*/gu, '');
}

/** How a stretch without words differs from the one that is printed; null where it does not. */
function liberty(quoted: string, printed: string): Liberty | null {
  const [a, b] = [withoutLines(quoted), withoutLines(printed)];
  if (a === b) return null;
  const [c, d] = [a, b].map((text) => text.replace(/\s+/gu, ''));
  if (c === d) return 'spaces';
  return c?.normalize('NFKC') === d?.normalize('NFKC') ? 'width' : 'punctuation';
}

/** How a unit is written otherwise than it is printed. */
function spelling(quoted: string, printed: string): Liberty | null {
  if (quoted === printed) return null;
  const [a, b] = [quoted.normalize('NFKC'), printed.normalize('NFKC')];
  if (a === b) return 'width';
  if (a.toLowerCase() === b.toLowerCase()) return 'case';
  return /\p{Nd}/u.test(a) ? 'punctuation' : 'script';
}

const MARK = /[\s\p{P}\p{S}]/u;

/**
 * The printed words that stand where a quotation has so many others at its end, or at its beginning: only where they
 * go as far as the next mark, since nothing else says how many words were changed for them.
 */
function wordsBeyond(row: Row, unit: number, count: number, step: 1 | -1): string {
  const [near, far] = [row.places[unit + step], row.places[unit + step * count]];
  const own = row.places[unit];
  if (!near || !far || !own || far.clause !== own.clause || far.part !== own.part) return '';
  const [start, end] = step > 0 ? [own.end, far.end] : [far.start, own.start];
  const words = row.text.slice(start, end);
  const next = row.places[unit + step * (count + 1)];
  const isEdge = next?.clause !== far.clause || next.part !== far.part;
  const mark = step > 0 ? row.text.charAt(end) : row.text.charAt(start - 1);
  return count > 0 && !/[\p{P}]/u.test(words) && (isEdge || MARK.test(mark)) ? words : '';
}

/** Lays an alignment out for reading; null where nothing is the same. */
export function shownBeside(asked: Asked, steps: Alignment['steps'], row: Row): LaidOut | null {
  const { text, span, units, isFree, isOpen } = asked;
  const same = anchorsOf({ steps });
  const [first, last] = [same[0], same.at(-1)];
  if (!first || !last) return null;
  const stretches: Stretch[] = [];
  const liberties = new Set<Liberty>();
  const startOf = (at: number): number => units.starts[at] ?? span.end;
  const endOf = (at: number): number => units.ends[at] ?? 0;

  const print = (printed: string): void => {
    const before = stretches.at(-1);
    if (printed === '') return;
    if (before?.is === 'printed') stretches.splice(-1, 1, { is: 'printed', text: before.text + printed });
    else stretches.push({ is: 'printed', text: printed });
  };

  /** What stands between two units that are the same, or outside the first and the last. */
  function between(from: number, to: number, printed: string, isPrinted: boolean, isBorder = false): void {
    const indexes = Array.from({ length: to - from }, (_, index) => from + index);
    const quoted = text.slice(from === 0 ? startOf(0) : endOf(from - 1), startOf(to));
    const isMarked = [...indexes, to].some((at) => isOpen[at]);
    const isOwn = indexes.every((at) => isFree[at]);
    if (indexes.length > 0 && isOwn && !isMarked && !isPrinted) {
      liberties.add('pinyin');
      print(printed);
    } else if (isOwn && isMarked) {
      if (indexes.length > 0) stretches.push({ is: 'own', text: quoted.trim() });
      if (isPrinted) stretches.push({ is: 'elided', text: printed });
      else print(printed.replace(EDGE, ''));
    } else if (indexes.length > 0 || isPrinted) {
      const words = { quoted: quoted.replace(EDGE, ''), printed: printed.replace(EDGE, '') };
      print(/^[\s\p{P}\p{S}]+/u.exec(printed)?.[0] ?? '');
      stretches.push({ is: 'other', ...words, isWords: true });
      if (words.printed !== '') print(/[\s\p{P}\p{S}]+$/u.exec(printed)?.[0] ?? '');
    } else {
      const how = liberty(quoted, printed);
      // Space at the border of a clause, a heading or a printed number is layout.
      if (how !== null && !(isBorder && how === 'spaces')) liberties.add(how);
      if (how === 'punctuation' && foldedText(quoted) !== foldedText(printed))
        stretches.push({ is: 'other', quoted: quoted.trim(), printed: printed.trim(), isWords: false });
      else print(printed);
    }
  }

  /** What stands before the first unit that is the same, or behind the last. @returns how much of the row that takes. */
  function outer(from: number, to: number, beyond: string): number {
    const printed = isFree.slice(from, to).every(Boolean) ? '' : beyond;
    between(from, to, printed, printed !== '');
    return printed.length;
  }

  let [start, end] = [row.places[first.row]?.start ?? 0, row.places[last.row]?.end ?? 0];
  let before: CommonUnit | null = null;
  for (const pair of same) {
    const place = row.places[pair.row];
    if (!place) continue;
    if (before) {
      const stop = row.places[before.row]?.end ?? 0;
      const left = row.places.slice(before.row + 1, pair.row).filter(({ part }) => part >= 0);
      const printed = printedWithin(row, stop, place.start);
      const last = row.places[before.row];
      const isBorder = last?.clause !== place.clause || last.part !== place.part;
      between(before.asked + 1, pair.asked, printed, left.length > 0, isBorder);
    } else if (pair.asked > 0) start -= outer(0, pair.asked, wordsBeyond(row, pair.row, pair.asked, -1));
    const printed = row.text.slice(place.start, place.end);
    const how = spelling(text.slice(startOf(pair.asked), endOf(pair.asked)), printed);
    if (how !== null) liberties.add(how);
    print(printed);
    before = pair;
  }
  const ended = units.units.length;
  if (last.asked < ended - 1)
    end += outer(last.asked + 1, ended, wordsBeyond(row, last.row, ended - 1 - last.asked, 1));

  // The marks around the words: as they are printed, or only of the quotation.
  const head = text.slice(span.start, startOf(0)).trim();
  const tail = text.slice(endOf(ended - 1), span.end).trim();
  if (!isOpen[0] && head !== '' && first.asked === 0) {
    const how = liberty(head, row.text.slice(Math.max(0, start - head.length), start));
    if (how === null) {
      start -= head.length;
      stretches.unshift({ is: 'printed', text: head });
    } else liberties.add(how);
  }
  if (!isOpen[ended] && tail !== '' && last.asked === ended - 1) {
    const printed = row.text.slice(end, end + tail.length);
    const how = liberty(tail, printed);
    if (how !== null) liberties.add(how);
    if (how !== 'punctuation') {
      end += tail.length;
      print(printed);
    }
  }
  return {
    stretches,
    liberties: LIBERTIES.filter((one) => liberties.has(one)),
    from: first.row,
    to: last.row + 1,
    start,
    end,
  };
}

/** How many differences there are in words. */
export function wordDifferences({ stretches }: Pick<LaidOut, 'stretches'>): number {
  return stretches.filter((stretch) => stretch.is === 'other' && stretch.isWords).length;
}
