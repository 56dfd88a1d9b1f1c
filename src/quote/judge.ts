import { addressIn } from '#src/corpus/walk.ts';
import type { SearchDocument } from '#src/search/model.ts';
import { type Asked, askedWithin } from './asked.ts';
import { locateWords, longestStanding } from './found.ts';
import {
  alignedPiece,
  isNextInClause,
  LEAST_OF_PIECE,
  LEAST_PIECE,
  leapsIn,
  piecesEverywhere,
  stretchesOver,
  tilesOf,
  withoutCrossed,
} from './pieces.ts';
import type { Row, Rows } from './rows.ts';
import { type LaidOut, type Liberty, wordDifferences } from './shown.ts';

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
/** Printed characters shown before and after. */
const AROUND = 48;

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

export const UNFOUND: Judged = { nearness: 'none', passages: [], also: [], liberties: [], longest: null };

/**
 * Judges a quotation by its words.
 *
 * @param all the rows that may have it, those first that are preferred where several have it.
 */
export function judge(asked: Asked, all: readonly Row[], rows: Rows): Judged {
  const located = locateWords(asked, all, rows);
  const needed = asked.isFree.filter((free) => !free).length;
  const whole = located && alignedPiece(asked, located, 0, asked.units.units.length);
  if (!whole) return UNFOUND;
  const isNear = whole.same >= NEAR * needed && leapsIn(asked, whole.located).length < 2;
  const pieces = isNear
    ? [whole]
    : (tilesOf(asked, all, rows) ?? withoutCrossed(piecesEverywhere(asked, located, all, rows)));
  const together = pieces.reduce((sum, { same }) => sum + same, 0);
  const [first, last] = [pieces[0] ?? whole, pieces.at(-1) ?? whole];
  const liberties = [...new Set(pieces.flatMap(({ shown }) => shown.liberties))];
  if (pieces.length > 1 && together >= LEAST_OF_PIECE * needed) {
    if (pieces.some((piece, at) => at > 0 && !isNextInClause(pieces[at - 1] ?? piece, piece))) {
      const passages = pieces.map((piece) => passageAt(piece.located.row, piece.shown));
      return { ...UNFOUND, nearness: translated('joined', first.located.row), passages, liberties };
    }
    const { to, end } = last.shown;
    const shown = { ...first.shown, stretches: stretchesOver(pieces), liberties, to, end };
    const { row } = first.located;
    return { ...UNFOUND, nearness: translated('close', row), passages: [passageAt(row, shown)], liberties };
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
      ...UNFOUND,
      nearness: translated(isSame ? (isExact ? 'exact' : 'same') : 'close', row),
      passages: [passage],
      also: [...also.values()],
      liberties: shown.liberties,
    };
  }
  const longest = longestStanding(asked, all, rows, LEAST_PIECE[asked.reading]);
  if (!longest) return UNFOUND;
  const part = askedWithin(asked, longest.from, longest.to);
  const place = locateWords(part, [longest.row], rows);
  const piece = place && alignedPiece(part, place, 0, part.units.units.length);
  if (!piece) return UNFOUND;
  const text = asked.text.slice(part.span.start, part.span.end);
  return { ...UNFOUND, longest: { text, passage: passageAt(longest.row, piece.shown) } };
}

/** Of words that the editors translated it is said that they are only theirs, however near they come. */
function translated(nearness: Nearness, { reading }: Row): Nearness {
  return reading === 'en' ? 'translation' : nearness;
}
