// The tables of the data as programs take them: by the data dictionary, and as a database.

import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import type { DataContext } from '#src/export/dataset.ts';
import { DATASETS } from '#src/export/datasets.ts';
import { publishedFiles } from '#src/export/files.ts';
import { KEYS } from '#src/export/keys.ts';
import { parseCsv } from './csv.ts';
import { cellText, rowsOfTable } from './rows.ts';

interface Field {
  name: string;
  type: string;
  delimiter?: string;
  description: string;
  description_zh: string;
  constraints?: { required?: boolean; enum?: string[] };
}

interface Resource {
  name: string;
  type: string;
  path: string;
  encoding: string;
  schema: {
    fields: Field[];
    missingValues: string[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}

/** Written forms by type, as Table Schema 2 has them; cells that are empty are not looked at. */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^.+$/s,
  list: /^.+$/s,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

type Rows = Record<string, string>[];

function assertRows({ name, schema }: Resource, rows: Rows): void {
  for (const { name: column, type, constraints } of schema.fields)
    for (const row of rows) {
      const cell = row[column] ?? '';
      if (cell === '') assert.ok(!constraints?.required, `${name}.${column}: an empty cell`);
      else assert.match(cell, FORMS[type] ?? /^$/, `${name}.${column}`);
      if (cell !== '' && constraints?.enum)
        assert.ok(constraints.enum.includes(cell), `${name}.${column}: ${cell}`);
    }
}

const keyOf = (row: Record<string, string>, columns: readonly string[]): string =>
  JSON.stringify(columns.map((column) => row[column]));

function assertKeys({ name, schema }: Resource, tables: ReadonlyMap<string, Rows>): void {
  const rows = tables.get(name) ?? [];
  const { primaryKey, foreignKeys = [] } = schema;
  if (primaryKey) assert.equal(new Set(rows.map((row) => keyOf(row, primaryKey))).size, rows.length, name);
  for (const { fields, reference } of foreignKeys) {
    const to = tables.get(reference.resource ?? name) ?? [];
    assert.notEqual(reference.resource, name, 'a table that leads to itself is not named');
    const known = new Set(to.map((row) => keyOf(row, reference.fields)));
    const lost = rows.filter(
      (row) => fields.every((field) => row[field] !== '') && !known.has(keyOf(row, fields)),
    );
    assert.deepEqual(lost, [], `${name}: ${fields.join(', ')}`);
  }
  for (const [column, to] of Object.entries(KEYS[name]?.lists ?? {})) {
    const known = new Set(tables.get(to)?.map(({ id }) => id));
    const lost = rows
      .flatMap((row) => (row[column] ?? '').split(';'))
      .filter((id) => id !== '' && !known.has(id));
    assert.deepEqual(lost, [], `${name}: ${column}`);
  }
}

/** A data package by the standard, version 2, and all tables of the site held to it. */
export async function checkPackage(
  given: unknown,
  context: DataContext,
  read: (path: string) => Promise<Buffer>,
): Promise<void> {
  const { resources, ...about } = given as { resources: Resource[] } & Record<string, unknown>;
  assert.equal(about.$schema, 'https://datapackage.org/profiles/2.0/datapackage.json');
  assert.match(String(about.name), /^[a-z0-9._-]+$/);
  assert.equal(about.version, context.version);
  assert.equal(about.created, `${context.date}T00:00:00Z`);
  assert.deepEqual(
    (about.licenses as { name: string }[]).map(({ name }) => name),
    ['CC-BY-4.0'],
  );
  assert.equal((about.sources as unknown[]).length, context.corpus.documents.length);
  const tables = new Map<string, Rows>();
  for (const { name, type, path, encoding, schema } of resources) {
    assert.deepEqual([type, path, encoding, schema.missingValues], ['table', `${name}.csv`, 'utf-8', ['']]);
    const [header = [], ...cells] = parseCsv(String(await read(`data/${path}`)));
    assert.deepEqual(
      header,
      schema.fields.map((field) => field.name),
      name,
    );
    for (const { name: column, type: of, delimiter, description, description_zh } of schema.fields) {
      assert.match(column, /^[a-z][a-z0-9_]*$/);
      assert.ok(description !== '' && /\p{Script=Han}/u.test(description_zh), `${name}.${column}`);
      assert.equal(delimiter, of === 'list' ? ';' : undefined);
    }
    tables.set(
      name,
      cells.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? '']))),
    );
  }
  const files = publishedFiles(context).flatMap(({ path }) => /^data\/(\w+)\.csv$/.exec(path)?.[1] ?? []);
  assert.deepEqual([...tables.keys()].toSorted(), files.toSorted(), 'every table, and no other');
  assert.deepEqual(Object.keys(KEYS).toSorted(), files.toSorted());
  for (const resource of resources) {
    assertRows(resource, tables.get(resource.name) ?? []);
    assertKeys(resource, tables);
    for (const { url = '' } of tables.get(resource.name) ?? [])
      assert.ok(
        url.startsWith(context.address('/')),
        `${resource.name}: an address without its site, ${url}`,
      );
  }
}

/** A database of the same tables. */
export function checkDatabase(bytes: Buffer, context: DataContext): void {
  const database = new DatabaseSync(':memory:');
  database.deserialize(new Uint8Array(bytes));
  const all = (sql: string) => database.prepare(sql).all() as Record<string, string | number | null>[];
  try {
    assert.deepEqual(all('PRAGMA integrity_check'), [
      Object.assign(Object.create(null), { integrity_check: 'ok' }),
    ]);
    assert.deepEqual(all('PRAGMA foreign_key_check'), []);
    for (const { id, table } of DATASETS) {
      if (!table) continue;
      const truths = new Set(table.columns.filter(({ type }) => type === 'boolean').map(({ name }) => name));
      const expected = rowsOfTable(id, context).map((row) =>
        table.columns.map(({ name }) => {
          const cell = cellText(row, name);
          return truths.has(name) ? String(Number(cell === 'true')) : cell;
        }),
      );
      const found = all(`SELECT * FROM "${id}"`).map((row) =>
        Object.values(row).map((cell) => String(cell ?? '')),
      );
      assert.deepEqual(found, expected, id);
    }
    const [themes] = all('SELECT count(*) AS n FROM sentences_themes JOIN sentences USING (document, id)');
    const coded = rowsOfTable('sentences', context).flatMap(({ themes: of }) => of as string[]);
    assert.equal(themes?.n, coded.length);
    assert.deepEqual(
      all(`SELECT "value" FROM edition WHERE "key" IN ('version', 'date') ORDER BY "key" DESC`).map(
        ({ value }) => value,
      ),
      [context.version, context.date],
    );
  } finally {
    database.close();
  }
}
