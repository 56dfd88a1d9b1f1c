import type { Bilingual, DocumentKind } from '#src/corpus/model.ts';
import type { Pairs } from '#src/text/pairs.ts';
import type { Years } from '#src/text/years.ts';

/** What the search page gets as files. Everything is looked up by a clause key: `<document>#<clause>`. */

/** A text that can be searched: the Chinese one, or the editors' English. */
export type Reading = 'zh' | 'en';

export const readings = ['zh', 'en'] as const satisfies readonly Reading[];

export interface SearchClause {
  readonly id: string;
  /** The printed marker; it is shown, not searched. */
  readonly label: string;
  readonly cite: Bilingual;
  readonly heading: Bilingual | null;
  /** Sentence by sentence; the English is empty where there is none yet. */
  readonly sentences: readonly Bilingual[];
  readonly cities: readonly string[];
  readonly themes: readonly string[];
}

/** `/search/documents/<document>.json`: fetched when the document has a hit. */
export interface SearchDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: Bilingual;
  readonly short: Bilingual;
  /** First and last year in which it may have been made, or null. */
  readonly years: Years | null;
  readonly clauses: readonly SearchClause[];
}

/** A document in the catalogue, and the names that Pagefind gave to its records. */
export interface Catalogued {
  readonly id: string;
  readonly number: string | null;
  /** Ids of its clauses, in the order of the text. */
  readonly clauses: readonly string[];
  /** For each clause Pagefind's result id; empty where there is no such bundle. */
  readonly records: Readonly<Record<Reading, readonly string[]>>;
}

/** `/search/catalogue.json`: what a search has to know before it starts. */
export interface Catalogue {
  /** Changes whenever the texts do. */
  readonly version: string;
  /** What a first search in each text transfers, in bytes as served with gzip; 0 where there is no bundle. */
  readonly bytes: Readonly<Record<Reading, number>>;
  /** In the order of time. */
  readonly documents: readonly Catalogued[];
  /** Every character of the folded Chinese texts, once. */
  readonly characters: string;
  /** Every run of Latin letters and digits in the folded Chinese texts, once. */
  readonly latin: readonly string[];
  /** Characters of the Chinese texts that the table of traditional characters would change. */
  readonly simplified: Pairs;
}
