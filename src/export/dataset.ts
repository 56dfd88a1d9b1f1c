import { z } from 'zod';
import type { CiteLanguage } from '#src/cite/date.ts';
import type { Address } from '#src/cite/item.ts';
import type { CiteRecord } from '#src/cite/record.ts';
import type { SharedWording } from '#src/compare/shared.ts';
import type { Corpus } from '#src/corpus/corpus.ts';
import type { Seed } from '#src/corpus/folder.ts';
import type { Content } from '#src/corpus/gate.ts';
import { oncePer } from '#src/text/once.ts';
import { type Column, columnsOf } from './columns.ts';
import type { CsvCell } from './csv.ts';
import { editionFields, editionOf } from './edition.ts';
import { type Source, taker } from './records/parts.ts';

/** Everything that the exports are made from. */
export interface DataContext
  extends Pick<
    Content,
    'corpus' | 'phrases' | 'second' | 'introductions' | 'pages' | 'readings' | 'permalinks' | 'changes'
  > {
  /** By file name. */
  readonly seeds: ReadonlyMap<string, Seed>;
  readonly version: string;
  /** Day of the content, declared and not the clock’s: an ISO day. */
  readonly date: string;
  readonly address: Address;
  /** The wording that documents share. */
  readonly concordance: readonly SharedWording[];
  /** Files of documents that need not be made: their bytes as they were published last, by path; null for others. */
  readonly taken?: (path: string) => Uint8Array<ArrayBuffer> | null;
}

/** What a document, or a clause of it, is written from. */
export type DocumentContext = Pick<DataContext, 'corpus' | 'version' | 'date' | 'address' | 'changes'>;

/** A table of the data: its columns, and its rows with a cell for each. */
export interface DataTable {
  readonly columns: readonly Omit<Column<never>, 'take'>[];
  readonly rows: (context: DataContext) => readonly (readonly CsvCell[])[];
}

/** One set of data: a file of JSON, a table, or both. */
export interface Dataset<Id extends string = string> {
  readonly id: Id;
  /** Null for a set that is only a table. */
  readonly json: { readonly schema: z.ZodObject; readonly value: (context: DataContext) => unknown } | null;
  /** Null for a set that makes no table. */
  readonly table: DataTable | null;
  /** For a set of things that are cited: their records for reference managers. */
  readonly cited?: (
    context: Pick<DataContext, 'corpus' | 'address' | 'version'>,
    language: CiteLanguage,
  ) => readonly CiteRecord[];
}

/** A table of rows, each made as its schema has it: names, order and types of columns are drawn from that. */
export function tableOf<Shape extends z.ZodRawShape>(
  row: z.ZodObject<Shape>,
  rows: (context: DataContext) => readonly Source<z.output<z.ZodObject<Shape>>>[],
): DataTable {
  const columns = columnsOf(row);
  const take = taker(row);
  return {
    columns,
    rows: oncePer((context: DataContext) =>
      rows(context).map((made) => {
        const record = take(made);
        return columns.map((column) => column.take(record));
      }),
    ),
  };
}

/** A set for programs: an object that says which edition it is from, and then what it holds. */
export function jsonSet<const Id extends string, Shape extends z.ZodRawShape>(
  id: Id,
  shape: Shape,
  value: (context: DataContext) => Source<z.output<z.ZodObject<Shape>>>,
  table: DataTable | null = null,
): Dataset<Id> {
  const schema = z.object({ ...editionFields, ...shape }).meta({ title: `${id}.json` });
  return {
    id,
    json: { schema, value: (context) => ({ ...editionOf(context, `/data/${id}.json`), ...value(context) }) },
    table,
  };
}

/** A set that is a list of records, each made as its schema has it; the list stands under the name of the set. */
export function recordSet<const Id extends string, Shape extends z.ZodRawShape>(
  id: Id,
  record: z.ZodObject<Shape>,
  from: (corpus: Corpus) => readonly Source<z.output<z.ZodObject<Shape>>>[],
  table: DataTable | null,
): Dataset<Id> {
  const take = taker(record);
  const list: z.ZodRawShape = { [id]: z.array(record) };
  return jsonSet(id, list, ({ corpus }) => ({ [id]: from(corpus).map((made) => take(made)) }), table);
}

/** A set that is only a table. */
export function tableSet<const Id extends string>(id: Id, table: DataTable): Dataset<Id> {
  return { id, json: null, table };
}
