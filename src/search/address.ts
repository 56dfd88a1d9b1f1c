import { readYears } from '#src/text/years.ts';
import { FACETS, type Filters } from './filters.ts';
import type { Order } from './hit.ts';
import type { Reading } from './model.ts';

/** What the search page shows is what its address says. */
export type State = Filters & {
  readonly query: string;
  readonly order: Order;
  /** The text in which hits are shown; null leaves it to `shownReading`. */
  readonly reading: Reading | 'both' | null;
  /** From 1. */
  readonly page: number;
  /** All hits on one page. */
  readonly all: boolean;
};

export function readState(address: URLSearchParams): State {
  const [document, kind, city, theme] = FACETS.map((facet) => [
    ...new Set(address.getAll(facet).filter((value) => value !== '')),
  ]);
  const reading = address.get('in');
  return {
    query: address.get('q')?.trim() ?? '',
    document: document ?? [],
    kind: kind ?? [],
    city: city ?? [],
    theme: theme ?? [],
    ...readYears(address),
    order: address.get('sort') === 'matches' ? 'matches' : 'text',
    reading: reading === 'zh' || reading === 'en' || reading === 'both' ? reading : null,
    page: Math.max(1, Number.parseInt(address.get('page') ?? '1', 10) || 1),
    all: address.get('show') === 'all',
  };
}

/** The address of a state, without what goes without saying: `?q=3%2B5%2B1&document=…&show=all`. */
export function writeState(state: State): string {
  const address = new URLSearchParams();
  if (state.query !== '') address.set('q', state.query);
  for (const facet of FACETS) for (const value of state[facet]) address.append(facet, value);
  if (state.from !== null) address.set('from', String(state.from));
  if (state.to !== null) address.set('to', String(state.to));
  if (state.order !== 'text') address.set('sort', state.order);
  if (state.reading !== null) address.set('in', state.reading);
  if (state.all) address.set('show', 'all');
  else if (state.page > 1) address.set('page', String(state.page));
  return `?${address}`;
}
