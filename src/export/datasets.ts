import type { z } from 'zod';
import type { Address } from '../cite/item.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { CLAUSE_COLUMNS, clauseRows, SENTENCE_COLUMNS, sentenceRows } from './clauses.ts';
import { corpusJson } from './corpus-json.ts';
import { toCsv } from './csv.ts';
import { EVENT_COLUMNS, eventsJson } from './events.ts';
import { FIGURE_COLUMNS, figuresJson } from './figures.ts';
import { NAME_COLUMNS, namesJson } from './names.ts';
import { REFERENCE_COLUMNS, referencesJson } from './references.ts';
import { citiesJson, codebookJson, glossaryJson } from './registries.ts';
import { corpusFile } from './schema/document.ts';
import { eventsFile } from './schema/events.ts';
import { figuresFile } from './schema/figures.ts';
import { namesFile } from './schema/names.ts';
import { referencesFile } from './schema/references.ts';
import { citiesFile, codebookFile, glossaryFile } from './schema/registries.ts';
import { themesFile } from './schema/themes.ts';
import { themesJson } from './themes.ts';

/** Everything that the exports are made from. */
export interface DataContext {
  readonly corpus: Corpus;
  /** Version of the edition, from package.json. */
  readonly version: string;
  readonly address: Address;
  /** The list of all addresses ever published, as it stands in content/. */
  readonly permalinks: string;
  /** The source files byte for byte, by name. */
  readonly seeds: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** One set of data, in the forms in which it can be had. */
export interface Dataset {
  readonly id: DatasetId;
  readonly json?: { readonly value: (context: DataContext) => unknown; readonly schema: z.ZodType };
  readonly csv?: (corpus: Corpus) => string;
  /** Number of rows, for a set that is only a table. */
  readonly rows?: (corpus: Corpus) => number;
}

export type DatasetId =
  | 'corpus'
  | 'clauses'
  | 'sentences'
  | 'figures'
  | 'events'
  | 'references'
  | 'names'
  | 'themes'
  | 'codebook'
  | 'glossary'
  | 'cities';

/** All sets, the whole first. A further one is a row here and its words in the interface strings. */
export const DATASETS: readonly Dataset[] = [
  {
    id: 'corpus',
    json: { value: ({ corpus, version }) => corpusJson(corpus, version), schema: corpusFile },
  },
  {
    id: 'clauses',
    csv: (corpus) => toCsv(clauseRows(corpus), CLAUSE_COLUMNS),
    rows: (corpus) => clauseRows(corpus).length,
  },
  {
    id: 'sentences',
    csv: (corpus) => toCsv(sentenceRows(corpus), SENTENCE_COLUMNS),
    rows: (corpus) => sentenceRows(corpus).length,
  },
  {
    id: 'figures',
    json: { value: ({ corpus }) => figuresJson(corpus), schema: figuresFile },
    csv: (corpus) => toCsv(figuresJson(corpus), FIGURE_COLUMNS),
  },
  {
    id: 'events',
    json: { value: ({ corpus }) => eventsJson(corpus), schema: eventsFile },
    csv: (corpus) => toCsv(eventsJson(corpus), EVENT_COLUMNS),
  },
  {
    id: 'references',
    json: { value: ({ corpus }) => referencesJson(corpus), schema: referencesFile },
    csv: (corpus) => toCsv(referencesJson(corpus), REFERENCE_COLUMNS),
  },
  {
    id: 'names',
    json: { value: ({ corpus }) => namesJson(corpus), schema: namesFile },
    csv: (corpus) => toCsv(namesJson(corpus), NAME_COLUMNS),
  },
  { id: 'themes', json: { value: ({ corpus }) => themesJson(corpus), schema: themesFile } },
  { id: 'codebook', json: { value: ({ corpus }) => codebookJson(corpus), schema: codebookFile } },
  { id: 'glossary', json: { value: ({ corpus }) => glossaryJson(corpus), schema: glossaryFile } },
  { id: 'cities', json: { value: ({ corpus }) => citiesJson(corpus), schema: citiesFile } },
];
