import { clausePlaces } from '#src/corpus/walk.ts';
import type { Simplified } from '#src/text/fold.ts';
import { toPairs } from '#src/text/pairs.ts';
import { regionalWords, traditionalCharacters, traditionalWords } from '#src/text/traditional.ts';
import type { EngineName } from './bundle.ts';
import type { Called, FacetNames } from './called.ts';
import type { Reading, SearchDocument } from './model.ts';
import { foldReading, printedClause } from './printed.ts';

/** The Chinese texts as searched, one a clause. */
function chineseTexts(documents: readonly SearchDocument[]): string[] {
  return clausePlaces(documents).map(({ clause }) => printedClause(clause, 'zh').text);
}

/** The entries of the table that the Chinese texts themselves need. */
export function neededEntries(documents: readonly SearchDocument[], table: Simplified): Simplified {
  const units = new Set(chineseTexts(documents).flatMap((text) => foldReading(text, 'zh').units));
  return new Map([...table].filter(([character]) => units.has(character)));
}

/** Those of the table of all traditional characters. */
export function textEntries(documents: readonly SearchDocument[]): Simplified {
  return neededEntries(documents, traditionalCharacters());
}

interface CatalogueParts {
  readonly documents: readonly SearchDocument[];
  readonly called: ReadonlyMap<string, Called>;
  readonly facets: FacetNames;
  readonly engine: EngineName;
  readonly simplified: Simplified;
  readonly version: string;
  /** What a first search in each text transfers, in bytes as served with gzip; 0 where there is no bundle. */
  readonly bytes: Readonly<Record<Reading, number>>;
}

export function catalogueOf(parts: CatalogueParts) {
  const folded = chineseTexts(parts.documents).map((text) => foldReading(text, 'zh', parts.simplified).units);
  const latin = folded.flatMap((units) => units.join('').match(/[a-z0-9]+/g) ?? []);
  return {
    /** Changes whenever the texts do. */
    version: parts.version,
    bytes: parts.bytes,
    /** The engine whose index was made. It has a record for each clause: those of the documents below, in their order. */
    engine: parts.engine,
    /** In the order of time. */
    documents: parts.documents.map(({ id, kind, clauses, title, short, years }) => ({
      id,
      kind,
      number: parts.called.get(id)?.number ?? null,
      issuers: parts.called.get(id)?.issuers ?? [],
      /** Titles and short titles. */
      names: [title.zh, title.en, short.zh, short.en, ...(parts.called.get(id)?.cited ?? [])],
      /** First and last year in which it may have been made. */
      years,
      /** How many clauses it has. */
      clauses: clauses.length,
    })),
    facets: parts.facets,
    /** Words of Taiwan and Hong Kong, folded, and what the texts print for them. */
    regional: regionalWords(folded.map((units) => units.join(''))),
    /** Traditional words, folded, that are not simplified character by character. */
    traditional: traditionalWords(folded.map((units) => units.join(''))),
    /** Every character of the folded Chinese texts, once. */
    characters: [...new Set(folded.flat())].sort().join(''),
    /** Every run of Latin letters and digits in the folded Chinese texts, once. */
    latin: [...new Set(latin)].filter((run) => /[a-z]/.test(run)).sort(),
    /** Characters of the Chinese texts that the table of traditional characters would change. */
    simplified: toPairs(parts.simplified),
  };
}
