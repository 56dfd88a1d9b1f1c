import type { Sources } from '#src/search/find.ts';
import { spreadPieces } from '#src/search/nearest.ts';
import { foldReading } from '#src/search/printed.ts';
import type { Simplified } from '#src/text/fold.ts';
import { type Alignment, align } from './align.ts';
import type { Asked } from './asked.ts';
import { type Row, type Rows, standing } from './rows.ts';

/** Where the words of a quotation may stand: the documents that are looked through, and the best place in them. */

/** Units of a piece by which documents are looked up in the index: enough to be rare, short enough to stand between two flaws. */
const PIECE = { zh: 3, en: 2 } as const;
/** Pieces that are looked up for one quotation, at most and about. */
const MOST_PIECES = 24;
/** Documents of a large corpus that are looked through for one quotation. */
const MOST_DOCUMENTS = 6;
/** Clauses in a row among which the pieces of a passage stand. */
const NEIGHBOURS = 3;
/** Of the documents looked through, so many are compared unit by unit. */
const MOST_COMPARED = 3;
/** Cells of one comparison; a longer text is compared where it has most of the quotation. */
const CELLS = 3_000_000;

/** Pieces of a quotation without punctuation in them, folded as the index is. */
function piecesOf({ text, reading }: Asked, simplified: Simplified): string[][] {
  const runs = reading === 'zh' ? text.split(/[\p{P}\p{S}\s]+/u) : [text];
  const all = runs.flatMap((run) => {
    const { units } = foldReading(run, reading, simplified);
    return units.length === PIECE[reading] ? [[...units]] : spreadPieces(units, PIECE[reading]);
  });
  const every = Math.ceil(all.length / MOST_PIECES);
  return all.filter((_, at) => at % every === 0);
}

/**
 * The documents that may have it, by the index: those in which the most pieces stand near each other; and, of what
 * these have not, again those that have most.
 */
export async function likelyByIndex(
  asked: Asked,
  simplified: Simplified,
  { engine, shelf }: Sources,
): Promise<string[]> {
  const pieces = piecesOf(asked, simplified);
  const places = await Promise.all(pieces.map((piece) => engine.find(asked.reading, piece)));
  const left = new Set(pieces.keys());
  const chosen: string[] = [];
  while (left.size > 0 && chosen.length < MOST_DOCUMENTS) {
    const counts = new Map<number, Set<number>>();
    for (const piece of left)
      for (const place of places[piece] ?? [])
        for (let near = place; near < Math.min(place + NEIGHBOURS, shelf.size); near += 1)
          if (shelf.listed(near) === shelf.listed(place))
            counts.set(near, (counts.get(near) ?? new Set()).add(piece));
    const [best] = [...counts].sort(([, a], [, b]) => b.size - a.size);
    if (!best) break;
    const { id } = shelf.listed(best[0]);
    if (!chosen.includes(id)) chosen.push(id);
    for (const piece of best[1]) left.delete(piece);
  }
  return chosen;
}

/** Where two neighbouring units of a quotation stand in a row: the number of one for each place. */
function pairsIn(codes: string, row: Row): { asked: number; at: number }[] {
  const found: { asked: number; at: number }[] = [];
  for (let asked = 0; asked + 2 <= codes.length; asked += 1) {
    const pair = codes.slice(asked, asked + 2);
    for (let at = row.codes.indexOf(pair); at >= 0; at = row.codes.indexOf(pair, at + 1))
      found.push({ asked, at });
  }
  return found;
}

/** The stretch of a row that is compared: all of it, or where most pairs stand. */
function stretchFor(codes: string, row: Row, pairs: ReturnType<typeof pairsIn>) {
  const width = Math.max(2 * codes.length, Math.floor(CELLS / Math.max(codes.length, 1)));
  if (row.codes.length <= width) return { from: 0, to: row.codes.length };
  const places = pairs.map(({ at }) => at).sort((a, b) => a - b);
  let [best, most, end] = [0, 0, 0];
  for (const [index, at] of places.entries()) {
    while (end < places.length && (places[end] ?? 0) < at + width / 2) end += 1;
    if (end - index > most) [best, most] = [at, end - index];
  }
  const from = Math.max(0, Math.floor(best - width / 4));
  return { from, to: Math.min(row.codes.length, from + width) };
}

/** Where a quotation stands, or what comes nearest. */
export interface Located {
  readonly row: Row;
  readonly alignment: Alignment;
  /** Every place at which it stands unit for unit, the first of which is aligned; empty where it does so nowhere. */
  readonly everywhere: readonly { readonly row: Row; readonly from: number; readonly to: number }[];
}

/** @param all the rows that are looked through, in the order in which they are preferred. */
export function locate(asked: Asked, all: readonly Row[], rows: Rows): Located | null {
  const codes = rows.codesOf(asked.units.units, asked.reading);
  if (codes === '') return null;
  const everywhere = all.flatMap((row) => standing(row, codes).map((place) => ({ row, ...place })));
  const [first] = everywhere;
  if (first) {
    const { row } = first;
    // Printed numbers among them are passed over.
    return { row, alignment: align(asked, codes, row, first), everywhere };
  }
  const likely = all
    .map((row) => {
      const pairs = pairsIn(codes, row);
      return { row, pairs, share: new Set(pairs.map(({ asked: at }) => at)).size };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_COMPARED)
    .map(({ row, pairs }) => ({
      row,
      alignment: align(asked, codes, row, stretchFor(codes, row, pairs)),
      everywhere: [],
    }));
  return likely.sort((a, b) => a.alignment.cost - b.alignment.cost)[0] ?? null;
}

/** The longest part of a quotation that stands in a text as it is; null where none is long enough. */
export function longestStanding(asked: Asked, all: readonly Row[], rows: Rows, least: number) {
  const codes = rows.codesOf(asked.units.units, asked.reading);
  let best: { from: number; to: number; row: Row } | null = null;
  for (let from = 0; from < codes.length; from += 1) {
    const length: number = best ? best.to - best.from + 1 : least;
    for (let to = from + length; to <= codes.length; to += 1) {
      const piece = codes.slice(from, to);
      const row = all.find(({ plain }) => plain.codes.includes(piece));
      if (!row) break;
      best = { from, to, row };
    }
  }
  return best;
}
