import { clauseSet } from './records/clause.ts';
import { corpusSet } from './records/document.ts';
import { eventSet } from './records/event.ts';
import { figureSet } from './records/figure.ts';
import { nameSet } from './records/name.ts';
import { referenceSet } from './records/reference.ts';
import { citySet, codebookSet, glossarySet } from './records/registries.ts';
import { sentenceSet } from './records/sentence.ts';
import { themeSet } from './records/theme.ts';

/** All sets of data, the whole first. A further one is a row here and its words in the interface strings. */
export const DATASETS = [
  corpusSet,
  clauseSet,
  sentenceSet,
  figureSet,
  eventSet,
  referenceSet,
  nameSet,
  themeSet,
  codebookSet,
  glossarySet,
  citySet,
] as const;

export type DatasetId = (typeof DATASETS)[number]['id'];
