import { joinSpans, type Span } from '#src/text/occurrences.ts';
import { readYears } from '#src/text/years.ts';
import { type Facet, type Filters, filtered, NO_FILTERS } from './filters.ts';
import { findPhrase, type Sources, together } from './find.ts';
import { type Hit, hitKey } from './hit.ts';
import { type Reading, readings } from './model.ts';
import type { Phrase } from './phrase.ts';
import { foldReading, printedClause } from './printed.ts';
import type { Parsed, Query, Unread } from './query.ts';
import { findWild } from './wild.ts';

type Field = Omit<Extract<Query, { op: 'field' }>, 'op'>;
type ValuesNamed = Evaluation['valuesNamed'];

/** What a field asks for; null where it has no such value. */
export function filtersOf({ field, value }: Field, valuesNamed: ValuesNamed): Filters | null {
  if (field !== 'year') {
    const ids = valuesNamed(field, value);
    return ids.length === 0 ? null : { ...NO_FILTERS, [field]: ids };
  }
  const [from = '', to = from] = value.split(/\.\.|-/);
  const years = readYears(new URLSearchParams({ from, to }));
  return years.from === null && years.to === null ? null : { ...NO_FILTERS, ...years };
}

/** What a query is evaluated with. */
export interface Evaluation {
  readonly sources: Sources;
  readonly phrase: (text: string) => Phrase;
  readonly fold: (text: string) => string;
  /** Ids of the values of a facet that go by a name; none where nothing does. */
  readonly valuesNamed: (facet: Facet, name: string) => readonly string[];
}

/** Hits by the place within which words have to stand together: a clause, or one heading or sentence of it. */
type Found = ReadonlyMap<string, Hit>;
type Spans = Hit['spans'];

function spansOf(of: (reading: Reading) => readonly Span[]): Spans {
  return { zh: of('zh'), en: of('en') };
}

function isLit({ spans }: Hit): boolean {
  return readings.some((reading) => spans[reading].length > 0);
}

/** A hit parted by headings and sentences, each with what begins in it. */
function byLine(hit: Hit): [string, Hit][] {
  const { zh, en } = { zh: printedClause(hit.clause, 'zh').parts, en: printedClause(hit.clause, 'en').parts };
  const parts = { zh, en };
  return zh.map((_, at) => {
    const within = spansOf((reading) => {
      const part = parts[reading][at];
      return hit.spans[reading].filter(({ start }) => part && start >= part.start && start < part.end);
    });
    return [`${hitKey(hit)} ${at}`, { ...hit, spans: within }];
  });
}

function byPlace(hits: readonly Hit[], scope: Parsed['scope']): Found {
  return new Map(scope === 'clause' ? hits.map((hit) => [hitKey(hit), hit]) : hits.flatMap(byLine));
}

function bothSpans(left: Hit, right: Hit): Hit {
  return {
    ...left,
    spans: spansOf((reading) => joinSpans([...left.spans[reading], ...right.spans[reading]])),
  };
}

/** Spans of one that stand within so many characters (of the translation: words) of a span of the other, and those. */
function nearSpans(left: Hit, right: Hit, within: number): Hit {
  const near = (reading: Reading): Span[] => {
    const { text } = printedClause(left.clause, reading);
    return left.spans[reading].flatMap((a) =>
      right.spans[reading].flatMap((b) => {
        const isApart = a.end <= b.start || b.end <= a.start;
        const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
        return isApart && foldReading(between, reading).units.length <= within ? [a, b] : [];
      }),
    );
  };
  return { ...left, spans: spansOf((reading) => joinSpans(near(reading))) };
}

/** The places that all have, with what `join` makes of them. */
function shared([first, ...others]: readonly Found[], join: (left: Hit, right: Hit) => Hit): Found {
  const places = new Map(first);
  for (const other of others)
    for (const [key, hit] of places) {
      const found = other.get(key);
      if (found) places.set(key, join(hit, found));
      else places.delete(key);
    }
  return places;
}

/** The places that any has. */
function united(lists: readonly Found[]): Found {
  const places = new Map<string, Hit>();
  for (const [key, hit] of lists.flatMap((list) => [...list]))
    places.set(key, bothSpans(places.get(key) ?? hit, hit));
  return places;
}

/** Evaluates a query: the hits, with what was found in each, in the order of time and text. */
export async function evaluate(
  { query, scope, reading }: Pick<Parsed, 'query' | 'scope' | 'reading'>,
  { sources, phrase, fold, valuesNamed }: Evaluation,
) {
  const unread: Unread[] = [];
  let every: Promise<Found> | undefined;
  /** Every clause, heading and sentence: what is left of it when something is barred. */
  const everything = (): Promise<Found> => {
    every ??= sources.shelf.everything().then((all) =>
      byPlace(
        all.map((shelved) => ({ ...shelved, spans: { zh: [], en: [] } })),
        scope,
      ),
    );
    return every;
  };

  async function words(text: string, isWild: boolean): Promise<Found> {
    const hits = isWild ? await findWild(text, sources, fold) : await findPhrase(phrase(text), sources);
    const asked = hits.map((hit) => ({
      ...hit,
      spans: spansOf((one) => (reading === null || one === reading ? hit.spans[one] : [])),
    }));
    return new Map([...byPlace(asked, scope)].filter(([, hit]) => isLit(hit)));
  }

  async function inField({ field, value }: Field): Promise<Found> {
    const filters = filtersOf({ field, value }, valuesNamed);
    const all = await everything();
    if (!filters) unread.push({ sign: value, because: 'value' });
    const passing = new Set(filtered([...all.values()], filters ?? NO_FILTERS));
    return new Map([...all].filter(([, hit]) => passing.has(hit)));
  }

  async function all(of: readonly Query[]): Promise<Found> {
    const wanted = of.filter(({ op }) => op !== 'not').map(found);
    const barred = of.flatMap((one) => (one.op === 'not' ? [found(one.of)] : []));
    const places = shared(await Promise.all(wanted.length > 0 ? wanted : [everything()]), bothSpans);
    const without = await Promise.all(barred);
    return new Map([...places].filter(([key]) => !without.some((list) => list.has(key))));
  }

  async function found(asked: Query): Promise<Found> {
    switch (asked.op) {
      case 'words':
        return words(asked.text, asked.isWild);
      case 'field':
        return inField(asked);
      case 'all':
        return all(asked.of);
      case 'not':
        return all([asked]);
      case 'near': {
        const lists = await Promise.all(asked.of.map(found));
        const near = shared(lists, (left, right) => nearSpans(left, right, asked.within));
        return new Map([...near].filter(([, hit]) => isLit(hit)));
      }
      case 'any':
        return united(await Promise.all(asked.of.map(found)));
    }
  }

  const hits = query === null ? [] : [...(await found(query)).values()];
  return { hits: together(hits, []), unread };
}
