import type { Corpus } from './corpus.ts';
import { readCorpus } from './read.ts';

let read: Promise<Corpus> | undefined;

/** The corpus that the pages show, read and proved once a process. @throws ContentError with every fault. */
export function corpus(): Promise<Corpus> {
  read ??= readCorpus(process.cwd());
  return read;
}
