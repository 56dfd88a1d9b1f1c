import { z } from 'zod';
import type { CiteLanguage } from '#src/cite/date.ts';
import type { Address } from '#src/cite/item.ts';
import type { CiteRecord } from '#src/cite/record.ts';
import type { SharedWording } from '#src/compare/shared.ts';
import type { Corpus } from '#src/corpus/corpus.ts';
import type { Seed } from '#src/corpus/folder.ts';
import type { Content } from '#src/corpus/gate.ts';
import { type Columns, toCsv } from './csv.ts';
import { type Source, taker } from './records/parts.ts';

/** Everything that the exports are made from. */
export interface DataContext
  extends Pick<
    Content,
    'corpus' | 'second' | 'introductions' | 'pages' | 'readings' | 'permalinks' | 'changes'
  > {
  /** By file name. */
  readonly seeds: ReadonlyMap<string, Seed>;
  readonly version: string;
  readonly address: Address;
  /** The wording that documents share. */
  readonly concordance: readonly SharedWording[];
}

/** What a document, or a clause of it, is written from. */
export type DocumentContext = Pick<DataContext, 'corpus' | 'version' | 'address' | 'changes'>;

/** One set of data: a list of records, or one whole. */
export interface Dataset<Id extends string = string> {
  readonly id: Id;
  readonly value: (context: DataContext) => unknown;
  /** What its JSON may hold; null for a set that is only a table. */
  readonly schema: z.ZodType | null;
  /** Null for a set that makes no table. */
  readonly csv: ((corpus: Corpus) => string) | null;
  /** For a set of things that are cited: their records for reference managers. */
  readonly cited?: (
    context: Pick<DataContext, 'corpus' | 'address' | 'version'>,
    language: CiteLanguage,
  ) => readonly CiteRecord[];
}

/** A set that is a list of records, each made as its schema has it. @param columns those of its table, null for none. */
export function recordSet<const Id extends string, Shape extends z.ZodRawShape>(
  id: Id,
  record: z.ZodObject<Shape>,
  from: (corpus: Corpus) => readonly Source<z.output<z.ZodObject<Shape>>>[],
  columns: Columns<z.output<z.ZodObject<Shape>>> | null,
): Dataset<Id> {
  const take = taker(record);
  const rows = (corpus: Corpus) => from(corpus).map((made) => take(made));
  return {
    id,
    value: ({ corpus }) => rows(corpus),
    schema: z.array(record).meta({ title: `${id}.json` }),
    csv: columns && ((corpus) => toCsv(rows(corpus), columns)),
  };
}

/** A set that is only a table: the records of another set, with where they stand. */
export function table<const Id extends string, Row>(
  id: Id,
  rows: (corpus: Corpus) => readonly Row[],
  columns: Columns<Row>,
): Dataset<Id> {
  return {
    id,
    value: ({ corpus }) => rows(corpus),
    schema: null,
    csv: (corpus) => toCsv(rows(corpus), columns),
  };
}

/** A set that is only for programs. */
export function jsonOnly<const Id extends string, Value>(
  id: Id,
  value: (context: DataContext) => Value,
  schema: z.ZodType<Value>,
): Dataset<Id> {
  return { id, value, schema, csv: null };
}
