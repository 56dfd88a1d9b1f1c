import type { Sources } from '#src/search/find.ts';
import { PIECE, spreadPieces } from '#src/search/nearest.ts';
import { type Alignment, align } from './align.ts';
import { type Asked, neededUnits } from './asked.ts';
import { type Row, type Rows, standing } from './rows.ts';

/** Where the words of a quotation may stand: the documents that are looked through, and the best place in them. */

/** Documents of a large corpus that are looked through for one quotation. */
const MOST_DOCUMENTS = 6;
/** Clauses in a row among which the pieces of a passage stand. */
const NEIGHBOURS = 3;
/** Of the documents looked through, so many are compared unit by unit. */
const MOST_COMPARED = 3;
/** Of these it is the stretch that has most: so many times as long as the quotation, and so many units more. */
const WIDER = 4;
const ROOM = 600;

/** The units of a quotation as the index has them. */
export function indexUnits(asked: Asked): string[] {
  const needed = neededUnits(asked);
  return asked.reading === 'zh' ? [...needed.join('')] : needed;
}

/**
 * The documents that may have it, by the index: those in which the most pieces stand near each other; and, of what
 * these have not, again those that have most.
 */
export async function likelyByIndex(asked: Asked, { engine, shelf }: Sources): Promise<string[]> {
  const units = indexUnits(asked);
  const length = PIECE[asked.reading];
  // Where a mark is printed between the units of a piece, others find it.
  const pieces = units.length <= length ? [units] : spreadPieces(units, length);
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

/**
 * The stretch of a row in which the most pairs of neighbouring units of a quotation stand, wide enough for what may be
 * left out of it; and how many do.
 */
function likeliest(codes: string, row: Row) {
  const width = WIDER * codes.length + ROOM;
  const found: { asked: number; at: number }[] = [];
  for (let asked = 0; asked + 2 <= codes.length; asked += 1) {
    const pair = codes.slice(asked, asked + 2);
    for (let at = row.codes.indexOf(pair); at >= 0; at = row.codes.indexOf(pair, at + 1))
      found.push({ asked, at });
  }
  found.sort((a, b) => a.at - b.at);
  const within = new Map<number, number>();
  let best = { share: 0, from: 0, to: 0 };
  let start = 0;
  for (const { asked, at } of found) {
    within.set(asked, (within.get(asked) ?? 0) + 1);
    for (let first = found[start]; first && first.at < at - width; first = found[start]) {
      const left = (within.get(first.asked) ?? 0) - 1;
      if (left > 0) within.set(first.asked, left);
      else within.delete(first.asked);
      start += 1;
    }
    if (within.size > best.share) best = { share: within.size, from: found[start]?.at ?? 0, to: at };
  }
  const [from, to] = [best.from - codes.length, best.to + codes.length];
  return { row, share: best.share, from: Math.max(0, from), to: Math.min(row.codes.length, to) };
}

/** Where a quotation stands, or what comes nearest. */
export interface Located {
  readonly row: Row;
  readonly alignment: Alignment;
  /** Every place at which it stands unit for unit, the first of which is aligned; empty where it does so nowhere. */
  readonly everywhere: readonly { readonly row: Row; readonly from: number; readonly to: number }[];
}

/** Every place at which its units stand in some rows, those first at which it stands to the letter. */
export function everywhereIn(asked: Asked, all: readonly Row[], rows: Rows): Located['everywhere'] {
  const codes = rows.codesOf(asked.units.units, asked.reading);
  const needed = rows.codesOf(neededUnits(asked), asked.reading);
  if (needed === '') return [];
  const words = asked.text.slice(asked.units.starts[0], asked.units.ends.at(-1)).replace(/\s*\n\s*/gu, '');
  const isLiteral = ({ row, from, to }: Located['everywhere'][number]): number =>
    Number(row.text.slice(row.places[from]?.start, row.places[to - 1]?.end) === words);
  const standingAs = (form: string): Located['everywhere'] =>
    all.flatMap((row) => standing(row, form).map((place) => ({ row, ...place })));
  const found = standingAs(codes);
  return (found.length > 0 ? found : standingAs(needed)).toSorted((a, b) => isLiteral(b) - isLiteral(a));
}

/** @param all the rows that are looked through, in the order in which they are preferred. */
export function locateWords(asked: Asked, all: readonly Row[], rows: Rows): Located | null {
  const codes = rows.codesOf(asked.units.units, asked.reading);
  const everywhere = everywhereIn(asked, all, rows);
  const [first] = everywhere;
  // Printed numbers among them are passed over.
  if (first) return { row: first.row, alignment: align(asked, codes, first.row, first), everywhere };
  const needed = rows.codesOf(neededUnits(asked), asked.reading);
  const likely = all
    .map((row) => likeliest(needed, row))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_COMPARED)
    .map(({ row, from, to }) => ({
      row,
      alignment: align(asked, codes, row, { from, to }),
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
