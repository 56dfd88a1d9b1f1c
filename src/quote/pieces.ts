import type { AlignedStep } from './align.ts';
import { type Asked, askedWithin } from './asked.ts';
import { anchorsOf, type CommonUnit } from './common.ts';
import { everywhereIn, type Located, locateWords } from './found.ts';
import { printedWithin, type Row, type Rows } from './rows.ts';
import { type LaidOut, type Stretch, shownBeside } from './shown.ts';

/** A quotation taken for pieces that stand in several places: how they are found, and whether they are more than chance. */

/** Words that were only moved within their clause are changed; a piece of another place is a larger part of all. */
const MOVED = 0.4;
/** A part of a quotation that comes from another place has so many units, or more, and this part of them. */
export const LEAST_PIECE = { zh: 6, en: 4 } as const;
export const LEAST_OF_PIECE = 0.85;
/** A gap of so many units over the border of a clause joins two places; a shorter one is left out in passing. */
const GAP = 8;
/** Pieces that are looked for at most. */
const MOST_PIECES = 6;

/** A piece of a quotation and where it was found. */
export interface QuotedPiece {
  readonly shown: LaidOut;
  readonly located: Located;
  /** Units of the quotation. */
  readonly from: number;
  readonly to: number;
  /** How many of them are printed. */
  readonly same: number;
}

/** The stretches of numbers that are missing from a list of numbers below a limit. */
function gaps(present: ReadonlySet<number>, limit: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < limit; at += 1) {
    if (present.has(at)) continue;
    const last = found.at(-1);
    if (last?.to === at) last.to = at + 1;
    else found.push({ from: at, to: at + 1 });
  }
  return found;
}

/** An alignment cut where it leapsIn over the border of a clause: each part stands in another place. */
export function leapsIn({ isOpen, reading }: Asked, { row, alignment }: Located): CommonUnit[][] {
  const parts: CommonUnit[][] = [];
  for (const { asked, row: at } of anchorsOf(alignment)) {
    const last = parts.at(-1)?.at(-1);
    const left = last ? row.places.slice(last.row + 1, at).filter(({ part }) => part >= 0).length : 0;
    if (!last || (left > GAP && row.places[last.row]?.clause !== row.places[at]?.clause))
      parts.push([{ asked, row: at }]);
    else parts.at(-1)?.push({ asked, row: at });
  }
  // A few units that nobody marked as coming from elsewhere are like it by chance.
  return parts.reduce<CommonUnit[][]>((kept, part) => {
    const last = kept.at(-1);
    const isMarked = isOpen.slice((last?.at(-1)?.asked ?? 0) + 1, (part[0]?.asked ?? 0) + 1).some(Boolean);
    const isShort = Math.min(part.length, last?.length ?? Infinity) < LEAST_PIECE[reading];
    if (last && isShort && !isMarked) last.push(...part);
    else kept.push(part);
    return kept;
  }, []);
}

/** The units from one to another of a quotation, as they were aligned with all the others. */
export function alignedPiece(asked: Asked, located: Located, from: number, to: number): QuotedPiece | null {
  const { steps } = located.alignment;
  const isWhole = from === 0 && to === asked.units.units.length;
  const isAt = (unit: number) => (step: AlignedStep) => step.asked === unit;
  const own = isWhole
    ? steps
    : steps
        .slice(steps.findIndex(isAt(from)), steps.findIndex(isAt(to - 1)) + 1)
        .map((step) => ({ ...step, asked: step.asked === null ? null : step.asked - from }));
  const part = isWhole ? asked : askedWithin(asked, from, to);
  const shown = shownBeside(part, own, located.row);
  const same = anchorsOf({ steps: own }).length;
  return shown && { shown, located, from, to, same };
}

/** Everything in a quotation that stands somewhere, piece by piece. */
export function piecesEverywhere(
  asked: Asked,
  located: Located | null,
  all: readonly Row[],
  rows: Rows,
  depth = 0,
): QuotedPiece[] {
  if (!located || depth > MOST_PIECES) return [];
  const length = asked.units.units.length;
  const parts = leapsIn(asked, located);
  const own = parts.flatMap((part) => {
    return alignedPiece(asked, located, part[0]?.asked ?? 0, (part.at(-1)?.asked ?? 0) + 1) ?? [];
  });
  const present = new Set(parts.flat().map((pair) => pair.asked));
  // What the best place has not may stand in another.
  const others = gaps(present, length)
    .filter(
      ({ from, to }) =>
        asked.isFree.slice(from, to).filter((free) => !free).length >= LEAST_PIECE[asked.reading],
    )
    .flatMap(({ from, to }) => {
      const part = askedWithin(asked, from, to);
      return piecesEverywhere(part, locateWords(part, all, rows), all, rows, depth + 1)
        .filter(({ same }) => same >= LEAST_PIECE[asked.reading] && same >= LEAST_OF_PIECE * (to - from))
        .map((piece) => ({ ...piece, from: piece.from + from, to: piece.to + from }));
    });
  return [...own, ...others].sort((a, b) => a.from - b.from);
}

/**
 * A quotation that is cut at its marks into pieces that each stand somewhere as they are, the longest first; null where
 * these are not all of it.
 */
export function tilesOf(asked: Asked, all: readonly Row[], rows: Rows): QuotedPiece[] | null {
  const { text, units } = asked;
  const length = units.units.length;
  const cuts = units.starts.flatMap((start, at) =>
    at > 0 && /\p{P}/u.test(text.slice(units.ends[at - 1], start)) ? [at] : [],
  );
  const tiles: QuotedPiece[] = [];
  for (let from = 0; from < length; from = tiles.at(-1)?.to ?? length) {
    const ends = [...cuts, length].filter((at) => at - from >= LEAST_PIECE[asked.reading]).reverse();
    const end = ends.find((to) => everywhereIn(askedWithin(asked, from, to), all, rows).length > 0);
    if (end === undefined) return null;
    const tile = askedWithin(asked, from, end);
    const located = locateWords(tile, all, rows);
    const piece = located && alignedPiece(tile, located, 0, end - from);
    if (!piece) return null;
    tiles.push({ ...piece, from, to: end });
  }
  return tiles;
}

/** Without pieces that are only words of the same clause, moved. */
export function withoutCrossed(pieces: readonly QuotedPiece[]): QuotedPiece[] {
  const [best] = pieces.toSorted((a, b) => b.same - a.same);
  const clauseOf = ({ located: { row }, shown }: QuotedPiece) => [row, row.places[shown.from]?.clause];
  return pieces.filter((piece) => {
    if (!best || piece === best) return true;
    const [row, clause] = clauseOf(piece);
    const isSame = row === clauseOf(best)[0] && clause === clauseOf(best)[1];
    return !isSame || piece.same >= MOVED * (piece.same + best.same);
  });
}

export function isNextInClause(before: QuotedPiece, after: QuotedPiece): boolean {
  const [a, b] = [before.located.row, after.located.row];
  const clause = (piece: QuotedPiece, at: number): number | undefined => piece.located.row.places[at]?.clause;
  return (
    a === b &&
    after.shown.from >= before.shown.to &&
    clause(before, before.shown.to - 1) === clause(after, after.shown.from)
  );
}

/** What is left out between two pieces of one clause is a change like any other. */
export function stretchesOver(pieces: readonly QuotedPiece[]): Stretch[] {
  return pieces.flatMap((piece, at): Stretch[] => {
    const before = pieces[at - 1];
    if (!before) return [...piece.shown.stretches];
    const { row } = piece.located;
    const left = printedWithin(
      row,
      row.places[before.shown.to - 1]?.end ?? 0,
      row.places[piece.shown.from]?.start ?? 0,
    );
    return [{ is: 'other', quoted: '', printed: left, isWords: true }, ...piece.shown.stretches];
  });
}
