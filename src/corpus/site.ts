import { getCollection } from 'astro:content';
import type { Corpus } from './corpus.ts';
import { ContentError } from './fault.ts';
import { type Folder, type Seed, seedsOf } from './folder.ts';
import { type Content, readContent } from './gate.ts';
import type { PolicyDocument } from './model.ts';
import { readFolder } from './read.ts';

interface Site {
  readonly content: Content;
  /** The seeds byte for byte, by their path. */
  readonly folder: Folder;
}

let read: Promise<Site> | undefined;

async function readSite(): Promise<Site> {
  const documents = (await getCollection('documents')).map(({ data }) => data as unknown as PolicyDocument);
  const folder = await readFolder(process.cwd());
  // While the site is edited the collection is that of the server's start, and the files are read anew.
  const { content, faults } = readContent(folder, import.meta.env.DEV ? undefined : documents);
  if (!content) throw new ContentError(faults);
  return { content, folder };
}

/** The edition for pages, read and proved once a build. @throws ContentError with every fault. */
export async function content(): Promise<Content> {
  read ??= readSite();
  return (await read).content;
}

export async function corpus(): Promise<Corpus> {
  return (await content()).corpus;
}

/** What documents were made from, as it was received, by file name. */
export async function seeds(): Promise<ReadonlyMap<string, Seed>> {
  read ??= readSite();
  const { content, folder } = await read;
  return seedsOf(content.corpus.documents, folder);
}
