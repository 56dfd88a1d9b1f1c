import type { Reading, SearchDocument } from '#src/search/model.ts';
import { printedClause } from '#src/search/printed.ts';
import type { Shelf } from '#src/search/shelf.ts';
import { foldChinese } from '#src/text/fold.ts';
import { comparedUnits } from './units.ts';

/** A document as one row of units, from its first clause to its last. */
export interface Row {
  readonly document: SearchDocument;
  readonly reading: Reading;
  /** Printed numbers and texts of the clauses one after another. */
  readonly text: string;
  /** Where in it the number of each clause begins, and where its text does. */
  readonly clauses: readonly { readonly label: number; readonly text: number }[];
  /** Each unit as one UTF-16 unit. */
  readonly codes: string;
  /** Of each unit: its clause, where it stands in the text, and the heading or sentence in which it does, from 0; -1 for the printed number. */
  readonly places: readonly RowPlace[];
  /** The codes without printed numbers, and which units these are. */
  readonly plain: { readonly codes: string; readonly at: readonly number[] };
}

interface RowPlace {
  readonly clause: number;
  readonly start: number;
  readonly end: number;
  readonly part: number;
}

export type Rows = ReturnType<typeof rowsOf>;

/** The rows of the documents of a search, each made once. */
export function rowsOf(shelf: Shelf) {
  const codes: Readonly<Record<Reading, Map<string, string>>> = { zh: new Map(), en: new Map() };
  const made: Readonly<Record<Reading, Map<string, Promise<Row>>>> = { zh: new Map(), en: new Map() };

  /** @throws where there are more different units than one UTF-16 unit can tell apart. */
  function code(unit: string, reading: Reading): string {
    const known = codes[reading];
    const found = known.get(unit) ?? String.fromCharCode(known.size);
    if (known.size > 0xffff) throw new Error('more different words than can be told apart');
    known.set(unit, found);
    return found;
  }

  async function make(id: string, reading: Reading): Promise<Row> {
    const document = await shelf.document(id);
    const row = { text: '', codes: '', clauses: [] as Row['clauses'][number][], places: [] as RowPlace[] };
    for (const [clause, source] of document.clauses.entries()) {
      const label = reading === 'zh' ? source.label : '';
      const start = row.text.length;
      row.clauses.push({ label: start, text: start + label.length });
      const { text, parts } = printedClause(source, reading);
      const partAt = (at: number): number => parts.findIndex(({ end }) => at < end);
      const numbered = comparedUnits(foldChinese(label), 'zh');
      const printed = comparedUnits(shelf.folded(source, reading), reading);
      for (const [folded, from] of [
        [numbered, start],
        [printed, start + label.length],
      ] as const)
        for (const [at, unit] of folded.units.entries()) {
          row.codes += code(unit, reading);
          const [begin, end] = [folded.starts[at] ?? 0, folded.ends[at] ?? 0];
          const part = folded === numbered ? -1 : partAt(begin);
          row.places.push({ clause, start: from + begin, end: from + end, part });
        }
      row.text += label + text + (reading === 'en' ? ' ' : '');
    }
    const at = row.places.flatMap(({ part }, index) => (part < 0 ? [] : [index]));
    const plain = { codes: at.map((index) => row.codes.charAt(index)).join(''), at };
    return { document, reading, ...row, plain };
  }

  return {
    row(id: string, reading: Reading): Promise<Row> {
      const known = made[reading].get(id) ?? make(id, reading);
      made[reading].set(id, known);
      known.catch(() => made[reading].delete(id));
      return known;
    },
    codesOf: (units: readonly string[], reading: Reading): string =>
      units.map((unit) => code(unit, reading)).join(''),
  };
}

/** What is printed from one offset of a row to another, without the numbers of clauses that begin in between. */
export function printedWithin({ text, clauses }: Row, from: number, to: number): string {
  let out = '';
  let at = from;
  for (const { label, text: start } of clauses) {
    if (label < from || start === label) continue;
    if (label >= to) break;
    out += text.slice(at, label);
    at = Math.min(start, to);
  }
  return out + text.slice(at, Math.max(at, to));
}

/** Every place at which units stand in a row, as the numbers of their first and of the one behind their last. */
export function standing(row: Row, codes: string): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = row.plain.codes.indexOf(codes); at >= 0; at = row.plain.codes.indexOf(codes, at + 1))
    found.push({ from: row.plain.at[at] ?? 0, to: (row.plain.at[at + codes.length - 1] ?? 0) + 1 });
  if (found.length > 0) return found;
  for (let at = row.codes.indexOf(codes); at >= 0; at = row.codes.indexOf(codes, at + 1))
    found.push({ from: at, to: at + codes.length });
  return found;
}
