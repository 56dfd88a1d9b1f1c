import type { State } from './address.ts';
import { FACETS, type Facet, facetCounts, filtered } from './filters.ts';
import { type Hit, inOrder, matchCount } from './hit.ts';
import type { Reading } from './model.ts';
import type { Outcome } from './search.ts';

/** Hits on a page. */
export const PAGE = 20;

/** What the search page shows of an outcome. */
export interface View {
  readonly reading: Reading | 'both';
  /** Clauses found in each text, before any filter. */
  readonly found: Readonly<Record<Reading, number>>;
  /** All hits that pass the filters, in the order asked for. */
  readonly hits: readonly Hit[];
  /** How often what was sought is printed in them. */
  readonly matches: number;
  /** How many hits the filters leave out. */
  readonly hidden: number;
  readonly facets: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  readonly page: number;
  readonly pages: number;
  /** The hits on this page. */
  readonly shown: readonly Hit[];
  /** Number of the first of them, from 1. */
  readonly first: number;
}

/**
 * The text in which hits are shown. The Chinese is the text: where it prints the
 * phrase, the clauses in which only the translation has it are one choice away.
 */
function shownReading(way: Outcome['way'], found: View['found'], wanted: State['reading']): View['reading'] {
  if (found.zh === 0 || found.en === 0) return 'both';
  return wanted ?? (way === 'phrase' ? 'zh' : 'both');
}

export function viewOf(outcome: Outcome, state: State): View {
  const hitsIn = (reading: Reading): Hit[] => outcome.hits.filter(({ spans }) => spans[reading].length > 0);
  const found = { zh: hitsIn('zh').length, en: hitsIn('en').length };
  const reading = shownReading(outcome.way, found, state.reading);
  const candidates = reading === 'both' ? outcome.hits : hitsIn(reading);
  const hits = inOrder(filtered(candidates, state), state.order);
  const pages = state.all ? 1 : Math.max(1, Math.ceil(hits.length / PAGE));
  const page = Math.min(state.page, pages);
  const start = (page - 1) * PAGE;
  const facets = Object.fromEntries(
    FACETS.map((facet) => [facet, facetCounts(candidates, state, facet)]),
  ) as View['facets'];
  return {
    reading,
    found,
    hits,
    matches: hits.reduce((sum, hit) => sum + matchCount(hit), 0),
    hidden: candidates.length - hits.length,
    facets,
    page,
    pages,
    shown: state.all ? hits : hits.slice(start, start + PAGE),
    first: start + 1,
  };
}
