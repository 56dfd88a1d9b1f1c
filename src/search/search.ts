import { foldChinese, foldedText, type Simplified } from '#src/text/fold.ts';
import { fromPairs } from '#src/text/pairs.ts';
import { type Beside, findBeside } from './beside.ts';
import { everyClause } from './browse.ts';
import { type Evaluation, evaluate, filtersOf } from './evaluate.ts';
import { isOfDocuments } from './filters.ts';
import { type Engine, findPhrase } from './find.ts';
import type { Hit } from './hit.ts';
import { type Named, namedPlaces } from './locator.ts';
import type { Catalogue } from './model.ts';
import { type Compared, findNearest } from './nearest.ts';
import { type Count, findingSome, type Offer, offersFor } from './offers.ts';
import { findPassage } from './passage.ts';
import { phraseOf } from './phrase.ts';
import { ALL, type Candidates, type Portion, placesOf, placesOfPhrase, planned } from './places.ts';
import { allWords, type Parsed, parseQuery, type Unread, wordsIn, wordsOf } from './query.ts';
import { type Library, type Listed, shelf } from './shelf.ts';
import { isOfWholeNumbers, VARIANTS, variantsOf, wholeNumbers } from './variants.ts';

/** The ways in which a query can be read, in the order in which they are tried. The first that finds answers. */
export const WAYS = ['signs', 'phrase', 'reference', ...VARIANTS, 'passage', 'words', 'nearest'] as const;
export type Way = (typeof WAYS)[number];

/** All that a query came to. */
export interface Outcome {
  readonly text: string;
  /** The way that found the hits; null where none did. */
  readonly way: Way | null;
  /** Every clause found, before any filter, in the order of time and text; the nearest passages, the nearest first. */
  readonly hits: readonly Hit[];
  /** The documents of the clauses that come after the hits and were not looked at, since no more were wanted. */
  readonly more: readonly Listed[];
  /** How many clauses were found in documents that the filters leave out, and were not looked at. */
  readonly left: number;
  /** What that way sought, where it is not the query as it stands. */
  readonly sought: readonly string[];
  /** Words that the query excludes. */
  readonly barred: readonly string[];
  /** Of what has no hit as it stands: which parts of it the nearest passage has. */
  readonly compared: readonly Compared[];
  /** Signs that could not be read. */
  readonly unread: readonly Unread[];
  /** Documents and clauses that the query names, whatever it found. */
  readonly named: readonly Named[];
  /** The ways that were tried, in order. */
  readonly tried: readonly Way[];
}

export type Search = ReturnType<typeof searchWith>;

/** What a search works with. `traditional` gives the large table of characters when it is needed. */
export interface Means {
  readonly catalogue: Catalogue;
  readonly engine: Engine;
  readonly library: Library;
  readonly traditional: () => Promise<Simplified>;
  /** The records beside the texts. */
  readonly beside: () => Promise<readonly Beside[]>;
}

/**
 * The table of traditional characters is large and rarely wanted. The texts'
 * own few entries come with the catalogue, so texts fold alike with it and
 * without; a query needs it when it holds a Chinese character that no text has.
 */
export function simplifier(catalogue: Catalogue, traditional: () => Promise<Simplified>) {
  const ofTexts = fromPairs(catalogue.simplified);
  const known = new Set(catalogue.characters);
  return {
    ofTexts,
    async forQuery(text: string) {
      const { units } = foldChinese(text, ofTexts);
      const isStrange = units.some((unit) => /\p{Script=Han}/u.test(unit) && !known.has(unit));
      return isStrange ? await traditional() : ofTexts;
    },
  };
}

/** What a way found, and what it sought. */
type Found = Partial<Omit<Outcome, 'way'>> & Pick<Outcome, 'hits'>;
type Answer = Found & { readonly way: Way };
type Asking = Pick<Parsed, 'query' | 'scope' | 'reading'>;

/** What is known of a query before it is tried; the ways that are tried are added to `tried`. */
interface Asked {
  readonly named: readonly Named[];
  readonly simplified: Simplified;
  readonly tried: Way[];
  readonly wanted: Portion;
}

const NOTHING: Omit<Outcome, 'text'> = {
  way: null,
  hits: [],
  more: [],
  left: 0,
  sought: [],
  barred: [],
  compared: [],
  unread: [],
  named: [],
  tried: [],
};

/** Whether anything was found, looked at or not. */
function isSome({ hits, more = [], left = 0 }: Found): boolean {
  return hits.length + more.length + left > 0;
}

export function searchWith({ catalogue, engine, library, traditional, beside }: Means) {
  const simplify = simplifier(catalogue, traditional);
  const sources = { engine, shelf: shelf(catalogue, library, simplify.ofTexts) };

  function evaluation(simplified: Simplified): Evaluation {
    return {
      sources,
      phrase: (text) => phraseOf(text, catalogue, simplified),
      fold: (text) => foldedText(text, simplified),
      valuesNamed: (facet, name) => {
        const sought = foldedText(name, simplified);
        return catalogue.facets[facet].flatMap(({ id, names }) =>
          [id, ...names].some((one) => foldedText(one) === sought) ? [id] : [],
        );
      },
    };
  }

  /** What the index tells of a query that is read as signs or, without any, as a phrase. */
  function candidates(
    asked: Asking | string,
    simplified: Simplified,
  ): Promise<Candidates & { isMixed?: boolean }> {
    const known = evaluation(simplified);
    if (typeof asked === 'string') return placesOfPhrase(known.phrase(asked), sources);
    return placesOf(asked, {
      ...known,
      filtersOf(field) {
        const filters = filtersOf(field, known.valuesNamed);
        return filters && isOfDocuments(filters) ? filters : null;
      },
    });
  }

  /** The hits of it: no more than are wanted, where the index tells how many there are. */
  async function run(asked: Asking | string, simplified: Simplified, wanted: Portion = ALL) {
    const known = evaluation(simplified);
    // An index that never tells exactly is asked once.
    const plan = engine.exactly
      ? planned(await candidates(asked, simplified), wanted, sources)
      : { sources, more: [], left: 0 };
    const { more, left } = plan;
    if (typeof asked === 'string')
      return { hits: await findPhrase(known.phrase(asked), plan.sources), unread: [], more, left };
    return { ...(await evaluate(asked, { ...known, sources: plan.sources })), more, left };
  }

  /** As it was typed: with signs, or as a phrase. */
  const typed = (text: string): Asking | string => parseQuery(text) ?? text;

  /** The hits, all of them looked at. */
  const hitsOf = async (text: string, simplified: Simplified): Promise<readonly Hit[]> =>
    (await run(typed(text), simplified)).hits;

  /** How many clauses a query finds: by the index alone where it tells. */
  async function countOf(text: string, why: string, simplified: Simplified): Promise<number> {
    const told = engine.exactly && (await candidates(typed(text), simplified));
    if (told?.isExact && !isOfWholeNumbers(why)) return told.places.size;
    // All texts would have to be fetched only to say how many: it can be asked for, and is not offered.
    if (told && (why === 'sentence' || why === 'near')) return 0;
    return wholeNumbers(await hitsOf(text, simplified), why).length;
  }

  async function bySigns(parsed: Parsed, simplified: Simplified, wanted: Portion): Promise<Found> {
    const found = await run(parsed, simplified, wanted);
    const [sought, barred] = [false, true].map((isBarred) => wordsIn(parsed, isBarred));
    const unread = [...parsed.unread, ...found.unread];
    return { ...found, unread, sought: sought ?? [], barred: barred ?? [] };
  }

  /** The records beside the texts; none while they cannot be had. */
  const records = (): Promise<readonly Beside[]> => beside().catch(() => []);

  async function byVariant(text: string, simplified: Simplified, tried: Way[]): Promise<Answer | null> {
    const known = { catalogue, simplified, beside: await records() };
    for (const { query, why } of variantsOf(text, known)) {
      tried.push(why);
      const hits = wholeNumbers(await hitsOf(query, simplified), why);
      if (hits.length > 0) return { hits, sought: [query], way: why };
    }
    return null;
  }

  async function byReference(named: readonly Named[]): Promise<Found> {
    const places = named.map(async ({ document, clause }) => {
      const { clauses } = await sources.shelf.document(document);
      const at = clauses.findIndex(({ id }) => id === clause);
      return at < 0 ? [] : [sources.shelf.startOf(document) + at];
    });
    const shelved = await sources.shelf.clauses((await Promise.all(places)).flat());
    return { hits: shelved.map((place) => ({ ...place, spans: { zh: [], en: [] } })) };
  }

  /** The ways of a query without signs, in their order; null where one does not apply. */
  function attempts(
    text: string,
    { named, simplified, tried, wanted }: Asked,
  ): readonly (() => Promise<Answer | null>)[] {
    const phrase = phraseOf(text, catalogue, simplified);
    const words = wordsOf(text);
    const all: Asking = { query: allWords(words), scope: 'clause', reading: null };
    const isNamed = named.length > 0;
    return [
      async () => ({ way: 'phrase', ...(await run(text, simplified, wanted)) }),
      async () => (isNamed ? { way: 'reference', ...(await byReference(named)) } : null),
      () => byVariant(text, simplified, tried),
      async () => (isNamed ? null : { way: 'passage', hits: await findPassage(phrase, sources) }),
      async () =>
        isNamed || words.length < 2
          ? null
          : { way: 'words', ...(await run(all, simplified, wanted)), sought: words },
      async () => (isNamed ? null : { way: 'nearest', ...(await findNearest(phrase, sources)) }),
    ];
  }

  /** @param wanted so many hits will do, where the index tells how many there are. */
  async function find(query: string, wanted: Portion = ALL): Promise<Outcome> {
    const text = query.trim();
    if (text === '') return { ...NOTHING, text };
    const simplified = await simplify.forQuery(text);
    const named = await namedPlaces(text, catalogue, sources.shelf);
    const parsed = named.length > 0 ? null : parseQuery(text);
    // Words that were copied with their quotation marks may be printed with them, and are looked for as any others.
    const quoted = parsed?.query?.op === 'words' && !parsed.query.isWild ? parsed.query.text : null;
    const isCopied = quoted !== null && !/^["＂]/.test(text);
    const printed = isCopied ? await findPhrase(phraseOf(text, catalogue, simplified), sources) : [];
    if (printed.length > 0) return { ...NOTHING, text, hits: printed, way: 'phrase', tried: ['phrase'] };
    const signs = parsed && (await bySigns(parsed, simplified, wanted));
    const tried: Way[] = signs ? ['signs'] : [];
    if (signs && (isSome(signs) || quoted === null))
      return { ...NOTHING, text, ...signs, way: 'signs', tried };
    for (const attempt of attempts(quoted ?? text, { named, simplified, tried, wanted })) {
      const found = await attempt();
      if (!found) continue;
      if (!tried.includes(found.way)) tried.push(found.way);
      if (isSome(found)) return { ...NOTHING, text, named, ...found, tried };
    }
    return { ...NOTHING, text, named, tried };
  }

  return {
    find,
    /** Every clause, where nothing is sought and the filters alone decide. */
    async browse(wanted: Portion): Promise<Outcome> {
      const places = new Set(Array.from({ length: sources.shelf.size }, (_, place) => place));
      const plan = planned({ places, isExact: true }, engine.exactly ? wanted : ALL, sources);
      const { more, left } = plan;
      return { ...NOTHING, text: '', hits: await everyClause(plan.sources.shelf), more, left };
    },
    async offers(outcome: Outcome): Promise<Offer[]> {
      const simplified = await simplify.forQuery(outcome.text);
      const count: Count = ({ query, why }) => countOf(query, why, simplified);
      return offersFor(outcome, { catalogue, simplified, count });
    },
    /** Records beside the texts that hold what is sought, and words for the same thing that they know of. */
    async beside({ text, way }: Outcome) {
      if (text === '') return { records: [], offers: [] };
      const simplified = await simplify.forQuery(text);
      const all = await records();
      const known = variantsOf(text, { catalogue, simplified, beside: all });
      const further = known.filter(({ why }) => why !== way && (why === 'term' || why === 'pinyin'));
      const offers = await findingSome(further, ({ query, why }) => countOf(query, why, simplified));
      return { records: findBeside(all, text, simplified), offers };
    },
  };
}
