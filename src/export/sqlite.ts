import { DatabaseSync } from 'node:sqlite';
import type { CsvCell } from './csv.ts';
import type { DataContext, Dataset, DataTable } from './dataset.ts';
import { editionOf } from './edition.ts';
import { keysOf } from './keys.ts';

/**
 * All tables in one SQLite file, with their keys. A list stands in its cell as in CSV; where it holds ids of another
 * table it has besides a table of its own, `sentences_themes`, with a row for each, to be joined by the key of the row.
 * The same content makes the same bytes.
 */

const TYPES = {
  string: 'TEXT',
  list: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
} as const;

interface SqlTable {
  readonly name: string;
  readonly definitions: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

const quoted = (name: string): string => `"${name}"`;
const inBrackets = (names: readonly string[]): string => `(${names.map(quoted).join(', ')})`;

function reference(columns: readonly string[], table: string): string {
  return `FOREIGN KEY ${inBrackets(columns)} REFERENCES ${quoted(table)} ${inBrackets(keysOf(table).primary)}`;
}

/** The table of a set, and one for each of its lists of ids. */
function sqlTables(id: string, { columns, rows }: DataTable, context: DataContext): SqlTable[] {
  const { primary, foreign = [], lists = {} } = keysOf(id);
  const made = rows(context);
  const at = (name: string): number => columns.findIndex((column) => column.name === name);
  const definition = (name: string): string => {
    const column = columns[at(name)];
    if (!column) throw new Error(`${id}: keys.ts names a column ${name} that it has not`);
    const { type, filled } = column;
    return `${quoted(name)} ${TYPES[type]}${filled || primary.includes(name) ? ' NOT NULL' : ''}`;
  };
  const table = {
    name: id,
    definitions: [
      ...columns.map(({ name }) => definition(name)),
      ...(primary.length > 0 ? [`PRIMARY KEY ${inBrackets(primary)}`] : []),
      ...foreign.map(({ columns: own, table: other }) => reference(own, other)),
    ],
    rows: made,
  };
  const links = Object.entries(lists).map(([list, other]) => ({
    name: `${id}_${list}`,
    definitions: [
      ...[...primary, list].map((name) => `${quoted(name)} TEXT NOT NULL`),
      `PRIMARY KEY ${inBrackets([...primary, list])}`,
      reference(primary, id),
      reference([list], other),
    ],
    rows: made.flatMap((row) =>
      [...new Set(String(row[at(list)] ?? '').split(';'))]
        .filter((item) => item !== '')
        .map((item) => [...primary.map((name) => row[at(name)] ?? null), item]),
    ),
  }));
  return [table, ...links];
}

/** What SQLite holds of a cell: it has no truth values. */
function bound(cell: CsvCell): string | number | null {
  return typeof cell === 'boolean' ? Number(cell) : cell;
}

/** @throws where a row leads to one that is not there. */
export function sqliteFile(sets: readonly Dataset[], context: DataContext): Uint8Array<ArrayBuffer> {
  const { version, date, licence, cite } = editionOf(context, '/data/');
  const edition: SqlTable = {
    name: 'edition',
    definitions: ['"key" TEXT NOT NULL PRIMARY KEY', '"value" TEXT NOT NULL'],
    rows: Object.entries({
      version,
      date,
      licence: licence.url,
      covers_zh: licence.covers.zh,
      covers_en: licence.covers.en,
      cite_zh: cite.zh,
      cite_en: cite.en,
    }),
  };
  const tables = sets.flatMap(({ id, table }) => (table ? sqlTables(id, table, context) : []));
  // Keys are checked when all rows are there: a table may lead to one that comes later.
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  try {
    for (const { name, definitions, rows } of [edition, ...tables]) {
      database.exec(`CREATE TABLE ${quoted(name)} (${definitions.join(', ')}) STRICT`);
      const [first] = rows;
      if (!first) continue;
      const insert = database.prepare(
        `INSERT INTO ${quoted(name)} VALUES (${first.map(() => '?').join(', ')})`,
      );
      for (const row of rows) insert.run(...row.map(bound));
    }
    const [broken] = database.prepare('PRAGMA foreign_key_check').all();
    if (broken) throw new Error(`a row leads to none: ${JSON.stringify(broken)}`);
    return new Uint8Array(database.serialize());
  } finally {
    database.close();
  }
}
