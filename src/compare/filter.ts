import type { Years } from '../corpus/made.ts';
import type { DocumentKind } from '../corpus/model.ts';
import { isWithinType, type LensTypes } from './instruments.ts';

/** By what the sentences of a matrix can be narrowed, and how that stands in an address. */

export interface MatrixFilter {
  /** Lens of the instrument that is asked for. */
  readonly lens: string;
  readonly instrument: string;
  /** A printed operative word. */
  readonly wording: string;
  /** A unit that the clause names as responsible, or addresses. */
  readonly actor: string;
  readonly kinds: readonly string[];
  readonly from: number | null;
  readonly to: number | null;
}

/** What is asked of a sentence. */
export interface Traits {
  readonly kind: DocumentKind;
  readonly years: Years | null;
  readonly instruments: Readonly<Record<string, readonly string[]>>;
  readonly wording: readonly string[];
  readonly actors: readonly string[];
}

const TEXTS = ['lens', 'instrument', 'wording', 'actor'] as const;
const YEARS = ['from', 'to'] as const;

function year(text: string | null): number | null {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
}

export function readFilter(state: URLSearchParams): MatrixFilter {
  const text = (name: string): string => state.get(name) ?? '';
  return {
    lens: text('lens'),
    instrument: text('instrument'),
    wording: text('wording'),
    actor: text('actor'),
    kinds: state.getAll('kind'),
    from: year(state.get('from')),
    to: year(state.get('to')),
  };
}

/** What is not asked for is left out. Other parts of the address stay as they are. */
export function writeFilter(filter: MatrixFilter, state: URLSearchParams): URLSearchParams {
  const out = new URLSearchParams(state);
  for (const name of [...TEXTS, ...YEARS, 'kind']) out.delete(name);
  for (const name of TEXTS) if (filter[name] !== '') out.set(name, filter[name]);
  for (const kind of filter.kinds) out.append('kind', kind);
  for (const name of YEARS) if (filter[name] !== null) out.set(name, String(filter[name]));
  return out;
}

/** True where sentences are asked for, and not documents only. */
export function asksForSentences({ instrument, wording, actor }: MatrixFilter): boolean {
  return instrument !== '' || wording !== '' || actor !== '';
}

/** A document that may have been made in one of several years is within a span that touches any of them. */
export function passesDocument(
  filter: MatrixFilter,
  { kind, years }: Pick<Traits, 'kind' | 'years'>,
): boolean {
  if (filter.kinds.length > 0 && !filter.kinds.includes(kind)) return false;
  if (filter.from === null && filter.to === null) return true;
  return years !== null && years[1] >= (filter.from ?? -Infinity) && years[0] <= (filter.to ?? Infinity);
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
