import { z } from 'zod';
import type { Bilingual } from '#src/corpus/model.ts';
import { tables } from '#src/i18n/strings/tables.ts';
import { type CsvCell, list } from './csv.ts';
import { labelsOf } from './labels.ts';
import { range, ranges } from './records/parts.ts';

/** The columns of a table, drawn from the schema of its rows: names, types, and what they say. */

/** A column. Names are in lower case with underscores. */
export interface Column<Row> {
  readonly name: string;
  /** In the words of Table Schema; a `list` has its values in one cell, parted by semicolons. */
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'list';
  readonly about: Bilingual;
  /** What alone it may say; null for anything. */
  readonly values: readonly string[] | null;
  /** True where no cell is empty: a text may always be. */
  readonly filled: boolean;
  readonly take: (row: Row) => CsvCell;
}

type Fields = Readonly<Record<string, unknown>>;
type FieldColumn = Column<Fields>;

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const inParts = z.record(z.string(), cell).nullable();
const inList = z.array(z.string());

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

function aboutOf(schema: unknown): Bilingual | null {
  const { description, $comment } = (schema instanceof z.ZodType && schema.meta()) || {};
  return description === undefined ? null : { en: description, zh: String($comment ?? '') };
}

function inLanguages(about: (lang: 'zh' | 'en', part: 'zh' | 'en') => string, part: 'zh' | 'en'): Bilingual {
  return { zh: about('zh', part), en: about('en', part) };
}

/** A text in two languages has a column for each; another field of parts, one for each part. */
function ofParts(name: string, schema: z.ZodObject, about: Bilingual): FieldColumn[] {
  return Object.entries(schema.shape).map(([part, inner]) => ({
    name: snake(`${name}_${part}`),
    type: 'string',
    about:
      part === 'zh' || part === 'en'
        ? inLanguages((lang, half) => tables[lang].half[half](about[lang]), part)
        : (aboutOf(inner) ?? about),
    values: null,
    filled: false,
    take: (row) => inParts.parse(row[name])?.[part] ?? null,
  }));
}

/** A code, and where the site has words for it, those. */
function ofCodes(column: FieldColumn, schema: z.ZodEnum): FieldColumn[] {
  const label = labelsOf(schema.enum);
  const words = (['zh', 'en'] as const).map(
    (part): FieldColumn => ({
      name: `${column.name}_${part}`,
      type: 'string',
      about: inLanguages((lang, half) => tables[lang].inWords[half](column.name), part),
      values: null,
      filled: false,
      take: (row) => {
        const code = column.take(row);
        return code === null ? null : (label?.(String(code))[part] ?? null);
      },
    }),
  );
  return [{ ...column, values: schema.options.map(String) }, ...(label ? words : [])];
}

function columnsFor(name: string, given: unknown): FieldColumn[] {
  const schema = given instanceof z.ZodNullable ? given.unwrap() : given;
  const about = aboutOf(given) ?? aboutOf(schema);
  if (about === null) throw new Error(`${name}: a field of a table without a description`);
  const filled = schema === given;
  const plain = {
    name: snake(name),
    about,
    values: null,
    filled,
    take: (row: Fields) => cell.parse(row[name]),
  };
  if (schema instanceof z.ZodObject) return ofParts(name, schema, about);
  if (schema instanceof z.ZodEnum) return ofCodes({ ...plain, type: 'string' }, schema);
  if (schema instanceof z.ZodNumber)
    return [{ ...plain, type: z.toJSONSchema(schema).type === 'integer' ? 'integer' : 'number' }];
  if (schema instanceof z.ZodBoolean) return [{ ...plain, type: 'boolean' }];
  if (!(schema instanceof z.ZodArray)) return [{ ...plain, type: 'string', filled: false }];
  const items = (value: unknown): readonly string[] =>
    schema.element === range
      ? ranges.parse(value).map(({ start, end }) => `${start}-${end}`)
      : inList.parse(value);
  return [{ ...plain, type: 'list', filled: false, take: (row) => list(items(row[name])) }];
}

/** The columns of rows, in the order of their fields. @throws on a field without a description. */
export function columnsOf<Shape extends z.ZodRawShape>({
  shape,
}: z.ZodObject<Shape>): readonly Column<z.output<z.ZodObject<Shape>>>[] {
  return Object.entries(shape).flatMap(([name, schema]) => columnsFor(name, schema));
}
