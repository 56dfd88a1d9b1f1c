import { readYears } from '#src/text/years.ts';
import { FACETS, type Filters } from './filters.ts';
import type { Order } from './hit.ts';
import type { Reading } from './model.ts';
import type { Portion } from './places.ts';

/** Code points on either side of a line: at least, at most, and unless something else is asked for. */
export const WIDTH = { least: 5, most: 40, usual: 16 } as const;
export type NeighbourSide = 'left' | 'right';

/** Hits on a page. */
export const PAGE = 20;

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
  /** Clauses with what was found, or the concordance. */
  readonly view: 'passages' | 'lines';
  /** Of the concordance: characters on either side, by what its lines are sorted, and by what they are grouped. */
  readonly width: number;
  readonly by: NeighbourSide | 'text';
  readonly group: NeighbourSide | null;
};

function sideOf(value: string | null): NeighbourSide | null {
  return value === 'left' || value === 'right' ? value : null;
}

export function readState(address: URLSearchParams): State {
  const [document, kind, city, theme] = FACETS.map((facet) => [
    ...new Set(address.getAll(facet).filter((value) => value !== '')),
  ]);
  const reading = address.get('in');
  const width = address.get('width') ?? '';
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
    view: address.get('view') === 'lines' ? 'lines' : 'passages',
    width: Math.min(WIDTH.most, Math.max(WIDTH.least, Number.parseInt(width, 10) || WIDTH.usual)),
    by: sideOf(address.get('by')) ?? 'text',
    group: sideOf(address.get('group')),
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
  if (state.view !== 'passages') address.set('view', state.view);
  if (state.width !== WIDTH.usual) address.set('width', String(state.width));
  if (state.by !== 'text') address.set('by', state.by);
  if (state.group !== null) address.set('group', state.group);
  if (state.all) address.set('show', 'all');
  else if (state.page > 1) address.set('page', String(state.page));
  return `?${address}`;
}

/** What a state has to be shown with: the hits up to its page, unless all of them have to be looked at for it. */
export function wantedFor(state: State): Portion {
  const isPlain = state.view === 'passages' && state.order === 'text' && state.reading === null;
  return { hits: isPlain && !state.all ? state.page * PAGE : Infinity, filters: state };
}
