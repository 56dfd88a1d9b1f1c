import { clauseSet } from './records/clause.ts';
import { codingTable } from './records/coding-table.ts';
import { corpusSet } from './records/document.ts';
import { figureSet } from './records/figure.ts';
import { eventSet, nameSet, referenceSet } from './records/mentioned.ts';
import { citySet, codebookSet, glossarySet, themeSet } from './records/registries.ts';
import { sentenceSet } from './records/sentence.ts';

/** All sets of data, the whole first. A further one is a row here and its words in the interface strings. */
export const DATASETS = [
  corpusSet,
  clauseSet,
  sentenceSet,
  codingTable,
  figureSet,
  eventSet,
  referenceSet,
  nameSet,
  themeSet,
  codebookSet,
  glossarySet,
  citySet,
] as const;
