import { z } from 'zod';
import type { Report } from './fault.ts';
import { readMdx } from './mdx.ts';
import { type Prose, type ProseElements, readProse } from './prose.ts';
import { words } from './schema.ts';
import { readAddress } from './walk.ts';
import { readYaml } from './yaml.ts';

/** The editors' own texts: introductions and essays, whose every claim cites a clause, and pages about the edition. */

/** What a reader asks of a place, in the order in which a page answers; what a text does not answer is left out. */
export const ASKS = ['had', 'lacked', 'done', 'figures', 'said', 'force'] as const;
export type Ask = (typeof ASKS)[number];

/** `document#clause` or `document#clause.s4`. */
const address = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9._-]+$/, 'evidence such as some-text#2.1 or some-text#2.1.s3');

/** An answer rests on one document, so that what one kind of source says is never mixed with another. */
const line = z.strictObject({
  ask: z.enum(ASKS),
  text: words,
  cites: z
    .array(address)
    .min(1)
    .refine((cites) => new Set(cites.map((cited) => readAddress(cited).document)).size < 2, {
      message: 'evidence from one document; what another one says is a line of its own',
    }),
});

export type EssayLine = Readonly<z.output<typeof line>>;

/** The lines by the document on which they rest, in the order of its first line. */
export function linesByDocument(lines: readonly EssayLine[]): Map<string, EssayLine[]> {
  return Map.groupBy(lines, ({ cites: [first = ''] }) => readAddress(first).document);
}

function areOrdered(lines: readonly EssayLine[]): boolean {
  return [...linesByDocument(lines).values()].every((own) => {
    const asked = own.map(({ ask }) => ask);
    return asked.join() === ASKS.filter((ask) => asked.includes(ask)).join();
  });
}

const claims = z.strictObject({
  /** What the essay is about, in one or two sentences. */
  summary: words,
  /** What was looked for and is not there, each with the words that were sought in vain. */
  silent: z.array(z.strictObject({ text: words, sought: z.array(words).min(1) })).default([]),
});

const cityEssay = claims.extend({
  lines: z
    .array(line)
    .min(1)
    .refine(areOrdered, {
      message: `of each document one line a question at most, in this order: ${ASKS.join(', ')}`,
    }),
  /** Sentences worth quoting. */
  quotes: z.array(address).default([]),
});

const introduction = claims.transform((front) => ({ ...front, lines: [], quotes: [] }));

/** What a page about the edition says above its text. */
const aboutPage = z.strictObject({ title: words, description: words, lead: words });

/** What stands above an essay on a place or the introduction to a document. */
export type Claims = z.output<typeof cityEssay>;
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

/** The elements of what makes claims, each with the attribute that it must have. */
const EVIDENCE: ProseElements = { Ref: 'to', Quote: 'of' };

/** content/cities/<language>/<city>.mdx */
export const readCityEssay = essayReader<Claims>(cityEssay, EVIDENCE);

/** content/introductions/<language>/<document>.mdx */
export const readIntroduction = essayReader<Claims>(introduction, EVIDENCE);

/** content/pages/<language>/<name>.mdx: headings whose ids are the same in every language, Chinese words among others, clauses, works of the bibliography, and the list of corrections. */
export const readAboutPage = essayReader(aboutPage, {
  Part: 'id',
  Zh: null,
  Ref: 'to',
  Work: 'id',
  Corrections: null,
});
