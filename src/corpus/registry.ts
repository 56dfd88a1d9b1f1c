import { z } from 'zod';
import { bilingual, edtf, slug } from './schema.ts';
import {
  confidence,
  dateConfidence,
  eventKind,
  nameKind,
  referenceDateKind,
  referenceKind,
} from './vocabulary.ts';

/** Schemas of the registries: knowledge about a thing stands once, in YAML, and the text points to it by id. */

const CITY_NOTE = bilingual.optional();

/** content/cities.yaml: the places that have a page, in the order in which they are shown. */
export const cityFile = z.record(
  slug,
  z.strictObject({
    zh: z.string().min(1),
    en: z.string().min(1),
    /** GB/T 2260 code; null for a place that is not resolved. */
    code: z
      .string()
      .regex(/^\d{6}$/)
      .nullable(),
    /** Longitude and latitude; null for a place that gets no pin. */
    point: z.tuple([z.number(), z.number()]).nullable(),
    note: CITY_NOTE,
  }),
);

/** content/names.yaml: every organisation, place, website and person that a text names. */
export const nameFile = z.record(
  slug,
  z.strictObject({
    zh: z.string().min(1),
    en: z.string().min(1),
    kind: nameKind,
    /** A city of cities.yaml, or null. */
    city: slug.nullable().default(null),
    /** What was joined under this record or kept apart from it, and why. */
    note: CITY_NOTE,
  }),
);

/** content/references.yaml: every law, policy, plan, standard, programme and fund that a text cites. */
export const referenceFile = z.record(
  slug,
  z.strictObject({
    title: bilingual,
    kind: referenceKind,
    number: z.string().min(1).nullable().default(null),
    issuer: bilingual.nullable().default(null),
    dates: z
      .array(
        z.strictObject({
          kind: referenceDateKind,
          edtf,
          sure: dateConfidence,
        }),
      )
      .default([]),
    /** Only an address at which the page was seen. */
    url: z.url().nullable().default(null),
    confidence,
    note: bilingual.optional(),
  }),
);

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
export const themeFile = z.record(
  slug,
  z.strictObject({
    zh: z.string().min(1),
    en: z.string().min(1),
    definition: bilingual,
    includes: bilingual,
    excludes: bilingual,
  }),
);

const typeId = z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/);

/** content/instruments.yaml: lenses on the same clauses, each with its types. */
export const instrumentFile = z.strictObject({
  lenses: z.record(
    slug,
    z.strictObject({
      zh: z.string().min(1),
      en: z.string().min(1),
      source: bilingual,
      types: z.record(
        typeId,
        z.strictObject({
          zh: z.string().min(1),
          en: z.string().min(1),
          definition: bilingual,
          parent: typeId.optional(),
        }),
      ),
    }),
  ),
});

/** content/coding.yaml: what a sentence can do, and the rules of the codebook. */
export const codebookFile = z.strictObject({
  does: z.record(
    slug,
    z.strictObject({
      zh: z.string().min(1),
      en: z.string().min(1),
      definition: bilingual,
      instruments: z.boolean(),
    }),
  ),
  rules: z.array(
    z.strictObject({
      id: slug,
      zh: z.string().min(1),
      en: z.string().min(1),
      examples: z
        .array(z.strictObject({ sentence: z.string().min(1), zh: z.string().min(1), en: z.string().min(1) }))
        .default([]),
    }),
  ),
});

/** content/glossary.yaml: terms, with the printed forms by which they are found in the texts. */
export const glossaryFile = z.record(
  slug,
  z.strictObject({
    zh: z.string().min(1),
    pinyin: z.string().min(1),
    en: z.string().min(1),
    forms: z.array(z.string().min(1)).default([]),
    variants: z.array(z.string().min(1)).default([]),
    /** English words derived from our rendering that count as it: commercial for commerce. */
    derived: z.array(z.string().min(1)).default([]),
    definition: bilingual,
    why: bilingual.optional(),
  }),
);

const count = z.number().int().nonnegative();

/** content/revision.yaml: who revised the translation, how much was changed, and where it knowingly departs from the glossary. */
export const revisionFile = z.strictObject({
  reviser: bilingual,
  documents: z.record(
    slug,
    z.strictObject({ read: count, changed: count, headingsRead: count, headingsChanged: count }),
  ),
  backTranslations: z
    .array(z.strictObject({ sentence: z.string().min(1), back: z.string().min(1), verdict: bilingual }))
    .default([]),
  deviations: z
    .array(
      z.strictObject({ term: slug, sentence: z.string().min(1), used: z.string().min(1), why: bilingual }),
    )
    .default([]),
});

/** content/readings.yaml: words whose pinyin the dictionary gets wrong, with one syllable a character. */
export const readingsFile = z.record(z.string().min(1), z.string().min(1));

/** Set phrases of official Chinese: wording that any text of the kind may use, whoever wrote it. */
export interface SetPhrase {
  readonly id: string;
  /** As it is commonly printed. */
  readonly zh: string;
  readonly en: string;
  /** Why it counts as one. */
  readonly reason: z.infer<typeof bilingual>;
}

/** content/set-phrases.yaml */
export const setPhraseFile = z
  .record(slug, z.strictObject({ zh: z.string().min(2), en: z.string().min(1), reason: bilingual }))
  .transform((record) => Object.entries(record).map(([id, phrase]): SetPhrase => ({ id, ...phrase })));
