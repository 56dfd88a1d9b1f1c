import { z } from 'zod';
import type { Report } from './fault.ts';
import { readMdx } from './mdx.ts';
import { type Prose, type ProseElements, readProse } from './prose.ts';
import { words } from './schema.ts';
import { readYaml } from './yaml.ts';

/** The editors' own texts: essays on cities, whose every claim cites a clause, and the pages about the edition. */

/** The five questions that open every page on a city, in their order. */
export const ASKS = ['who', 'what', 'money', 'deadline', 'force'] as const;
export type Ask = (typeof ASKS)[number];

/** `document#clause` or `document#clause.s4`. */
const address = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9._-]+$/, 'evidence such as some-text#2.1 or some-text#2.1.s3');

const cityEssay = z.strictObject({
  /** What kind of knowledge there is of the place, in one sentence. */
  summary: words,
  /** One line for each question, in their order, each with the words it rests on. */
  lines: z
    .array(z.strictObject({ ask: z.enum(ASKS), text: words, cites: z.array(address).min(1) }))
    .refine((lines) => lines.map(({ ask }) => ask).join() === ASKS.join(), {
      message: `five lines, in this order: ${ASKS.join(', ')}`,
    }),
  /** Sentences worth quoting. */
  quotes: z.array(address).default([]),
  /** What was looked for in the texts held, and is not there. */
  silent: z.array(words).default([]),
});

/** What a page about the edition says above its text. */
const aboutPage = z.strictObject({ title: words, description: words, lead: words });

export type CityEssay = z.infer<typeof cityEssay>;
export type AboutPage = z.infer<typeof aboutPage>;

/** An essay or a page: what stands above its text, and what the gate has to know of the text. */
export interface Essay<Front> {
  readonly file: string;
  readonly front: Front;
  readonly prose: Prose;
}

/** Essays by language and name: `en/<name>`. */
export type Essays<Front> = ReadonlyMap<string, Essay<Front>>;

/** A reader of essays whose frontmatter is of a schema, and that may use some elements. */
function essayReader<Front>(schema: z.ZodType<Front>, elements: ProseElements) {
  return (file: string, source: string, report: Report): Essay<Front> | null => {
    const mdx = readMdx(file, source, report);
    const front = mdx && readYaml({ file, text: mdx.frontmatter, linesBefore: 1 }, schema, report);
    const prose = mdx && readProse(mdx.root, file, elements, report);
    return front && prose && { file, front, prose };
  };
}

/** content/cities/<language>/<city>.mdx, with the attribute that each of its elements must have. */
export const readCityEssay = essayReader(cityEssay, { Ref: 'to', Quote: 'of' });

/** content/pages/<language>/<name>.mdx: headings whose ids are the same in every language, Chinese words among others. */
export const readAboutPage = essayReader(aboutPage, { Part: 'id', Zh: null });
