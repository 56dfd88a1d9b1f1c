import { z } from 'zod';
import { bilingual, edtf, slug, words } from './schema.ts';
import {
  confidence,
  dateConfidence,
  eventKind,
  nameKind,
  referenceDateKind,
  referenceKind,
} from './vocabulary.ts';

/** Schemas of the registries: knowledge about a thing stands once, in YAML, and the text points to it by id. */

/** Records by id. */
function records<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.record(slug, z.strictObject(shape));
}

/** content/cities.yaml: the places that have a page, in the order in which they are shown. */
export const cityFile = records({
  ...bilingual.shape,
  /** GB/T 2260 code; null for a place that is not resolved. */
  code: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  /** Longitude and latitude; null for a place that gets no pin. */
  point: z.tuple([z.number(), z.number()]).nullable(),
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
  kind: referenceKind,
  number: words.nullable().default(null),
  issuer: bilingual.nullable().default(null),
  dates: z.array(z.strictObject({ kind: referenceDateKind, edtf, sure: dateConfidence })).default([]),
  /** Only an address at which the page was seen. */
  url: z.url().nullable().default(null),
  confidence,
  note: bilingual.optional(),
});

/** content/events.yaml: every dated or datable event of the texts. */
export const eventFile = z.record(
  slug,
  z
    .strictObject({
      date: edtf,
      /** True where the date was resolved by the editors (今年, 去年底); it then needs a reason. */
      inferred: z.boolean(),
      reason: bilingual.optional(),
      title: bilingual,
      kind: eventKind,
      cities: z.array(slug).default([]),
      reference: slug.optional(),
    })
    .refine((event) => !event.inferred || event.reason !== undefined, {
      message: 'an inferred date needs a reason in both languages',
    }),
);

/** content/themes.yaml: the closed list of themes. */
export const themeFile = records({
  ...bilingual.shape,
  definition: bilingual,
  includes: bilingual,
  excludes: bilingual,
});

const typeId = z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/);

/** content/instruments.yaml: lenses on the same clauses, each with its types. */
export const instrumentFile = z.strictObject({
  lenses: records({
    ...bilingual.shape,
    source: bilingual,
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
  /** English words derived from our rendering that count as it: commercial for commerce. */
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

/** content/readings.yaml: words whose pinyin the dictionary gets wrong, with one syllable a character. */
export const readingsFile = z.record(words, words);

/** content/set-phrases.yaml: wording that any official Chinese text may use, whoever wrote it, and why it counts as such. */
export const setPhraseFile = records({
  /** As it is commonly printed. */
  zh: z.string().min(2),
  en: words,
  reason: bilingual,
}).transform((record) => Object.entries(record).map(([id, phrase]) => ({ id, ...phrase })));

export type SetPhrase = Readonly<z.output<typeof setPhraseFile>[number]>;
