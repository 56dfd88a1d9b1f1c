import { addressIn } from '#src/corpus/walk.ts';
import type { SearchDocument } from '#src/search/model.ts';
import type { AlignedStep } from './align.ts';
import { type Asked, askedWithin } from './asked.ts';
import { everywhereIn, type Located, locateWords, longestStanding } from './found.ts';
import { printedWithin, type Row, type Rows } from './rows.ts';
import {
  anchorsOf,
  type CommonUnit,
  type LaidOut,
  type Liberty,
  type Stretch,
  shownBeside,
  wordDifferences,
} from './shown.ts';

/** What becomes of a quotation: the passages that it is made of, and how near it comes to them. */

/** What a quotation is, by its words; whether it is cited to the right place is another question. */
export type Nearness = 'exact' | 'same' | 'close' | 'joined' | 'translation' | 'none';

/** Words of a text beside those of the quotation. */
export interface FoundPassage extends LaidOut {
  readonly row: Row;
  readonly document: SearchDocument;
  /** Ids of the clauses over which it runs, in order. */
  readonly clauses: readonly string[];
  /** The sentence in which it begins (`s2`); null where it begins in a heading, or in more clauses than one. */
  readonly sentence: string | null;
  /** What is printed before and after it in the same clause, near it. */
  readonly before: string;
  readonly after: string;
}

export interface Judged {
  readonly nearness: Nearness;
  /** In the order of the quotation; none where nothing near it was found. */
  readonly passages: readonly FoundPassage[];
  /** Where else it stands to the letter or nearly so, by document and clause. */
  readonly also: readonly { readonly document: SearchDocument; readonly clause: string }[];
  readonly liberties: readonly Liberty[];
  /** Of what was not found: the longest part that does stand in a text. */
  readonly longest: { readonly text: string; readonly passage: FoundPassage } | null;
}

/** The part of a quotation that has to be printed for it to come near; of a few words more, since there chance is great. */
const LEAST = 0.6;
const LEAST_OF_FEW = 0.7;
const FEW = 8;
/** Of a quotation that has this part in one place nothing is sought elsewhere. */
const NEAR = 0.9;
/** Words that were only moved within their clause are changed; a piece of another place is a larger part of all. */
const MOVED = 0.4;
/** A part of a quotation that comes from another place has so many units, or more, and this part of them. */
const PIECE = { zh: 6, en: 4 } as const;
const LEAST_OF_PIECE = 0.85;
/** A gap of so many units over the border of a clause joins two places; a shorter one is left out in passing. */
const GAP = 8;
/** Pieces that are looked for at most. */
const MOST_PIECES = 6;
/** Printed characters shown before and after. */
const AROUND = 48;

/** A piece of a quotation and where it was found. */
interface Piece {
  readonly shown: LaidOut;
  readonly located: Located;
  /** Units of the quotation. */
  readonly from: number;
  readonly to: number;
  /** How many of them are printed. */
  readonly same: number;
}

/** Words near the end of a stretch, or near its beginning, whole sentences where that is near enough. */
function near(text: string, side: 'before' | 'after'): string {
  const characters = [...text.trim()];
  if (characters.length <= AROUND) return characters.join('');
  return side === 'before'
    ? `…${characters.slice(-AROUND).join('')}`
    : `${characters.slice(0, AROUND).join('')}…`;
}

/** The passage from one unit of a row to another. */
export function passageAt(row: Row, shown: LaidOut): FoundPassage {
  const [first, last] = [row.places[shown.from], row.places[shown.to - 1]];
  if (!first || !last) throw new Error('expected a passage within its row');
  const { clauses } = row.document;
  const [begin, end] = [
    row.clauses[first.clause]?.text ?? 0,
    row.clauses[last.clause + 1]?.label ?? row.text.length,
  ];
  const sentence = clauses[first.clause]?.heading ? first.part : first.part + 1;
  return {
    ...shown,
    row,
    document: row.document,
    clauses: clauses.slice(first.clause, last.clause + 1).map(({ id }) => id),
    sentence: sentence > 0 && first.clause === last.clause ? `s${sentence}` : null,
    before: near(row.text.slice(Math.min(begin, shown.start), shown.start), 'before'),
    after: near(row.text.slice(shown.end, end), 'after'),
  };
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

/** An alignment cut where it leaps over the border of a clause: each part stands in another place. */
function leaps({ isOpen, reading }: Asked, { row, alignment }: Located): CommonUnit[][] {
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
    const isShort = Math.min(part.length, last?.length ?? Infinity) < PIECE[reading];
    if (last && isShort && !isMarked) last.push(...part);
    else kept.push(part);
    return kept;
  }, []);
}

/** The units from one to another of a quotation, as they were aligned with all the others. */
function pieceOf(asked: Asked, located: Located, from: number, to: number): Piece | null {
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
function piecesOf(
  asked: Asked,
  located: Located | null,
  all: readonly Row[],
  rows: Rows,
  depth = 0,
): Piece[] {
  if (!located || depth > MOST_PIECES) return [];
  const length = asked.units.units.length;
  const parts = leaps(asked, located);
  const own = parts.flatMap((part) => {
    return pieceOf(asked, located, part[0]?.asked ?? 0, (part.at(-1)?.asked ?? 0) + 1) ?? [];
  });
  const present = new Set(parts.flat().map((pair) => pair.asked));
  // What the best place has not may stand in another.
  const others = gaps(present, length)
    .filter(
      ({ from, to }) => asked.isFree.slice(from, to).filter((free) => !free).length >= PIECE[asked.reading],
    )
    .flatMap(({ from, to }) => {
      const part = askedWithin(asked, from, to);
      return piecesOf(part, locateWords(part, all, rows), all, rows, depth + 1)
        .filter(({ same }) => same >= PIECE[asked.reading] && same >= LEAST_OF_PIECE * (to - from))
        .map((piece) => ({ ...piece, from: piece.from + from, to: piece.to + from }));
    });
  return [...own, ...others].sort((a, b) => a.from - b.from);
}

/**
 * A quotation that is cut at its marks into pieces that each stand somewhere as they are, the longest first; null where
 * these are not all of it.
 */
function tilesOf(asked: Asked, all: readonly Row[], rows: Rows): Piece[] | null {
  const { text, units } = asked;
  const length = units.units.length;
  const cuts = units.starts.flatMap((start, at) =>
    at > 0 && /\p{P}/u.test(text.slice(units.ends[at - 1], start)) ? [at] : [],
  );
  const tiles: Piece[] = [];
  for (let from = 0; from < length; from = tiles.at(-1)?.to ?? length) {
    const ends = [...cuts, length].filter((at) => at - from >= PIECE[asked.reading]).reverse();
    const end = ends.find((to) => everywhereIn(askedWithin(asked, from, to), all, rows).length > 0);
    if (end === undefined) return null;
    const tile = askedWithin(asked, from, end);
    const located = locateWords(tile, all, rows);
    const piece = located && pieceOf(tile, located, 0, end - from);
    if (!piece) return null;
    tiles.push({ ...piece, from, to: end });
  }
  return tiles;
}

/** Without pieces that are only words of the same clause, moved. */
function withoutCrossed(pieces: readonly Piece[]): Piece[] {
  const [best] = pieces.toSorted((a, b) => b.same - a.same);
  const clauseOf = ({ located: { row }, shown }: Piece) => [row, row.places[shown.from]?.clause];
  return pieces.filter((piece) => {
    if (!best || piece === best) return true;
    const [row, clause] = clauseOf(piece);
    const isSame = row === clauseOf(best)[0] && clause === clauseOf(best)[1];
    return !isSame || piece.same >= MOVED * (piece.same + best.same);
  });
}

function isNext(before: Piece, after: Piece): boolean {
  const [a, b] = [before.located.row, after.located.row];
  const clause = (piece: Piece, at: number): number | undefined => piece.located.row.places[at]?.clause;
  return (
    a === b &&
    after.shown.from >= before.shown.to &&
    clause(before, before.shown.to - 1) === clause(after, after.shown.from)
  );
}

/** What is left out between two pieces of one clause is a change like any other. */
function withoutLeft(pieces: readonly Piece[]): Stretch[] {
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

const NOTHING: Judged = { nearness: 'none', passages: [], also: [], liberties: [], longest: null };

/**
 * Judges a quotation by its words.
 *
 * @param all the rows that may have it, those first that are preferred where several have it.
 */
export function judge(asked: Asked, all: readonly Row[], rows: Rows): Judged {
  const located = locateWords(asked, all, rows);
  const needed = asked.isFree.filter((free) => !free).length;
  const whole = located && pieceOf(asked, located, 0, asked.units.units.length);
  if (!whole) return NOTHING;
  const isNear = whole.same >= NEAR * needed && leaps(asked, whole.located).length < 2;
  const pieces = isNear
    ? [whole]
    : (tilesOf(asked, all, rows) ?? withoutCrossed(piecesOf(asked, located, all, rows)));
  const together = pieces.reduce((sum, { same }) => sum + same, 0);
  const [first, last] = [pieces[0] ?? whole, pieces.at(-1) ?? whole];
  const liberties = [...new Set(pieces.flatMap(({ shown }) => shown.liberties))];
  if (pieces.length > 1 && together >= LEAST_OF_PIECE * needed) {
    if (pieces.some((piece, at) => at > 0 && !isNext(pieces[at - 1] ?? piece, piece))) {
      const passages = pieces.map((piece) => passageAt(piece.located.row, piece.shown));
      return { ...NOTHING, nearness: translated('joined', first.located.row), passages, liberties };
    }
    const { to, end } = last.shown;
    const shown = { ...first.shown, stretches: withoutLeft(pieces), liberties, to, end };
    const { row } = first.located;
    return { ...NOTHING, nearness: translated('close', row), passages: [passageAt(row, shown)], liberties };
  }
  // Of one place alone: all that is quoted beside it.
  if (whole.same >= (needed < FEW ? LEAST_OF_FEW : LEAST) * needed) {
    const { row, everywhere } = whole.located;
    const { shown } = whole;
    const isSame = wordDifferences(shown) === 0;
    const isExact = shown.liberties.length === 0 && shown.stretches.every((one) => one.is !== 'other');
    const passage = passageAt(row, shown);
    const also = new Map(
      everywhere.flatMap(({ row: { document, places }, from }) => {
        const clause = document.clauses[places[from]?.clause ?? -1]?.id;
        const isOther =
          clause !== undefined && !(document === row.document && passage.clauses.includes(clause));
        return isOther ? [[addressIn(document.id, clause), { document, clause }] as const] : [];
      }),
    );
    return {
      ...NOTHING,
      nearness: translated(isSame ? (isExact ? 'exact' : 'same') : 'close', row),
      passages: [passage],
      also: [...also.values()],
      liberties: shown.liberties,
    };
  }
  const longest = longestStanding(asked, all, rows, PIECE[asked.reading]);
  if (!longest) return NOTHING;
  const part = askedWithin(asked, longest.from, longest.to);
  const place = locateWords(part, [longest.row], rows);
  const piece = place && pieceOf(part, place, 0, part.units.units.length);
  if (!piece) return NOTHING;
  const text = asked.text.slice(part.span.start, part.span.end);
  return { ...NOTHING, longest: { text, passage: passageAt(longest.row, piece.shown) } };
}

/** Of words that the editors translated it is said that they are only theirs, however near they come. */
function translated(nearness: Nearness, { reading }: Row): Nearness {
  return reading === 'en' ? 'translation' : nearness;
}
