import type { City, Corpus } from '../../corpus/corpus.ts';
import type { DocumentKind } from '../../corpus/model.ts';

export interface Place {
  readonly city: City;
  /** The kinds of document that speak of it, in the order of `kinds`. */
  readonly sources: readonly DocumentKind[];
}

/** From what the issuer ordered to what others wrote about it. */
export const kinds: readonly DocumentKind[] = ['policy', 'proposal', 'report', 'press'];

export function places({ cities, documents }: Corpus): Place[] {
  return cities.map((city) => {
    const speaking = documents.filter((document) => document.cities.includes(city.id));
    return { city, sources: kinds.filter((kind) => speaking.some((document) => document.kind === kind)) };
  });
}
