import type { Corpus } from '#src/corpus/corpus.ts';
import type { Bilingual } from '#src/corpus/model.ts';
import type { Facet } from './filters.ts';

/** What documents, places, themes and kinds are called, so that a query can name them. */

/** What a document is called besides the titles that it prints. */
export interface Called {
  readonly number: string | null;
  /** The title by which it is cited, in both languages; none where that is the printed one. */
  readonly cited: readonly string[];
  /** Names of who issued it, in both languages. */
  readonly issuers: readonly string[];
}

/** The values of each facet, with their names in both languages. */
export type FacetNames = Readonly<
  Record<Facet, readonly { readonly id: string; readonly names: readonly string[] }[]>
>;

const both = ({ zh, en }: Bilingual): string[] => [zh, en];

/** By the id of the document. */
export function calledOf({ documents, names }: Corpus): ReadonlyMap<string, Called> {
  return new Map(
    documents.map(({ id, number, issuers, citedTitle }) => [
      id,
      {
        number: number?.value ?? null,
        cited: citedTitle ? both(citedTitle) : [],
        issuers: issuers.flatMap((issuer) => names.get(issuer) ?? []).flatMap(both),
      },
    ]),
  );
}

/** @param kinds names of the kinds of document, in any language. */
export function facetNames(
  { documents, cities, themes }: Corpus,
  kinds: Readonly<Record<string, readonly string[]>>,
): FacetNames {
  return {
    document: documents.map(({ id, short, title }) => ({ id, names: [...both(short), ...both(title)] })),
    kind: Object.entries(kinds).map(([id, names]) => ({ id, names })),
    city: cities.map(({ id, name }) => ({ id, names: both(name) })),
    theme: [...themes.values()].map((theme) => ({ id: theme.id, names: both(theme) })),
  };
}
