import { FACETS, type Filters } from './filters.ts';
import type { Hit } from './hit.ts';
import type { Shelf } from './shelf.ts';

/** What can be shown where nothing is sought. */

/** Whether any filter is set. */
export function isNarrowed(filters: Filters): boolean {
  return FACETS.some((facet) => filters[facet].length > 0) || filters.from !== null || filters.to !== null;
}

/** Every clause, as a hit in which nothing is lit. */
export async function everyClause(shelf: Shelf): Promise<Hit[]> {
  return (await shelf.everything()).map((place) => ({ ...place, spans: { zh: [], en: [] } }));
}
