import type { Hit } from './hit.ts';

/** What hits can be narrowed by. Several values of one facet widen, several facets narrow. */
export const FACETS = ['document', 'kind', 'city', 'theme'] as const;
export type Facet = (typeof FACETS)[number];

export interface Filters extends Readonly<Record<Facet, readonly string[]>> {
  /** First and last year, or null for no limit. */
  readonly from: number | null;
  readonly to: number | null;
}

export const NO_FILTERS: Filters = { document: [], kind: [], city: [], theme: [], from: null, to: null };

const VALUES: Readonly<Record<Facet, (hit: Hit) => readonly string[]>> = {
  document: (hit) => [hit.document.id],
  kind: (hit) => [hit.document.kind],
  city: (hit) => hit.clause.cities,
  theme: (hit) => hit.clause.themes,
};

/** A document that may have been made in one of several years is within a span that touches any of them. */
function isWithin(hit: Hit, { from, to }: Filters): boolean {
  if (from === null && to === null) return true;
  const { years } = hit.document;
  return years !== null && years[1] >= (from ?? -Infinity) && years[0] <= (to ?? Infinity);
}

function passes(hit: Hit, filters: Filters, facets: readonly Facet[]): boolean {
  if (!isWithin(hit, filters)) return false;
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
