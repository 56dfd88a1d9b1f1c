/**
 * CSV by RFC 4180: commas, CRLF, quotes doubled, a header line. In UTF-8 with a
 * byte-order mark, without which Excel shows Chinese as nonsense.
 */

export type CsvCell = string | number | boolean | null;

/** A column of a table: its name and what it takes from a record. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => CsvCell>>;

const BYTE_ORDER_MARK = '\uFEFF';

function field(cell: CsvCell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Several values in one cell. @throws where one holds a semicolon itself: it would be read as two. */
export function list(values: readonly string[]): string {
  const broken = values.find((value) => value.includes(';'));
  if (broken !== undefined) throw new Error(`a value of a list with a semicolon: ${broken}`);
  return values.join(';');
}

/** A table whose cells are made already. */
export function csvOf(
  columns: readonly { readonly name: string }[],
  rows: readonly (readonly CsvCell[])[],
): string {
  const lines = [columns.map(({ name }) => name), ...rows].map((cells) => cells.map(field).join(','));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}

export function toCsv<Row>(rows: readonly Row[], columns: Columns<Row>): string {
  const takers = Object.values(columns);
  return csvOf(
    Object.keys(columns).map((name) => ({ name })),
    rows.map((row) => takers.map((take) => take(row))),
  );
}
