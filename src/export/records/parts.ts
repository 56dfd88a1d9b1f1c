import { z } from 'zod';
import type { Bilingual } from '#src/corpus/model.ts';

/**
 * The parts from which the records of the exports are made. A record's schema is its one list of fields: what is
 * taken from the corpus, the columns of its table and the table of its fields are all drawn from it.
 */

/**
 * A field with its description. JSON Schema has room for one language in
 * `description`; the Chinese goes into `$comment`, which validators ignore.
 */
export function field<Schema extends z.ZodType>(schema: Schema, en: string, zh: string): Schema {
  return schema.meta({ description: en, $comment: zh }) as Schema;
}

/** A field that is a text. */
export function text(en: string, zh: string): z.ZodString {
  return field(z.string(), en, zh);
}

/** A field that is a text, or null where there is none. */
export function textOrNull(en: string, zh: string): z.ZodNullable<z.ZodString> {
  return field(z.string().nullable(), en, zh);
}

export const bilingualText = z
  .strictObject({ zh: z.string(), en: z.string() })
  .meta({ id: 'bilingual', description: 'A text in both languages.', $comment: '中英两种文字。' });

/** The name of what a registry holds under its two languages. */
export function named({ zh, en }: Bilingual): Bilingual {
  return { zh, en };
}

export const range = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }).meta({
  id: 'range',
  description: 'A stretch of the seed in code points, end exclusive.',
  $comment: '底本中的一段，以码点计，不含末位。',
});

export const ranges = z.array(range);

/** A field that is a list of ids or codes. */
export function ids(en: string, zh: string): z.ZodArray<z.ZodString> {
  return field(z.array(z.string()), en, zh);
}

/** What a schema describes as the corpus has it: nothing may be written, and a field that may be null may be missing. */
export type Source<Value> = Value extends readonly (infer Item)[]
  ? readonly Source<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value as null extends Value[Key] ? never : Key]: Source<Value[Key]> } & {
        readonly [Key in keyof Value as null extends Value[Key] ? Key : never]?:
          | Source<Value[Key]>
          | undefined;
      }
    : Value;

/**
 * Makes a record as its schema has it: the fields of the schema in their order, and nothing else of what is given.
 *
 * @returns a function that throws where a value is not what the schema says.
 */
export function taker<Shape extends z.ZodRawShape>({ shape }: z.ZodObject<Shape>) {
  const open = z.object(shape);
  const nothing = Object.fromEntries(Object.keys(shape).map((key) => [key, null]));
  // Only the names of the types differ: the compiler does not see through the shape that is not known yet.
  return (from: Source<z.output<z.ZodObject<Shape>>>) =>
    open.parse({ ...nothing, ...from }) as z.output<z.ZodObject<Shape>>;
}
