import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absolute } from '../../components/cite/absolute.ts';
import { writePermalinks } from '../../corpus/permalinks.ts';
import { content, seedBytes } from '../../corpus/site.ts';
import type { DataContext } from '../../export/datasets.ts';

function read(file: string): Promise<Buffer<ArrayBuffer>> {
  return readFile(join(process.cwd(), file));
}

async function readContext(): Promise<DataContext> {
  const { corpus: whole, permalinks } = await content();
  const { version } = JSON.parse(String(await read('package.json'))) as { version: string };
  const files = whole.documents.map((document) => document.source.file);
  const seeds = await Promise.all(files.map(async (file) => [file, await seedBytes(file)] as const));
  return {
    corpus: whole,
    version,
    address: absolute,
    permalinks: writePermalinks(permalinks),
    seeds: new Map(seeds),
  };
}

let context: Promise<DataContext> | undefined;

/** What the data files are made from, read once a build. */
export function dataContext(): Promise<DataContext> {
  context ??= readContext();
  return context;
}
