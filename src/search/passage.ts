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

/** Up to twelve pieces of a phrase, spread evenly, each short enough to stand inside one clause. */
function pieces(units: readonly string[]): string[][] {
  const length = Math.min(4, Math.max(1, Math.floor(units.length / 4)));
  const step = Math.max(length, Math.floor(units.length / 12));
  const cut: string[][] = [];
  for (let at = 0; at + length <= units.length; at += step) cut.push(units.slice(at, at + length));
  return cut;
}

/** Documents that hold at least a third of the pieces: the rest may straddle clauses or labels. */
async function likelyDocuments(
  reading: Reading,
  units: readonly string[],
  { engine, shelf }: Sources,
): Promise<string[]> {
  const counts = new Map<string, number>();
  const asked = pieces(units);
  for (const piece of asked) {
    const places = await engine.find(reading, piece);
    for (const { id } of new Set(places.map(shelf.listed))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count * 3 >= asked.length).map(([id]) => id);
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
