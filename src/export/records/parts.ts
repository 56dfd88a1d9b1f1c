import { z } from 'zod';
import { ROLES } from '#src/convert/roles.ts';
import type { Bilingual, PolicyDocument } from '#src/corpus/model.ts';
import { sureness, witnessHas } from '#src/corpus/vocabulary.ts';

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

/** What a block of a document is. */
export const blockRole = z.enum(ROLES);

export const noteKind = z.enum(['note', 'sic']);

/** What a cell of the matrix of themes says. */
export const cellState = z.enum(['stated', 'secondary', 'absent', 'not-held', 'uncoded']);

/** What a fact rests on, beside its value. */
export const known = {
  sure: field(sureness, 'How surely it is known.', '确知程度。'),
  reason: field(bilingualText.nullable(), 'Why it is taken to be so; null for none.', '理由；无则为空。'),
  witness: textOrNull('The witness of the record that has it; null for none.', '所据旁证的编号；无则为空。'),
};

const witness = z
  .strictObject({
    id: text('Id within its record.', '在本条内的编号。'),
    sure: field(
      sureness,
      'Verified: a page that was seen. Attested: a copy or index.',
      '查证：所见网页；有据：抄本或索引。',
    ),
    has: field(
      witnessHas,
      'Text: it has the thing itself. Mention: it speaks of it. Like: it has something like it, which need not be the same.',
      '原文：载有本件；提及：讲到本件；相近：所载与本件相近，未必即是。',
    ),
    title: textOrNull('Title of the page; null where it was not recorded.', '网页题名；未录则为空。'),
    url: textOrNull('Address; null for none.', '网址；无则为空。'),
    seen: textOrNull('Day on which it was seen; null where it was not recorded.', '查看日期；未录则为空。'),
    shows: field(bilingualText, 'What it is and shows.', '是什么，载有什么。'),
  })
  .meta({ id: 'witness' });

/** What was seen of a thing outside the texts. */
export const witnessList = field(
  z.array(witness),
  'What was seen of it outside the texts.',
  '文本之外所见。',
);

/** A record with its witnesses as a list. */
export function withWitnesses<Record extends { readonly witnesses: PolicyDocument['witnesses'] }>(
  made: Record,
) {
  return { ...made, witnesses: Object.entries(made.witnesses).map(([id, seen]) => ({ ...seen, id })) };
}

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

/** Where a row of a table stands in the edition. */
export const pageAddress = text('Address of its page in this edition.', '在本站的网址。');

/** A field that is a list of ids or codes. */
export function ids(en: string, zh: string): z.ZodArray<z.ZodString> {
  return field(z.array(z.string()), en, zh);
}

/** What the ids of a list are called, as two fields of a row: `citiesZh` and `citiesEn`; the id where it is not registered. */
export function idsInWords<Field extends string>(
  field: Field,
  list: readonly string[],
  registry: ReadonlyMap<string, Bilingual>,
) {
  const names = list.map((id) => registry.get(id) ?? { zh: id, en: id });
  const words = { [`${field}Zh`]: names.map(({ zh }) => zh), [`${field}En`]: names.map(({ en }) => en) };
  return words as Record<`${Field}Zh` | `${Field}En`, string[]>;
}

/** Dates of a record as a list for a cell, each with its kind and how surely it is known. */
export function datesInCell(
  dates: readonly { readonly kind: string; readonly edtf: string; readonly sure: string }[],
): string[] {
  return dates.map(({ kind, edtf, sure }) => `${kind} ${edtf} (${sure})`);
}

export const datesColumn = ids(
  'Each with its kind and how surely it is known: issued 2005-01-08 (verified).',
  '逐项写明种类、日期和确知程度。',
);

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
