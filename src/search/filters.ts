import { isWithinYears, type YearsAsked } from '#src/text/years.ts';
import type { Hit } from './hit.ts';
import type { Listed } from './shelf.ts';

/** What hits can be narrowed by. Several values of one facet widen, several facets narrow. */
export const FACETS = ['document', 'kind', 'city', 'theme'] as const;
export type Facet = (typeof FACETS)[number];

export type Filters = Readonly<Record<Facet, readonly string[]>> & YearsAsked;

export const NO_FILTERS: Filters = { document: [], kind: [], city: [], theme: [], from: null, to: null };

/** The values of a hit. */
export const VALUES: Readonly<Record<Facet, (hit: Hit) => readonly string[]>> = {
  document: (hit) => [hit.document.id],
  kind: (hit) => [hit.document.kind],
  city: (hit) => hit.clause.cities,
  theme: (hit) => hit.clause.themes,
};

/** True for filters that a document passes, or does not, as a whole. */
export function isOfDocuments({ city, theme }: Filters): boolean {
  return city.length === 0 && theme.length === 0;
}

/** Whether a document passes those filters that ask for documents. */
export function documentPasses({ id, kind, years }: Pick<Listed, 'id' | 'kind' | 'years'>, filters: Filters) {
  const isAsked = (asked: readonly string[], value: string): boolean =>
    asked.length === 0 || asked.includes(value);
  return isWithinYears(years, filters) && isAsked(filters.document, id) && isAsked(filters.kind, kind);
}

function passes(hit: Hit, filters: Filters, facets: readonly Facet[]): boolean {
  if (!isWithinYears(hit.document.years, filters)) return false;
  return facets.every(
    (facet) =>
      filters[facet].length === 0 || VALUES[facet](hit).some((value) => filters[facet].includes(value)),
  );
}

export function filtered(hits: readonly Hit[], filters: Filters): Hit[] {
  return hits.filter((hit) => passes(hit, filters, FACETS));
}

/** For each value of a facet, how many hits there are under all the other filters. */
export function facetCounts(
  hits: readonly Hit[],
  filters: Filters,
  facet: Facet,
): ReadonlyMap<string, number> {
  const others = FACETS.filter((other) => other !== facet);
  const counts = new Map<string, number>();
  for (const hit of hits.filter((candidate) => passes(candidate, filters, others)))
    for (const value of VALUES[facet](hit)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
