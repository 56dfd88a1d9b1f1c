import { z } from 'zod';
import { bilingual, edtf, KNOWN, slug, witnesses, words } from './schema.ts';
import {
  eventKind,
  identity,
  nameKind,
  referenceDateKind,
  referenceKind,
  sought,
  sureness,
} from './vocabulary.ts';

/** Schemas of the registries: knowledge about a thing stands once, in YAML, and the text points to it by id. */

/** Records by id. */
function records<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.record(slug, z.strictObject(shape));
}

/** In or around China: what keeps apart a longitude and a latitude that are swapped. */
function liesIn([longitude = 0, latitude = 0]: readonly number[]): boolean {
  return longitude >= 73 && longitude <= 136 && latitude >= 3 && latitude <= 54;
}

const point = z.tuple([z.number(), z.number()]).refine(liesIn, {
  error: ({ input }) => {
    const isSwapped = Array.isArray(input) && liesIn(input.toReversed());
    return `longitude (73 to 136), then latitude (3 to 54)${isSwapped ? ': the two are swapped' : ''}`;
  },
});

/** content/cities.yaml: the places that have a page, in the order in which they are shown. */
export const cityFile = records({
  ...bilingual.shape,
  /** GB/T 2260 code; null for a place that is not resolved. */
  code: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  /** Longitude and latitude; null for a place that gets no pin. */
  point: point.nullable(),
  note: bilingual.optional(),
});

/** content/names.yaml: every organisation, place, website and person that a text names. */
export const nameFile = records({
  ...bilingual.shape,
  kind: nameKind,
  /** A city of cities.yaml, or null. */
  city: slug.nullable().default(null),
  /** Sentences, as some-text#2.1.s3, and headings, as some-text#2.1, in which the words of a place mean something else. */
  not: z.array(words).optional(),
  /** What was joined under this record or kept apart from it, and why. */
  note: bilingual.optional(),
});

/** content/references.yaml: every law, policy, plan, standard, programme and fund that a text cites. */
export const referenceFile = records({
  title: bilingual,
  /** What stands beside a mark, where the title is too long for that: what it is known by or is about, never cut. */
  short: bilingual.optional(),
  kind: referenceKind,
  number: z
    .strictObject({ value: words, ...KNOWN })
    .nullable()
    .default(null),
  issuer: bilingual.nullable().default(null),
  dates: z.array(z.strictObject({ kind: referenceDateKind, edtf, ...KNOWN })).default([]),
  /** Which paper is meant: another thing than how surely its dates are known. */
  identity,
  /** For `several`: the papers that may be meant, by title or number. */
  candidates: z.array(words).default([]),
  witnesses,
  /** What is so while there are no witnesses; the rule `sureness` wants it then. */
  sought: sought.optional(),
  note: bilingual.optional(),
});

/** content/events.yaml: every dated or datable event of the texts. */
export const eventFile = z.record(
  slug,
  z
    .strictObject({
      date: edtf.optional(),
      /** An event has no witnesses of its own: what was found elsewhere is a date of what it points to. */
      sure: sureness.extract(['stated', 'inferred', 'unverified']).optional(),
      reason: bilingual.nullable().default(null),
      /** Instead of a date: which date of its reference it is. One date has one status. */
      of: referenceDateKind.optional(),
      title: bilingual,
      /** As that of a reference. */
      short: bilingual.optional(),
      kind: eventKind,
      cities: z.array(slug).default([]),
      reference: slug.optional(),
    })
    .refine(
      ({ date, sure, of, reference }) =>
        of === undefined
          ? date !== undefined && sure !== undefined
          : date === undefined && sure === undefined && reference !== undefined,
      { message: 'a date with how sure it is, or “of” with a reference that has such a date' },
    ),
);

/** content/themes.yaml: the closed list of themes. */
export const themeFile = records({
  ...bilingual.shape,
  definition: bilingual,
  includes: bilingual,
  excludes: bilingual,
  /** Words by which a program looks for sentences that may lack the theme; empty where none have been chosen yet. */
  terms: z.array(words),
  /** Longer words that hold a term and are something else. */
  apart: z.array(words).default([]),
});

const typeId = z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/);

/** content/instruments.yaml: lenses on the same clauses, each with its types. */
export const instrumentFile = z.strictObject({
  lenses: records({
    ...bilingual.shape,
    source: bilingual,
    /** Of bibliography.yaml: what it is taken from. */
    works: z.array(slug).default([]),
    types: z.record(
      typeId,
      z.strictObject({
        ...bilingual.shape,
        definition: bilingual,
        parent: typeId.optional(),
        /** The type is coded wherever a sentence with instruments has one of these: what a program can hold coders to. */
        wherever: z
          .array(
            z.strictObject({
              does: slug.optional(),
              wording: z.array(words).default([]),
              /** Lens id to types of it. */
              types: z.record(slug, z.array(typeId)).default({}),
              /** Not where this type of the same lens is coded. */
              unless: typeId.optional(),
            }),
          )
          .optional(),
      }),
    ),
  }),
});

/** content/coding.yaml: what a sentence can do, and the rules of the codebook. */
export const codebookFile = z.strictObject({
  does: records({
    ...bilingual.shape,
    definition: bilingual,
    instruments: z.boolean(),
    /** False where no sentence of this kind carries a theme. */
    themes: z.boolean(),
  }),
  rules: z.array(
    z.strictObject({
      id: slug,
      ...bilingual.shape,
      examples: z.array(z.strictObject({ sentence: words, ...bilingual.shape })).default([]),
    }),
  ),
});

/** content/glossary.yaml: terms, with the printed forms by which they are found in the texts. */
export const glossaryFile = records({
  zh: words,
  pinyin: words,
  en: words,
  forms: z.array(words).default([]),
  variants: z.array(words).default([]),
  /** English words that count as our rendering: commercial for commerce, yuan for what counts in ten thousands of it. */
  derived: z.array(words).default([]),
  definition: bilingual,
  why: bilingual.optional(),
});

const count = z.number().int().nonnegative();

/** content/revision.yaml: who revised the translation, how much was changed, and where it knowingly departs from the glossary. */
export const revisionFile = z.strictObject({
  reviser: bilingual,
  documents: z.record(
    slug,
    z.strictObject({ read: count, changed: count, headingsRead: count, headingsChanged: count }),
  ),
  backTranslations: z.array(z.strictObject({ sentence: words, back: words, verdict: bilingual })).default([]),
  deviations: z
    .array(z.strictObject({ term: slug, sentence: words, used: words, why: bilingual }))
    .default([]),
});

/** People with family and given name, bodies with one name, as CSL has them. */
const csl = {
  name: z.union([z.strictObject({ family: words, given: words }), z.strictObject({ literal: words })]),
  date: z.strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) }),
};

/** content/bibliography.yaml: the works that the method rests on, in the terms of CSL-JSON 1.0.2; the id is the key. */
export const bibliographyFile = records({
  type: z.enum([
    'book',
    'article-journal',
    'paper-conference',
    'report',
    'standard',
    'legislation',
    'webpage',
  ]),
  language: z.enum(['en', 'zh-CN']),
  title: words,
  author: z.array(csl.name).min(1),
  issued: csl.date,
  'container-title': words.optional(),
  publisher: words.optional(),
  'publisher-place': words.optional(),
  number: words.optional(),
  volume: words.optional(),
  issue: words.optional(),
  /** Only where the pages are known. */
  page: words.optional(),
  /** Only an address at which the work was seen. */
  URL: z.url().optional(),
});

/** content/readings.yaml: words whose pinyin the dictionary gets wrong, with one syllable a character. */
export const readingsFile = z.record(words, words);

/** content/words.yaml: words that readers look for, printed in a text or not, with what they mean in English. */
export const wordsFile = z.record(words, words);

/** content/set-phrases.yaml: wording that any official Chinese text may use, whoever wrote it, and why it counts as such. */
export const setPhraseFile = records({
  /** As it is commonly printed. */
  zh: z.string().min(2),
  en: words,
  reason: bilingual,
}).transform((record) => Object.entries(record).map(([id, phrase]) => ({ id, ...phrase })));

export type SetPhrase = Readonly<z.output<typeof setPhraseFile>[number]>;
