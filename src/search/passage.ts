import { foldChinese } from '#src/text/fold.ts';
import { indexOfUnits, type Span } from '#src/text/occurrences.ts';
import type { Sources } from './find.ts';
import type { Hit } from './hit.ts';
import type { Reading, SearchDocument } from './model.ts';
import type { Phrase } from './phrase.ts';
import type { Shelf } from './shelf.ts';

/** A passage that runs across clauses: found in the text of the whole document. */

/** A document's units in a row; beside each the clause that prints it, and where in it. A label has no span. */
interface Running {
  readonly units: readonly string[];
  readonly owners: readonly { readonly clause: number; readonly span: Span | null }[];
}

/** @param labels whether the printed markers stand in the row: what is copied from a page may hold them. */
function running(document: SearchDocument, reading: Reading, shelf: Shelf, labels: boolean): Running {
  const units: string[] = [];
  const owners: Running['owners'][number][] = [];
  for (const [clause, source] of document.clauses.entries()) {
    for (const unit of labels ? foldChinese(source.label).units : []) {
      units.push(unit);
      owners.push({ clause, span: null });
    }
    const folded = shelf.folded(source, reading);
    for (const [index, unit] of folded.units.entries()) {
      units.push(unit);
      owners.push({ clause, span: { start: folded.starts[index] ?? 0, end: folded.ends[index] ?? 0 } });
    }
  }
  return { units, owners };
}

/** The part of each clause that the units from one index to another cover. */
function covered({ owners }: Running, from: number, to: number): Map<number, Span> {
  const spans = new Map<number, Span>();
  for (const { clause, span } of owners.slice(from, to)) {
    if (span) spans.set(clause, { start: spans.get(clause)?.start ?? span.start, end: span.end });
  }
  return spans;
}

/** A phrase of fewer units is cut into all its pairs, of fewer than four into its units. */
const SHORT = 8;
const SHORTEST = 4;

/**
 * Up to twelve pieces of a phrase, spread evenly, each short enough to stand inside one clause. Where one clause ends
 * and the next begins, one of them at most is torn.
 */
function pieces(units: readonly string[]): string[][] {
  const isShort = units.length < SHORT;
  const length = isShort ? (units.length < SHORTEST ? 1 : 2) : Math.min(4, Math.floor(units.length / 4));
  const step = isShort ? 1 : Math.max(length, Math.floor(units.length / 12));
  const cut: string[][] = [];
  for (let at = 0; at + length <= units.length; at += step) cut.push(units.slice(at, at + length));
  return cut;
}

/**
 * Documents in which one clause has the beginning of a short phrase, and the next begins with the rest of it, two units
 * of it in either at least. A short phrase holds too little to be told from chance by its pieces; a large corpus is
 * asked for no more than this.
 */
async function acrossOneBorder(
  reading: Reading,
  units: readonly string[],
  { engine, shelf }: Sources,
): Promise<string[]> {
  const found = new Set<string>();
  for (let border = 2; border <= units.length - 2; border += 1) {
    const next = (await engine.exactly?.(reading, units.slice(border), true)) ?? [];
    if (next.length === 0) continue;
    const before = new Set(await engine.find(reading, units.slice(0, border)));
    for (const place of next) if (before.has(place - 1)) found.add(shelf.listed(place).id);
  }
  return [...found];
}

/**
 * Documents in which some clauses in a row hold all pieces but one for each border between them, and at least a third.
 */
async function likelyDocuments(
  reading: Reading,
  units: readonly string[],
  { engine, shelf }: Sources,
): Promise<string[]> {
  if (engine.exactly && units.length < SHORT) return acrossOneBorder(reading, units, { engine, shelf });
  const asked = pieces(units);
  const held = new Map<number, Set<number>>();
  for (const [piece, of] of asked.entries())
    for (const place of await engine.find(reading, of))
      held.set(place, (held.get(place) ?? new Set()).add(piece));
  const least = Math.ceil(asked.length / 3);
  const widest = asked.length - least + 1;

  /** Whether the clauses from a place on hold enough of them. */
  function isLikely(from: number): boolean {
    const { id } = shelf.listed(from);
    const found = new Set<number>();
    for (let width = 1; width <= widest; width += 1) {
      const place = from + width - 1;
      if (place >= shelf.size || shelf.listed(place).id !== id) return false;
      for (const piece of held.get(place) ?? []) found.add(piece);
      if (found.size >= Math.max(asked.length - width + 1, least)) return true;
    }
    return false;
  }
  // A clause that holds none, since the border goes through the one piece that begins in it, may stand first.
  const starts = new Set([...held.keys()].flatMap((place) => (place > 0 ? [place - 1, place] : [place])));
  return [
    ...new Set(
      [...starts]
        .sort((a, b) => a - b)
        .filter(isLikely)
        .map((place) => shelf.listed(place).id),
    ),
  ];
}

/** The clauses that a passage covers, wherever it is printed across two or more. */
export async function findPassage(phrase: Phrase, sources: Sources): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (const reading of ['zh', 'en'] as const) {
    const units = phrase[reading];
    if (units.length < 2) continue;
    for (const id of await likelyDocuments(reading, units, sources)) {
      const document = await sources.shelf.document(id);
      const rows = [true, false].map((labels) => running(document, reading, sources.shelf, labels));
      const row = rows.find((candidate) => indexOfUnits(candidate.units, units) >= 0);
      if (!row) continue;
      const at = indexOfUnits(row.units, units);
      const spans = covered(row, at, at + units.length);
      const start = sources.shelf.startOf(id);
      for (const shelved of await sources.shelf.clauses([...spans.keys()].map((index) => start + index))) {
        const span = spans.get(shelved.place - start);
        if (span) hits.push({ ...shelved, spans: { zh: [], en: [], [reading]: [span] } });
      }
    }
  }
  return hits.sort((a, b) => a.place - b.place);
}
