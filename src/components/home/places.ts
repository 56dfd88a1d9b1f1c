import type { City, Corpus } from '../../corpus/corpus.ts';
import type { DocumentKind } from '../../corpus/model.ts';
import { KINDS } from '../../views/kinds.ts';

export interface Place {
  readonly city: City;
  /** The kinds of document that speak of it, in the order of `KINDS`. */
  readonly sources: readonly DocumentKind[];
}

export function places({ cities, documents }: Corpus): Place[] {
  return cities.map((city) => {
    const speaking = documents.filter((document) => document.cities.includes(city.id));
    return { city, sources: KINDS.filter((kind) => speaking.some((document) => document.kind === kind)) };
  });
}
