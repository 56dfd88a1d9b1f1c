import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absolute } from '../../components/cite/absolute.ts';
import { corpus } from '../../corpus/site.ts';
import type { DataContext } from '../../export/datasets.ts';

function read(file: string): Promise<Buffer<ArrayBuffer>> {
  return readFile(join(process.cwd(), file));
}

async function readContext(): Promise<DataContext> {
  const whole = await corpus();
  const { version } = JSON.parse(String(await read('package.json'))) as { version: string };
  // An edition that has published nothing has no list.
  const permalinks = String(await read('content/permalinks.txt').catch(() => ''));
  const files = whole.documents.map((document) => document.source.file);
  const seeds = await Promise.all(
    files.map(async (file) => [file, new Uint8Array(await read(`seeds/${file}`))] as const),
  );
  return { corpus: whole, version, address: absolute, permalinks, seeds: new Map(seeds) };
}

let context: Promise<DataContext> | undefined;

/** What the data files are made from, read once a build. */
export function dataContext(): Promise<DataContext> {
  context ??= readContext();
  return context;
}
