import { clauseSet } from './records/clause.ts';
import { codebookSet, codeSet } from './records/codebook.ts';
import { matrixSet, wordingSet } from './records/computed.ts';
import { corpusSet, documentSet } from './records/document.ts';
import { figureSet } from './records/figure.ts';
import { eventSet, nameSet, referenceSet } from './records/mentioned.ts';
import { noteSet } from './records/note.ts';
import { citySet, glossarySet, themeSet } from './records/registries.ts';
import { sentenceSet } from './records/sentence.ts';

/** All sets of data, the whole first. A further one is a row here, its keys in keys.ts and its words in the interface strings. */
export const DATASETS = [
  corpusSet,
  documentSet,
  clauseSet,
  sentenceSet,
  figureSet,
  eventSet,
  referenceSet,
  nameSet,
  noteSet,
  themeSet,
  codebookSet,
  codeSet,
  glossarySet,
  citySet,
  matrixSet,
  wordingSet,
] as const;
