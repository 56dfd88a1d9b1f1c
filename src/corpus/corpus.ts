import type { z } from 'zod';
import type { Bilingual, PolicyDocument, Sureness } from './model.ts';
import type { PagePair } from './pairs.ts';
import type {
  bibliographyFile,
  codebookFile,
  eventFile,
  glossaryFile,
  instrumentFile,
  nameFile,
  referenceFile,
  revisionFile,
  themeFile,
} from './registry.ts';
import type { Sought } from './vocabulary.ts';

/** The whole content, joined and proved: what views are made from. */

type Entry<File> =
  File extends z.ZodType<Record<string, infer Value>> ? { readonly id: string } & Readonly<Value> : never;

export interface City {
  readonly id: string;
  readonly name: Bilingual;
  readonly code: string | null;
  readonly point: readonly [number, number] | null;
  readonly note: Bilingual | null;
}

export type Name = Entry<typeof nameFile>;
export type RawReference = Entry<typeof referenceFile>;
export interface Reference extends Omit<RawReference, 'short'> {
  /** Its title, where that is short. */
  readonly short: Bilingual;
  /** The first address at which its text was seen. */
  readonly url: string | null;
  /** How surely it is known what the citation means. */
  readonly confidence: Sureness;
  /** What was found of it outside the texts: something; nothing, though sought; nobody has looked yet. */
  readonly state: 'recorded' | Sought;
}
export type RawEvent = Entry<typeof eventFile>;
/** An event, dated: by itself, or by what it points to. */
export interface PolicyEvent extends Omit<RawEvent, 'date' | 'sure' | 'short'> {
  /** Its title, where that is short. */
  readonly short: Bilingual;
  readonly date: string;
  readonly sure: Sureness;
}
export type Theme = Entry<typeof themeFile>;
export type Term = Entry<typeof glossaryFile>;
export type Work = Entry<typeof bibliographyFile>;
export type Lens = { readonly id: string } & Readonly<z.infer<typeof instrumentFile>['lenses'][string]>;
export type Revision = z.infer<typeof revisionFile>;
export type Codebook = z.infer<typeof codebookFile>;

/** A sentence that prints terms of a theme and was left without it, and why. */
export interface PassedOver {
  readonly theme: string;
  /** `document#2.1.3.s4` */
  readonly sentence: string;
  readonly terms: readonly string[];
  readonly reason: Bilingual;
}

/** Records by id, in the order of their file. */
export type Registry<Record> = ReadonlyMap<string, Record>;

export interface Corpus {
  /** In the order of time, as far as it is known. */
  readonly documents: readonly PolicyDocument[];
  readonly cities: readonly City[];
  /** Those that have a page of their own. */
  readonly pairs: readonly PagePair[];
  readonly names: Registry<Name>;
  readonly references: Registry<Reference>;
  readonly events: Registry<PolicyEvent>;
  readonly themes: Registry<Theme>;
  readonly lenses: Registry<Lens>;
  readonly glossary: Registry<Term>;
  readonly bibliography: Registry<Work>;
  readonly codebook: Codebook;
  /** By the order of themes, then of time and text. */
  readonly passedOver: readonly PassedOver[];
  /** Null where no translation has been revised. */
  readonly revision: Revision | null;
}
