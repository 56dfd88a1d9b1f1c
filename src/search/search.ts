import { foldChinese, type Simplified } from '#src/text/fold.ts';
import { fromPairs } from '#src/text/pairs.ts';
import type { Engine } from './find.ts';
import type { Hit } from './hit.ts';
import type { Catalogue } from './model.ts';
import { phraseOf } from './phrase.ts';
import { type Named, namedPlaces } from './reference.ts';
import { type Library, shelf } from './shelf.ts';
import { tryWay, WAYS, type Way } from './ways.ts';

/** All that a query came to. */
export interface Outcome {
  readonly text: string;
  /** The way that found the hits; null where none did. */
  readonly way: Way | null;
  /** Every clause found, before any filter, in the order of time and text. */
  readonly hits: readonly Hit[];
  /** What that way sought, where it is not the query as it stands. */
  readonly sought: readonly string[];
  /** Words that the query excludes. */
  readonly barred: readonly string[];
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

export function searchWith({ catalogue, engine, library, traditional }: Means) {
  const simplify = simplifier(catalogue, traditional);
  const sources = { engine, shelf: shelf(catalogue, library, simplify.ofTexts) };

  return {
    async find(query: string): Promise<Outcome> {
      const text = query.trim();
      const simplified = await simplify.forQuery(text);
      const phrase = phraseOf(text, catalogue, simplified);
      const named = namedPlaces(text, catalogue, simplified);
      const tried: Way[] = [];
      for (const way of text === '' ? [] : WAYS) {
        const found = await tryWay(way, { text, phrase, named, sources, catalogue, simplified });
        if (!found) continue;
        tried.push(way);
        if (found.hits.length > 0) return { barred: [], ...found, text, way, named, tried };
      }
      return { text, way: null, hits: [], sought: [], barred: [], named, tried };
    },
  };
}
