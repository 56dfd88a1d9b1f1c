import type { PolicyDocument } from '#src/corpus/model.ts';
import { addressIn, clausePlaces } from '#src/corpus/walk.ts';
import type { Simplified } from '#src/text/fold.ts';
import { toPairs } from '#src/text/pairs.ts';
import type { Catalogue, Reading, SearchDocument } from './model.ts';
import { foldReading, printedClause } from './printed.ts';

/** What Pagefind called each record, by clause key; empty where there is no bundle. */
export type RecordNames = Readonly<Record<Reading, ReadonlyMap<string, string>>>;

/** The Chinese texts as searched, one a clause. */
function chineseTexts(documents: readonly SearchDocument[]): string[] {
  return clausePlaces(documents).map(({ clause }) => printedClause(clause, 'zh').text);
}

/** The entries of the table that the Chinese texts themselves need. */
export function neededEntries(documents: readonly SearchDocument[], table: Simplified): Simplified {
  const units = new Set(chineseTexts(documents).flatMap((text) => foldReading(text, 'zh').units));
  return new Map([...table].filter(([character]) => units.has(character)));
}

export interface CatalogueParts {
  readonly documents: readonly SearchDocument[];
  readonly numbers: ReadonlyMap<string, PolicyDocument['number']>;
  readonly names: RecordNames;
  readonly simplified: Simplified;
  readonly version: string;
  readonly bytes: Catalogue['bytes'];
}

export function catalogueOf(parts: CatalogueParts): Catalogue {
  const folded = chineseTexts(parts.documents).map((text) => foldReading(text, 'zh', parts.simplified).units);
  const latin = folded.flatMap((units) => units.join('').match(/[a-z0-9]+/g) ?? []);
  return {
    version: parts.version,
    bytes: parts.bytes,
    documents: parts.documents.map(({ id, clauses }) => {
      const recordsIn = (reading: Reading): string[] =>
        parts.names[reading].size === 0
          ? []
          : clauses.map((clause) => parts.names[reading].get(addressIn(id, clause.id)) ?? '');
      return {
        id,
        number: parts.numbers.get(id)?.value ?? null,
        clauses: clauses.map((clause) => clause.id),
        records: { zh: recordsIn('zh'), en: recordsIn('en') },
      };
    }),
    characters: [...new Set(folded.flat())].sort().join(''),
    latin: [...new Set(latin)].filter((run) => /[a-z]/.test(run)).sort(),
    simplified: toPairs(parts.simplified),
  };
}
