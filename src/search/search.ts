import { addressIn } from '#src/corpus/walk.ts';
import { foldChinese, foldedText, type Simplified } from '#src/text/fold.ts';
import { fromPairs } from '#src/text/pairs.ts';
import { type Beside, findBeside } from './beside.ts';
import { evaluate } from './evaluate.ts';
import { type Engine, findPhrase } from './find.ts';
import type { Hit } from './hit.ts';
import { type Named, namedPlaces } from './locator.ts';
import type { Catalogue, Reading } from './model.ts';
import { type Compared, findNearest } from './nearest.ts';
import { findPassage } from './passage.ts';
import { phraseOf } from './phrase.ts';
import { printedClause } from './printed.ts';
import { allWords, NEAR, type Parsed, parseQuery, type Unread, wordsOf } from './query.ts';
import { type Library, shelf } from './shelf.ts';
import { mendsOnly, VARIANTS, type Variant, variantsOf } from './variants.ts';

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

/** Another query that finds something, and how many clauses. */
export interface Offer {
  readonly why: 'all-words' | 'sentence' | 'near' | 'part' | Variant['why'];
  readonly query: string;
  readonly count: number;
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
}

const NOTHING: Omit<Outcome, 'text'> = {
  way: null,
  hits: [],
  sought: [],
  barred: [],
  compared: [],
  unread: [],
  named: [],
  tried: [],
};

export function searchWith({ catalogue, engine, library, traditional, beside }: Means) {
  const simplify = simplifier(catalogue, traditional);
  const sources = { engine, shelf: shelf(catalogue, library, simplify.ofTexts) };

  const evaluated = (asked: Asking, simplified: Simplified) =>
    evaluate(asked, {
      sources,
      phrase: (text) => phraseOf(text, catalogue, simplified),
      fold: (text) => foldedText(text, simplified),
      valuesNamed: (facet, name) => {
        const sought = foldedText(name, simplified);
        return catalogue.facets[facet].flatMap(({ id, names }) =>
          [id, ...names].some((one) => foldedText(one) === sought) ? [id] : [],
        );
      },
    });

  /** The hits of a query that is read as signs or, without any, as a phrase. */
  async function run(text: string, simplified: Simplified): Promise<readonly Hit[]> {
    const parsed = parseQuery(text);
    if (parsed) return (await evaluated(parsed, simplified)).hits;
    return findPhrase(phraseOf(text, catalogue, simplified), sources);
  }

  async function bySigns(parsed: Parsed, simplified: Simplified): Promise<Found> {
    const { hits, unread } = await evaluated(parsed, simplified);
    const [sought, barred] = [false, true].map((isBarred) => wordsIn(parsed, isBarred));
    return { hits, unread: [...parsed.unread, ...unread], sought: sought ?? [], barred: barred ?? [] };
  }

  /** The records beside the texts; none while they cannot be had. */
  const records = (): Promise<readonly Beside[]> => beside().catch(() => []);

  const counted = async (
    offers: readonly Omit<Offer, 'count'>[],
    simplified: Simplified,
  ): Promise<Offer[]> => {
    const all = offers.map(async (offer) => ({
      ...offer,
      count: wholeNumbers(await run(offer.query, simplified), offer.why).length,
    }));
    return (await Promise.all(all)).filter(({ count }) => count > 0);
  };

  async function byVariant(text: string, simplified: Simplified, tried: Way[]): Promise<Answer | null> {
    const known = { catalogue, simplified, beside: await records() };
    for (const { query, why } of variantsOf(text, known)) {
      tried.push(why);
      const hits = wholeNumbers(await run(query, simplified), why);
      if (hits.length > 0) return { hits, sought: [query], way: why };
    }
    return null;
  }

  async function byReference(named: readonly Named[]): Promise<Found> {
    const keys = named.flatMap(({ document, clause }) => (clause ? [addressIn(document, clause)] : []));
    const shelved = await sources.shelf.clauses(keys);
    return { hits: shelved.map((place) => ({ ...place, spans: { zh: [], en: [] } })) };
  }

  /** The ways of a query without signs, in their order; null where one does not apply. */
  function attempts(
    text: string,
    { named, simplified, tried }: Asked,
  ): readonly (() => Promise<Answer | null>)[] {
    const phrase = phraseOf(text, catalogue, simplified);
    const words = wordsOf(text);
    const all: Asking = { query: allWords(words), scope: 'clause', reading: null };
    const isNamed = named.length > 0;
    return [
      async () => ({ way: 'phrase', hits: await findPhrase(phrase, sources) }),
      async () => (isNamed ? { way: 'reference', ...(await byReference(named)) } : null),
      () => byVariant(text, simplified, tried),
      async () => (isNamed ? null : { way: 'passage', hits: await findPassage(phrase, sources) }),
      async () =>
        isNamed || words.length < 2
          ? null
          : { way: 'words', ...(await evaluated(all, simplified)), sought: words },
      async () => (isNamed ? null : { way: 'nearest', ...(await findNearest(phrase, sources)) }),
    ];
  }

  async function find(query: string): Promise<Outcome> {
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
    const signs = parsed && (await bySigns(parsed, simplified));
    const tried: Way[] = signs ? ['signs'] : [];
    if (signs && (signs.hits.length > 0 || quoted === null))
      return { ...NOTHING, text, ...signs, way: 'signs', tried };
    for (const attempt of attempts(quoted ?? text, { named, simplified, tried })) {
      const found = await attempt();
      if (!found) continue;
      if (!tried.includes(found.way)) tried.push(found.way);
      if (found.hits.length > 0) return { ...NOTHING, text, named, ...found, tried };
    }
    return { ...NOTHING, text, named, tried };
  }

  /** What else might have been meant, each with what it finds; of what finds nothing, the longest parts that do. */
  async function offers({ text, way, hits }: Outcome): Promise<Offer[]> {
    if (way === 'signs' || text === '') return [];
    const simplified = await simplify.forQuery(text);
    const words = wordsOf(text);
    const together: Omit<Offer, 'count'>[] =
      words.length < 2
        ? []
        : [
            { why: 'all-words', query: words.join(' AND ') },
            { why: 'sentence', query: `${words.join(' AND ')} in:sentence` },
            { why: 'near', query: words.join(` NEAR/${NEAR} `) },
          ];
    const others = variantsOf(text, { catalogue, simplified, beside: [] });
    const wanted = others.filter((one) => one.why !== way && !(hits.length > 0 && mendsOnly(one)));
    // Every clause that has the phrase has the words: where there are no more, it is the same clauses.
    const isMore = ({ why, count }: Offer): boolean =>
      (way !== 'phrase' && why !== 'all-words') || count > hits.length;
    const found = [
      ...(await counted(together, simplified)).filter(isMore),
      ...(await counted(wanted, simplified)),
    ];
    if (hits.length > 0 && way !== 'nearest') return found;
    for (const parts of partsOf(text)) {
      const having = await counted(
        parts.map((query) => ({ why: 'part', query })),
        simplified,
      );
      if (having.length > 0) return [...found, ...having.slice(0, MOST_PARTS)];
    }
    return found;
  }

  return {
    find,
    offers,
    /** Records beside the texts that hold what is sought, and words for the same thing that they know of. */
    async beside({ text, way }: Outcome) {
      if (text === '') return { records: [], offers: [] };
      const simplified = await simplify.forQuery(text);
      const all = await records();
      const known = variantsOf(text, { catalogue, simplified, beside: all });
      const further = known.filter(({ why }) => why !== way && (why === 'term' || why === 'pinyin'));
      return { records: findBeside(all, text, simplified), offers: await counted(further, simplified) };
    },
  };
}

/** A number in another form is the whole number: 5% is none of 95%. */
function wholeNumbers(hits: readonly Hit[], why: Offer['why']): readonly Hit[] {
  if (why !== 'amount' && why !== 'date') return hits;
  return hits.flatMap((hit) => {
    const whole = (reading: Reading) =>
      hit.spans[reading].filter(
        ({ start }) => !/[\d.,]/.test(printedClause(hit.clause, reading).text.charAt(start - 1)),
      );
    const spans = { zh: whole('zh'), en: whole('en') };
    return spans.zh.length + spans.en.length > 0 ? [{ ...hit, spans }] : [];
  });
}

/** Parts offered at most. */
const MOST_PARTS = 4;
/** The longest text of which parts are looked for one by one. */
const LONGEST_IN_PARTS = 12;

/** Parts of a text by which some of it may be found: its words, or stretches of it, the longest first. */
function partsOf(text: string): string[][] {
  const words = wordsOf(text);
  if (words.length > 1) return [words];
  const characters = [...text];
  if (!/\p{Script=Han}/u.test(text) || characters.length > LONGEST_IN_PARTS) return [];
  return characters.slice(2).map((_, shorter) => {
    const length = characters.length - 1 - shorter;
    return characters.slice(0, shorter + 2).map((_, at) => characters.slice(at, at + length).join(''));
  });
}

/** The words of a query that are sought, or those that are barred. */
function wordsIn({ query }: Parsed, isBarred: boolean): string[] {
  const walk = (one: Parsed['query'], barred: boolean): string[] => {
    switch (one?.op) {
      case undefined:
        return [];
      case 'words':
        return barred === isBarred ? [one.text] : [];
      case 'field':
        return barred === isBarred ? [`${one.field}: ${one.value}`] : [];
      case 'not':
        return walk(one.of, !barred);
      case 'near':
      case 'all':
      case 'any':
        return one.of.flatMap((part) => walk(part, barred));
    }
  };
  return walk(query, false);
}
