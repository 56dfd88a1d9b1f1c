import type { ZodType } from 'zod';
import { changesFile } from './changes.ts';
import { codingFile } from './coding.ts';
import { decisionsFile, termDecisionsFile } from './decisions.ts';
import { readText, readTranslation } from './document.ts';
import { readAboutPage, readCityEssay, readIntroduction } from './essays.ts';
import type { Report } from './fault.ts';
import { pairsFile } from './pairs.ts';
import {
  CHANGES,
  DECISIONS,
  PAIRS_FILE,
  PERMALINKS,
  type RegistryName,
  registryPath,
  TERM_DECISIONS,
} from './paths.ts';
import { readPermalinks } from './permalinks.ts';
import * as schemas from './registry.ts';
import type { Rule } from './rules.ts';
import { readYaml } from './yaml.ts';

/**
 * The gate for content: every kind of file under content/, who reads it, and the rules that it is held to besides
 * those of every file. Nothing else reads these files, and a file that stands in no row is a fault.
 */

/** Reads one file. Null where it cannot be read; the report says why. */
type Reader<Value> = (file: string, text: string, report: Report) => Value | null;

export interface ContentFile<Value = unknown> {
  /** From the root of the project; `*` stands for an id, `{a,b}` for one of these. */
  readonly path: string;
  readonly read: Reader<Value>;
  readonly rules: readonly Rule[];
}

function yaml<Value>(path: string, schema: ZodType<Value>, rules: readonly Rule[] = []): ContentFile<Value> {
  return {
    path,
    read: (file, text, report) => readYaml({ file, text }, schema, report),
    rules: ['yaml-syntax', 'field', ...rules],
  };
}

function registry<Value>(name: RegistryName, schema: ZodType<Value>, rules: readonly Rule[] = []) {
  return yaml(registryPath(name), schema, rules);
}

const MDX: readonly Rule[] = ['mdx-syntax', 'yaml-syntax', 'field'];
const CLAUSES: readonly Rule[] = [
  'clause-element',
  'clause-attribute',
  'clause-heading',
  'clause-table',
  'mark-element',
  'mark-attribute',
  'mark-line',
];
const CODES: readonly Rule[] = ['coding-sentence', 'coding-missing', 'coding-word', 'coding-code'];
const NAMED: readonly Rule[] = ['name-words', 'name-translation'];
const PROSE: readonly Rule[] = [
  ...MDX,
  'prose-element',
  'prose-attribute',
  'prose-link',
  'prose-languages',
  'address-unknown',
];
const CLAIMS: readonly Rule[] = [...PROSE, 'prose-claim', 'prose-quotation', 'silent-word', 'id-unknown'];

export const CONTENT_FILES = {
  texts: {
    path: 'content/documents/zh/*.mdx',
    read: readText,
    rules: [
      ...MDX,
      ...CLAUSES,
      'clause-id',
      'clause-empty',
      'fidelity',
      'id-unknown',
      'address-unknown',
      'stated',
      'name-words',
      'sureness',
      'coding-looked',
      'figure-value',
      'figure-direction',
      'figure-kind',
      'figure-date',
      'figure-relation',
      'date-order',
      'date-horizon',
    ],
  },
  translations: {
    path: 'content/documents/en/*.mdx',
    read: readTranslation,
    rules: [
      ...MDX,
      ...CLAUSES,
      'translation-clause',
      'translation-sentence',
      'translation-heading',
      'stated',
      'name-translation',
      'translation-number',
      'figure-translation',
      'translation-direction',
      'rendering',
    ],
  },
  first: yaml('content/coding/first/*.yaml', codingFile, [...CODES, 'coding-boundary']),
  second: yaml('content/coding/second/*.yaml', codingFile, CODES),
  decisions: yaml(DECISIONS, decisionsFile, ['coding-sentence', 'coding-decision']),
  termDecisions: yaml(TERM_DECISIONS, termDecisionsFile, ['theme-term']),
  cities: registry('cities', schemas.cityFile, ['address-twice', 'place-point', 'record-unused']),
  names: registry('names', schemas.nameFile, [...NAMED, 'id-unknown', 'record-unused', 'address-unknown']),
  references: registry('references', schemas.referenceFile, [
    ...NAMED,
    'stated',
    'event-date',
    'record-unused',
    'short-name',
    'sureness',
  ]),
  events: registry('events', schemas.eventFile, [
    'event-date',
    'id-unknown',
    'record-unused',
    'short-name',
    'sureness',
  ]),
  themes: registry('themes', schemas.themeFile, ['theme-term']),
  instruments: registry('instruments', schemas.instrumentFile, ['id-unknown']),
  glossary: registry('glossary', schemas.glossaryFile, ['record-unused', 'reading-sound']),
  bibliography: registry('bibliography', schemas.bibliographyFile, ['record-unused']),
  coding: registry('coding', schemas.codebookFile, ['address-unknown']),
  revision: registry('revision', schemas.revisionFile, [
    'address-unknown',
    'rendering-reason',
    'revision-count',
  ]),
  readings: yaml('content/readings.yaml', schemas.readingsFile, [
    'record-unused',
    'reading-count',
    'reading-sound',
  ]),
  words: yaml('content/words.yaml', schemas.wordsFile),
  changes: yaml(CHANGES, changesFile, ['prose-link', 'permalink-reason']),
  pairs: yaml(PAIRS_FILE, pairsFile, ['id-unknown']),
  phrases: yaml('content/set-phrases.yaml', schemas.setPhraseFile, ['record-unused']),
  essays: { path: 'content/cities/{en,zh}/*.mdx', read: readCityEssay, rules: CLAIMS },
  introductions: { path: 'content/introductions/{en,zh}/*.mdx', read: readIntroduction, rules: CLAIMS },
  pages: { path: 'content/pages/{en,zh}/*.mdx', read: readAboutPage, rules: [...PROSE, 'id-unknown'] },
  permalinks: {
    path: PERMALINKS,
    read: readPermalinks,
    rules: ['permalink-line', 'permalink-count', 'permalink-address', 'permalink-reason'],
  },
} as const satisfies Readonly<Record<string, ContentFile>>;

export type ContentKind = keyof typeof CONTENT_FILES;

/** What was read, kind by kind: values by id, or by language and id; the only file of its kind has the id “”. */
export type Contents = {
  readonly [Kind in ContentKind]: ReadonlyMap<
    string,
    NonNullable<ReturnType<(typeof CONTENT_FILES)[Kind]['read']>>
  >;
};

const ID = '([a-z0-9]+(?:-[a-z0-9]+)*)';

/** The kind of a file and its id, or null for a file that stands in no row. */
export function kindOf(file: string): { readonly kind: ContentKind; readonly id: string } | null {
  for (const [kind, { path }] of Object.entries(CONTENT_FILES)) {
    const pattern = path
      .replaceAll('.', '\\.')
      .replaceAll('*', ID)
      .replace(/\{(\w+),(\w+)\}/, '($1|$2)');
    const match = new RegExp(`^${pattern}$`).exec(file);
    if (match) return { kind: kind as ContentKind, id: match.slice(1).join('/') };
  }
  return null;
}
