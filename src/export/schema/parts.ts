import { z } from 'zod';

/** The parts from which the schemas of the exports are made. Every field says what it holds, in both languages. */

/**
 * A field with its description. JSON Schema has room for one language in
 * `description`; the Chinese goes into `$comment`, which validators ignore.
 */
export function field<Schema extends z.ZodType>(schema: Schema, en: string, zh: string): Schema {
  return schema.meta({ description: en, $comment: zh }) as Schema;
}

export const bilingual = z
  .strictObject({ zh: z.string(), en: z.string() })
  .meta({ id: 'bilingual', description: 'A text in both languages.', $comment: '中英两种文字。' });

export const range = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }).meta({
  id: 'range',
  description: 'A stretch of the seed in code points, end exclusive.',
  $comment: '底本中的一段，以码点计，不含末位。',
});

export const ranges = z.array(range);
export const ids = z.array(z.string());
export const sureness = z.enum(['stated', 'verified', 'inferred']);

/** Where the text mentions a registered thing. */
export const mention = z
  .strictObject({
    document: field(z.string(), 'Id of the document.', '文献编号。'),
    clause: field(z.string(), 'Id of the clause.', '条文编号。'),
    sentence: field(
      z.string().nullable(),
      'Id of the sentence; null in a heading.',
      '句子编号；见于标题时为空。',
    ),
    quote: field(z.string(), 'The printed words.', '原文用语。'),
    source: field(ranges, 'Where they stand in the seed.', '在底本中的位置。'),
  })
  .meta({
    id: 'mention',
    description: 'The words of a text that speak of a thing.',
    $comment: '文中提及某事物的用语。',
  });

export type Mention = z.infer<typeof mention>;
