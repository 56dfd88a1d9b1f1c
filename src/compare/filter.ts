import type { DocumentKind } from '#src/corpus/model.ts';
import { isWithinYears, readYears, type Years } from '#src/text/years.ts';
import { isWithinType, type LensTypes } from './instruments.ts';

/** By what the sentences of a matrix can be narrowed, and how that stands in an address. */

export type MatrixFilter = ReturnType<typeof readFilter>;

/** What is asked of a sentence. */
export interface Traits {
  readonly kind: DocumentKind;
  readonly years: Years | null;
  readonly instruments: Readonly<Record<string, readonly string[]>>;
  readonly wording: readonly string[];
  readonly actors: readonly string[];
}

export function readFilter(state: URLSearchParams) {
  const text = (name: string): string => state.get(name) ?? '';
  return {
    /** Lens of the instrument that is asked for. */
    lens: text('lens'),
    instrument: text('instrument'),
    /** A printed operative word. */
    wording: text('wording'),
    /** A unit that the clause names as responsible, or addresses. */
    actor: text('actor'),
    kinds: state.getAll('kind'),
    ...readYears(state),
  };
}

/** True where sentences are asked for, and not documents only. */
export function asksForSentences({ instrument, wording, actor }: MatrixFilter): boolean {
  return instrument !== '' || wording !== '' || actor !== '';
}

export function passesDocument(
  filter: MatrixFilter,
  { kind, years }: Pick<Traits, 'kind' | 'years'>,
): boolean {
  if (filter.kinds.length > 0 && !filter.kinds.includes(kind)) return false;
  return isWithinYears(years, filter);
}

/** @param lens that of the filter, if it names one. */
export function passes(filter: MatrixFilter, traits: Traits, lens: LensTypes | undefined): boolean {
  if (!passesDocument(filter, traits)) return false;
  const types = traits.instruments[filter.lens] ?? [];
  const isAsked = (type: string): boolean => isWithinType(lens ?? { types: {} }, type, filter.instrument);
  if (filter.instrument !== '' && !types.some(isAsked)) return false;
  if (filter.wording !== '' && !traits.wording.includes(filter.wording)) return false;
  return filter.actor === '' || traits.actors.includes(filter.actor);
}
