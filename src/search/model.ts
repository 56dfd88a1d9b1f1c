import type { catalogueOf } from './catalogue.ts';
import type { searchDocument } from './records.ts';

/** What the search page gets as files. Everything is looked up by a clause key: `<document>#<clause>`. */

/** A text that can be searched: the Chinese one, or the editors' English. */
export type Reading = (typeof readings)[number];

export const readings = ['zh', 'en'] as const;

/** `/search/documents/<document>.json`: fetched when the document has a hit. */
export type SearchDocument = ReturnType<typeof searchDocument>;
export type SearchClause = SearchDocument['clauses'][number];

/** `/search/catalogue.json`: what a search has to know before it starts. */
export type Catalogue = ReturnType<typeof catalogueOf>;
