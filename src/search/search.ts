import type { Simplified } from '../text/fold.ts';
import type { Engine, Library } from './engine.ts';
import type { Hit } from './hit.ts';
import type { Catalogue } from './model.ts';
import { phraseOf } from './phrase.ts';
import { type Named, namedPlaces } from './reference.ts';
import { shelf } from './shelf.ts';
import { simplifier } from './simplify.ts';
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

export interface Search {
  find(text: string): Promise<Outcome>;
}

/** What a search works with. `traditional` gives the large table of characters when it is needed. */
export interface Means {
  readonly catalogue: Catalogue;
  readonly engine: Engine;
  readonly library: Library;
  readonly traditional: () => Promise<Simplified>;
}

export function searchWith({ catalogue, engine, library, traditional }: Means): Search {
  const simplify = simplifier(catalogue, traditional);
  const sources = { engine, shelf: shelf(catalogue, library, simplify.ofTexts) };

  return {
    async find(query) {
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
