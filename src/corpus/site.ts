import { getCollection } from 'astro:content';
import type { Corpus } from './corpus.ts';
import type { PolicyDocument } from './model.ts';
import { corpusOf, readRegistriesFrom } from './read.ts';

let read: Promise<Corpus> | undefined;

async function readSite(): Promise<Corpus> {
  const entries = await getCollection('documents');
  const documents = entries.map((entry) => ({
    document: entry.data as unknown as PolicyDocument,
    faults: [],
  }));
  return corpusOf(documents, await readRegistriesFrom(process.cwd()));
}

/** The corpus for pages: documents from the content store, joined with the registries once a build. */
export function corpus(): Promise<Corpus> {
  read ??= readSite();
  return read;
}
