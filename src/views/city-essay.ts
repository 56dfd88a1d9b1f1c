import { z } from 'zod';

/** What an essay on a city says in its frontmatter; the running text follows it. */

/** The five questions that open every page on a city, in their order. */
export const ASKS = ['who', 'what', 'money', 'deadline', 'force'] as const;
export type Ask = (typeof ASKS)[number];

const text = z.string().min(1);
/** `document#clause` or `document#clause.s4`. */
const address = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9._-]+$/, 'evidence such as some-text#2.1 or some-text#2.1.s3');

export const cityEssay = z.strictObject({
  /** What kind of knowledge there is of the place, in one sentence. */
  summary: text,
  /** One line for each question, in their order, each with the words it rests on. */
  lines: z
    .array(z.strictObject({ ask: z.enum(ASKS), text, cites: z.array(address).min(1) }))
    .refine((lines) => lines.map(({ ask }) => ask).join() === ASKS.join(), {
      message: `five lines, in this order: ${ASKS.join(', ')}`,
    }),
  /** Sentences worth quoting. */
  quotes: z.array(address).default([]),
  /** What was looked for in the texts held, and is not there. */
  silent: z.array(text).default([]),
});

export type CityEssay = z.infer<typeof cityEssay>;
