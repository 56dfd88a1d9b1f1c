import { EDITION } from '#src/cite/kinds.ts';
import type { DataContext, Dataset, DataTable } from './dataset.ts';
import { editionOf, LICENCE } from './edition.ts';
import { keysOf } from './keys.ts';
import { collectionOf } from './shards.ts';

/** The data dictionary: a Data Package, version 2 (https://datapackage.org/standard/), over the CSV files beside it. */

type Column = DataTable['columns'][number];

/** The profiles of the standard, by which a program knows its version. */
const PROFILES = 'https://datapackage.org/profiles/2.0';

function fieldOf({ name, type, about, values, filled }: Column, isKey: boolean) {
  const constraints = { ...((filled || isKey) && { required: true }), ...(values && { enum: values }) };
  return {
    name,
    type,
    ...(type === 'list' && { delimiter: ';', itemType: 'string' }),
    description: about.en,
    // The standard has one language; it lets further properties stand.
    description_zh: about.zh,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function schemaOf(id: string, { columns }: DataTable) {
  const { primary, foreign = [] } = keysOf(id);
  return {
    fields: columns.map((column) => fieldOf(column, primary.includes(column.name))),
    missingValues: [''],
    ...(primary.length > 0 && { primaryKey: primary }),
    ...(foreign.length > 0 && {
      foreignKeys: foreign.map(({ columns: fields, table }) => ({
        fields,
        // A table that leads to itself is not named.
        reference: { ...(table !== id && { resource: table }), fields: keysOf(table).primary },
      })),
    }),
  };
}

/** `/data/datapackage.json`, as an object. Paths are those beside it. */
export function dataPackage(sets: readonly Dataset[], context: DataContext) {
  const { version, date, cite } = editionOf(context, '/data/');
  const { documents } = context.corpus;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'tiaowen',
    title: EDITION.en,
    description: `${LICENCE.covers.en} ${cite.en}`,
    description_zh: `${LICENCE.covers.zh}${cite.zh}`,
    homepage: context.address('/'),
    version,
    created: `${date}T00:00:00Z`,
    licenses: [{ name: LICENCE.id, path: LICENCE.url, title: LICENCE.covers.en }],
    sources: documents.map(({ id, title, source: { sha256 } }) => ({
      title: title.zh,
      path: context.address(`/documents/${id}/`),
      version: `sha256:${sha256}`,
    })),
    resources: sets.flatMap((set) => {
      const { id, table, json } = set;
      const shards = json ? collectionOf(set, context).shards : [];
      const tables = table
        ? [
            {
              name: id,
              type: 'table',
              path: `${id}.csv`,
              format: 'csv',
              mediatype: 'text/csv',
              encoding: 'utf-8',
              schema: schemaOf(id, table),
            },
          ]
        : [];
      const lines = { format: 'jsonl', mediatype: 'application/jsonl', encoding: 'utf-8' };
      const paths = shards.map(({ path }) => path);
      return paths.length > 0 ? [...tables, { name: `${id}-records`, path: paths, ...lines }] : tables;
    }),
  };
}
