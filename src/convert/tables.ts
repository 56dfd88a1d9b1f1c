import { trimSpace } from '#src/text/layout.ts';
import { readMarker } from './markers.ts';
import { isEndMatter, matches } from './roles.ts';
import { type Strand, strand } from './strand.ts';

/** Tables among the lines of a source: with tabs between the cells, or each cell on a line of its own. */

export interface Table {
  /** The cells of a row are parted by tabs. */
  readonly rows: readonly Strand[];
  /** How many rows are heads, from the first on. */
  readonly head: number;
}

/** A table, and how many lines it takes. */
interface Found {
  readonly table: Table;
  readonly lines: number;
}

/** A line of the source, trimmed, and as it is printed. */
interface Printed {
  readonly strand: Strand;
  readonly printed: string;
  readonly marked: boolean;
  readonly apart: boolean;
}

const NUMBER = /^[≥≤<>＜＞+＋\-−—约]?\s*[\d０-９][\d０-９,，.．\s]*[%％‰]?$/;
const NOTHING = /^[-—–−/.…]*$/;
const YEAR = /^(?:19|20)\d\d$/;
/** What stands over a table: a colon, or its number. */
const CAPTION = /[：:]$|^附?表\s*[\d０-９一二三四五六七八九十]*(?:[-—.．]\d+)?(?:[\s：:]|$)/;
const CONTENTS = /^目\s*[录次]$/;
const LONGEST_CELL = 20;
/** With fewer numbers nothing says that lines are cells. */
const FEWEST_NUMBERS = 2;

function isHead(cells: readonly string[]): boolean {
  return !cells.some((cell) => NUMBER.test(cell) && !YEAR.test(cell));
}

function tableOf(rows: readonly Strand[]): Table {
  const [first = [], ...rest] = rows.map(({ text }) => text.split('\t').map(trimSpace));
  return { rows, head: isHead(first) && rest.flat().some((cell) => NUMBER.test(cell)) ? 1 : 0 };
}

/** A numbered unit may have a tab behind its number, a list of contents before its pages, a signature before its date. */
function isRow({ strand: { text }, marked }: Printed): boolean {
  const cells = text.split('\t');
  const marker = readMarker(text);
  if (cells.length < 2 || marked || isEndMatter(text) || matches('signed', text)) return false;
  return !marker || (marker.rank > 4 && (cells.length > 2 || NUMBER.test(trimSpace(cells[1] ?? ''))));
}

/** A line with the tabs of cells that are empty, without other space at its ends. */
function withTabsOf({ printed }: Printed): string {
  return printed.replace(/^[^\S\t]+|[^\S\t]+$/g, '');
}

/** Its cells, the empty ones too. */
function cellsOf(line: Printed | undefined): number {
  return line ? withTabsOf(line).split('\t').length : 0;
}

/** A row whose first or last cell is empty is known by its neighbour, which has as many: else it is a line set in by a tab. */
function hasEmptyCell(line: Printed, beside: number): boolean {
  const { text } = line.strand;
  return !line.marked && cellsOf(line) > 1 && cellsOf(line) === beside && !/[。；：]$/.test(text);
}

/** The rows without the tabs that stand before, or behind, each of them. */
function withoutMargin(rows: readonly string[]): readonly string[] {
  const cut = [/^\t/, /\t$/].find((margin) => rows.every((row) => margin.test(row)));
  return cut ? withoutMargin(rows.map((row) => row.replace(cut, ''))) : rows;
}

/** Lines with tabs in a row, most of them with as many cells. A page number between them stays behind the row before. */
function withTabs(lines: readonly Printed[], at: number): Found | null {
  const counts: number[] = [];
  const rows: { text: string; line: number; page: string }[] = [];
  let end = at;
  for (; end < lines.length; end += 1) {
    const line = lines[end] as Printed;
    const last = rows.at(-1);
    const next = lines[end + 1];
    const count = cellsOf(line);
    const beside = last ? counts.at(-1) : next && isRow(next) && cellsOf(next);
    if (last?.page === '' && matches('pageNumber', line.strand.text)) last.page = line.strand.text;
    else if (
      !(isRow(line) || hasEmptyCell(line, beside || 0)) ||
      (line.apart && last && count !== counts.at(-1))
    )
      break;
    else {
      counts.push(count);
      rows.push({
        text: withTabsOf(line),
        line: line.strand.line,
        page: '',
      });
    }
  }
  const most = Math.max(
    ...Map.groupBy(counts, (count) => count)
      .values()
      .map(({ length }) => length),
    0,
  );
  if (rows.length < 2 || most * 2 <= rows.length) return null;
  const before = lines.findLast(({ strand }, index) => index < at && !strand.text.includes('\t'));
  if (CONTENTS.test(before?.strand.text ?? '')) return null;
  const texts = withoutMargin(rows.map(({ text }) => text));
  const strands = rows.map(({ line, page }, index): Strand => {
    const own = strand(texts[index] ?? '', line);
    return page === '' ? own : { ...own, gaps: [{ at: own.text.length, kind: 'page', text: page }] };
  });
  return { table: tableOf(strands), lines: end - at };
}

function isCell({ strand: { text }, marked }: Printed): boolean {
  return (
    !marked &&
    text.length <= LONGEST_CELL &&
    !/[\t。；，：！？;:!?]/.test(text) &&
    readMarker(text) === null &&
    !isEndMatter(text)
  );
}

/** True where, with so many columns, a head stands over columns that are all words or all numbers. */
function isTable(cells: readonly string[], columns: number): boolean {
  const rows = Array.from({ length: cells.length / columns }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
  const [head = [], ...body] = rows;
  const isNumeric = head.map((_, column) => body.every((row) => NUMBER.test(row[column] ?? '')));
  const isEven = head.every(
    (_, column) =>
      body.every((row) => NUMBER.test(row[column] ?? '') || NOTHING.test(row[column] ?? '')) ||
      body.every((row) => !NUMBER.test(row[column] ?? '')),
  );
  // Numbers stand first only where they count the rows.
  const isCounted = !isNumeric[0] || body.every((row, index) => Number(row[0]) === index + 1);
  return isHead(head) && isEven && isCounted && isNumeric.slice(1).includes(true);
}

/** Short lines under a caption, some of them numbers: a table where they can be so in one way alone. */
function cellByCell(lines: readonly Printed[], at: number): Found | 'uncertain' | null {
  if (!CAPTION.test(lines[at - 1]?.strand.text ?? '')) return null;
  const after = lines.findIndex((line, index) => index >= at && !isCell(line));
  const found = lines.slice(at, after < 0 ? undefined : after).map((line) => line.strand);
  const cells = found.map(({ text }) => text);
  if (cells.filter((cell) => NUMBER.test(cell)).length < FEWEST_NUMBERS) return null;
  const widths = Array.from({ length: cells.length >> 1 }, (_, width) => width + 1).filter(
    (width) => width > 1 && cells.length % width === 0 && isTable(cells, width),
  );
  const [columns] = widths;
  if (columns === undefined || widths.length > 1) return 'uncertain';
  const rows = found.flatMap(({ line }, index) =>
    index % columns === 0 ? [strand(cells.slice(index, index + columns).join('\t'), line)] : [],
  );
  return { table: tableOf(rows), lines: found.length };
}

/** The table that begins at a line; `uncertain` where it may be one, and null where it is none. */
export function tableAt(lines: readonly Printed[], at: number): Found | 'uncertain' | null {
  return withTabs(lines, at) ?? cellByCell(lines, at);
}
