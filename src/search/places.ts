import { documentPasses, type Filters, isOfDocuments, NO_FILTERS } from './filters.ts';
import type { Engine, Sources } from './find.ts';
import { type Reading, readings } from './model.ts';
import { isWordless, type Phrase } from './phrase.ts';
import type { Parsed, Query } from './query.ts';
import type { Listed } from './shelf.ts';

/**
 * Which clauses a query finds, as far as an index tells that knows exactly which clauses have a phrase: so that of a
 * large corpus only those texts are fetched that are shown, or at least none that cannot have what is sought.
 */

/** Clauses by their places. */
export interface Candidates {
  readonly places: ReadonlySet<number>;
  /** True where every one is a hit; false where each has to be looked at. None is ever missing. */
  readonly isExact: boolean;
}

/** Those of a phrase. */
export interface PhraseCandidates extends Candidates {
  /** True where either text has some: which of them are shown is then a choice that needs the number of each. */
  readonly isMixed: boolean;
}

/** What the index is asked with. */
interface Known {
  readonly sources: Sources;
  readonly phrase: (text: string) => Phrase;
  /** What a field asks of documents; null where it asks for something else, or for nothing that there is. */
  readonly filtersOf: (field: Extract<Query, { op: 'field' }>) => Filters | null;
}

async function inReading(engine: Engine, reading: Reading, units: readonly string[]): Promise<Candidates> {
  if (units.length === 0) return { places: new Set(), isExact: true };
  const exact = await engine.exactly?.(reading, units);
  return { places: new Set(exact ?? (await engine.find(reading, units))), isExact: Boolean(exact) };
}

/** The clauses in which a phrase is printed, as `findPhrase` finds them. */
export async function placesOfPhrase(
  phrase: Phrase,
  { engine }: Sources,
  only: Reading | null = null,
): Promise<PhraseCandidates> {
  const [zh, en] = await Promise.all(readings.map((reading) => inReading(engine, reading, phrase[reading])));
  if (!zh || !en) throw new Error('expected two readings');
  const without: Candidates = { places: new Set(), isExact: true };
  const isChinese = zh.places.size > 0 && zh.isExact && isWordless(phrase);
  const found = [only === 'en' ? without : zh, only === 'zh' || isChinese ? without : en];
  return { ...united(found), isMixed: found.every(({ places }) => places.size > 0) };
}

function united(lists: readonly Candidates[]): Candidates {
  return {
    places: new Set(lists.flatMap(({ places }) => [...places])),
    isExact: lists.every(({ isExact }) => isExact),
  };
}

/** The clauses that a query with signs finds. */
export async function placesOf(
  { query, scope, reading }: Pick<Parsed, 'query' | 'scope' | 'reading'>,
  { sources, phrase, filtersOf }: Known,
): Promise<Candidates> {
  const every = (): number[] => Array.from({ length: sources.shelf.size }, (_, place) => place);

  async function all(of: readonly Query[], isNear: boolean): Promise<Candidates> {
    const wanted = await Promise.all(of.flatMap((one) => (one.op === 'not' ? [] : [found(one)])));
    const barred = await Promise.all(of.flatMap((one) => (one.op === 'not' ? [found(one.of)] : [])));
    const [first, ...others] = wanted.map(({ places }) => places);
    // What may not have the word that is barred may be a hit.
    const without = barred.flatMap(({ places, isExact }) => (isExact ? [places] : []));
    const places = [...(first ?? every())].filter(
      (place) => others.every((one) => one.has(place)) && !without.some((one) => one.has(place)),
    );
    const isExact = [...wanted, ...barred].every((one) => one.isExact) && !isNear;
    return { places: new Set(places), isExact };
  }

  async function found(asked: Query): Promise<Candidates> {
    switch (asked.op) {
      case 'words':
        if (asked.isWild) return { places: new Set(every()), isExact: false };
        return placesOfPhrase(phrase(asked.text), sources, reading);
      case 'field': {
        const filters = filtersOf(asked);
        const passes = (place: number): boolean =>
          filters === null || documentPasses(sources.shelf.listed(place), filters);
        return { places: new Set(every().filter(passes)), isExact: filters !== null };
      }
      case 'not':
        return all([asked], false);
      case 'any':
        return united(await Promise.all(asked.of.map(found)));
      case 'all':
      case 'near':
        // In one sentence, or near each other: the index knows of clauses alone.
        return all(asked.of, asked.op === 'near' || scope === 'sentence');
    }
  }
  return query === null ? { places: new Set(), isExact: true } : found(query);
}

/** So many hits will do, and only those of documents that pass. */
export interface Portion {
  readonly hits: number;
  readonly filters: Filters;
}

/** Every hit is looked at. */
export const ALL: Portion = { hits: Infinity, filters: NO_FILTERS };

/** Which texts have to be looked at for so many hits, and what is known of those that need not be. */
export interface Plan {
  /** The sources, without what need not be looked at. */
  readonly sources: Sources;
  /** The documents of the hits that come after those that are wanted. */
  readonly more: readonly Listed[];
  /** How many hits are left out by the filters, unlooked at. */
  readonly left: number;
}

/**
 * Plans a search. What is wanted comes from whole documents, the first ones, as many hits as are wanted or more; where
 * the index does not tell exactly, from all that may have any.
 */
export function planned(
  { places, isExact, isMixed }: Candidates & Partial<PhraseCandidates>,
  wanted: Portion,
  { engine, shelf }: Sources,
): Plan {
  const all = [...places].sort((a, b) => a - b);
  const isAll = !isExact || isMixed || wanted.hits === Infinity || !isOfDocuments(wanted.filters);
  const passing = isAll ? all : all.filter((place) => documentPasses(shelf.listed(place), wanted.filters));
  const documents = passing.map(shelf.listed);
  const last = documents[Math.min(isAll ? Infinity : wanted.hits, documents.length) - 1];
  const end = last ? documents.lastIndexOf(last) + 1 : 0;
  const within = new Set(documents.slice(0, end));
  const isWithin = (place: number): boolean => within.has(shelf.listed(place));
  return {
    sources: {
      engine: { find: async (reading, units) => (await engine.find(reading, units)).filter(isWithin) },
      shelf: { ...shelf, everything: () => shelf.clauses(shelf.placesOf(within)) },
    },
    more: documents.slice(end),
    left: all.length - passing.length,
  };
}
