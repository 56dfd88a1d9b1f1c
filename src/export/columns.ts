import { z } from 'zod';
import { type Columns, type CsvCell, list } from './csv.ts';
import { range, ranges } from './records/parts.ts';

/** The columns of a table, drawn from the schema of its records. */

type Taken<Row> = [name: string, take: Columns<Row>[string]];

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const inParts = z.record(z.string(), cell).nullable();
const inList = z.array(z.string());

/** Stretches of the seed, each as `start-end`, end exclusive. */
function stretches(value: unknown): string {
  return list(ranges.parse(value).map(({ start, end }) => `${start}-${end}`));
}

/** One column a field; a field of parts (a text in two languages) has one for each; a list stands in one cell. */
function columnsFor(name: string, schema: unknown): Taken<Readonly<Record<string, unknown>>>[] {
  if (schema instanceof z.ZodNullable) return columnsFor(name, schema.unwrap());
  if (schema instanceof z.ZodObject)
    return Object.keys(schema.shape).map((part) => [
      `${name}_${part}`,
      (row) => inParts.parse(row[name])?.[part] ?? null,
    ]);
  if (!(schema instanceof z.ZodArray)) return [[name, (row) => cell.parse(row[name])]];
  if (schema.element === range) return [[name, (row) => stretches(row[name])]];
  return [[name, (row) => list(inList.parse(row[name]))]];
}

/**
 * The columns of a record's fields, in their order.
 *
 * @param own the columns of a field that makes others than its schema says; an empty table for a field without any.
 * @param first what stands before the others: fields of one value each, of the record or given with it.
 */
export function columnsOf<Shape extends z.ZodRawShape, First extends string = never>(
  { shape }: z.ZodObject<Shape>,
  own: { readonly [Name in keyof Shape]?: Columns<z.output<z.ZodObject<Shape>>> },
  first: readonly First[] = [],
): Columns<z.output<z.ZodObject<Shape>> & Readonly<Record<NoInfer<First>, CsvCell>>> {
  const columns = Object.entries(shape).flatMap(([name, schema]): Taken<z.output<z.ZodObject<Shape>>>[] => {
    const given = own[name];
    return given ? Object.entries(given) : columnsFor(name, schema);
  });
  const before = first.map((name): Taken<Readonly<Record<First, CsvCell>>> => [name, (row) => row[name]]);
  // A field that stands among the first keeps that place.
  return Object.fromEntries([...before, ...columns]);
}
