import { DATASETS, type DataContext, type Dataset } from './datasets.ts';
import { toJson } from './json.ts';
import { jsonSchema } from './json-schema.ts';

/** A file under `/data/`. */
export interface DataFile {
  readonly name: string;
  readonly body: (context: DataContext) => string;
}

/** The files of one set: JSON and its schema, CSV. */
export function filesOf({ id, json, csv }: Dataset): DataFile[] {
  return [
    ...(json
      ? [
          { name: `${id}.json`, body: (context: DataContext) => toJson(json.value(context)) },
          {
            name: `${id}.schema.json`,
            body: ({ address }: DataContext) =>
              toJson(jsonSchema(json.schema, address(`/data/${id}.schema.json`))),
          },
        ]
      : []),
    ...(csv ? [{ name: `${id}.csv`, body: ({ corpus }: DataContext) => csv(corpus) }] : []),
  ];
}

/** The list of addresses, and the whole as an archive, are not sets of data. */
export const PERMALINKS_FILE = 'permalinks.txt';
export const ARCHIVE_FILE = 'corpus.zip';

/** Every file that is text. */
export const DATA_FILES: readonly DataFile[] = [
  ...DATASETS.flatMap(filesOf),
  { name: PERMALINKS_FILE, body: ({ permalinks }) => permalinks },
];
