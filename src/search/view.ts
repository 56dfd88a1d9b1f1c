import { PAGE, type State } from './address.ts';
import { FACETS, type Facet, facetCounts, filtered } from './filters.ts';
import { type Hit, inOrder, matchCount } from './hit.ts';
import type { Reading } from './model.ts';
import type { Outcome } from './search.ts';

/** Lines on a page. */
const LINES = 500;

/** What the search page shows of an outcome. */
export type View = ReturnType<typeof viewOf>;

/**
 * The text in which hits are shown. The Chinese is the text: where it prints the
 * phrase, the clauses in which only the translation has it are one choice away.
 */
function shownReading(
  way: Outcome['way'],
  found: Readonly<Record<Reading, number>>,
  wanted: State['reading'],
): Reading | 'both' {
  if (found.zh === 0 || found.en === 0) return 'both';
  return wanted ?? (way === 'phrase' ? 'zh' : 'both');
}

export function viewOf(outcome: Outcome, state: State) {
  const hitsIn = (reading: Reading): Hit[] => outcome.hits.filter(({ spans }) => spans[reading].length > 0);
  const found = { zh: hitsIn('zh').length, en: hitsIn('en').length };
  const reading = shownReading(outcome.way, found, state.reading);
  const candidates = reading === 'both' ? outcome.hits : hitsIn(reading);
  const passing = filtered(candidates, state);
  // Passages that come near stand with the nearest first.
  const isAsFound = outcome.way === 'nearest' && state.order === 'text';
  const hits = isAsFound ? passing : inOrder(passing, state.order);
  const matches = hits.reduce(
    (sum, hit) => sum + (reading === 'both' ? matchCount(hit) : hit.spans[reading].length),
    0,
  );
  // Where nothing is lit there are no lines.
  const isLines = state.view === 'lines' && matches > 0;
  const total = hits.length + outcome.more.length;
  const [units, most] = isLines ? [matches, LINES] : [total, PAGE];
  const pages = state.all ? 1 : Math.max(1, Math.ceil(units / most));
  const page = Math.min(state.page, pages);
  const start = (page - 1) * most;
  const end = state.all ? units : start + most;
  const facets = Object.fromEntries(
    FACETS.map((facet) => [facet, facetCounts(candidates, state, facet)]),
  ) as Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  return {
    reading,
    /** Clauses found in each text, before any filter. */
    found,
    /** All hits that pass the filters, in the order asked for. */
    hits,
    /** How many clauses there are, and the document of each. */
    total,
    documents: [...hits.map(({ document }) => document), ...outcome.more],
    /** True where not every hit was looked at: then nothing is known of them but their number and documents. */
    isPart: outcome.more.length + outcome.left > 0,
    /** How often what was sought is printed in them, in the text in which they are shown. */
    matches,
    isLines,
    /** How many hits the filters leave out. */
    hidden: candidates.length - hits.length + outcome.left,
    facets,
    page,
    pages,
    /** The hits on this page, or none where its lines are shown, and the number of the first of either, from 1. */
    shown: isLines ? [] : hits.slice(start, end),
    first: start + 1,
    end,
  };
}
