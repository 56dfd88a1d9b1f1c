import { z } from 'zod';
import { ENCODINGS } from '#src/convert/decode.ts';
import { bilingual, edtf, KNOWN, slug, witnesses, words } from './schema.ts';
import {
  type CodedLayer,
  codedLayer,
  documentDateKind,
  documentKind,
  proposedFact,
  publish,
  rightsStatus,
} from './vocabulary.ts';

/** Frontmatter of a document: what is known about it, and how surely. */

const RIGHTS = {
  status: 'unclear',
  publish: 'whole',
  reason: { zh: '著作权状况未核定。', en: 'Rights not assessed.' },
} as const;

/** `true`, `false`, or layer by layer; what is not named was not looked for. */
const coded = z
  .union([z.boolean(), z.partialRecord(codedLayer, z.boolean())])
  .default(false)
  .transform(
    (given) =>
      Object.fromEntries(
        codedLayer.options.map((layer) => [
          layer,
          typeof given === 'boolean' ? given : given[layer] === true,
        ]),
      ) as Record<CodedLayer, boolean>,
  );

export const documentFrontmatter = z.strictObject({
  /** Encoding of the seed. */
  encoding: z.enum(ENCODINGS).default('utf-8'),
  /** Policy, proposal, report and press look different and are counted apart. */
  kind: z.enum(documentKind.options, {
    error: 'policy, proposal, report or press; an editor decides which',
  }),
  /** The title as data; the printed one stands in the text. English may be empty until it is translated. */
  title: z.strictObject({
    zh: z.string().min(1, {
      error:
        'the title that the text prints in <Clause id="title" role="title">, as its <Heading>; where it prints none, what it is about in a few words, and a line under notes that says whose they are',
    }),
    en: z.string(),
  }),
  /** The title as a citation gives it, where the printed one leaves out what it must name. */
  citedTitle: bilingual.optional(),
  /** A name short enough for a table head; the title where it is missing. */
  short: bilingual.optional(),
  /** The document number, and how sure it is. */
  number: z
    .strictObject({ value: words, ...KNOWN })
    .nullable()
    .default(null),
  /** Who issued it: ids from names.yaml. */
  issuers: z.array(slug).default([]),
  /** Whether the text is in copyright, how much of it the site therefore shows, and why, in both languages. */
  rights: z.strictObject({ status: rightsStatus, publish, reason: bilingual }).default(RIGHTS),
  /** What is known of its dates. */
  dates: z.array(z.strictObject({ kind: documentDateKind, edtf, ...KNOWN })).default([]),
  /** The cities it speaks of: ids from cities.yaml; a clause may say otherwise. */
  cities: z.array(slug).default([]),
  /** What a program read in the text and no editor has confirmed. A word taken away is a fact confirmed. */
  proposed: z.array(proposedFact).default([]),
  /** What somebody has looked for in the whole text; a new document is born with nothing. */
  coded,
  /** Sentences that stand for their clauses on share cards, where the first one would not do: their ids. */
  cards: z.array(words).default([]),
  /** Notes on the document as a whole. */
  notes: z.array(bilingual).default([]),
  /** Other copies, and pages that show something of it. */
  witnesses,
});

/** Nothing of it is written to, at any depth. */
type Frozen<Value> = Value extends object ? { readonly [Key in keyof Value]: Frozen<Value[Key]> } : Value;

export type DocumentFrontmatter = Frozen<z.infer<typeof documentFrontmatter>>;

/** Frontmatter of a translation. */
export const translationFrontmatter = z.strictObject({
  title: words,
  status: z.string().default('working translation'),
});
