import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Corpus } from './corpus.ts';
import { ContentError } from './fault.ts';
import type { Folder } from './folder.ts';
import { type Content, readContent } from './gate.ts';

/** The rim of the corpus: the only place here that touches the disk. */

/** Every file of an edition: what stands under content/ and seeds/ of the folder `root`. */
export async function readFolder(root: string): Promise<Folder> {
  const found = await Promise.all(
    ['content', 'seeds'].map((folder) =>
      readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []),
    ),
  );
  const files = found
    .flat()
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .sort();
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(root, file))] as const)),
  );
}

/** The version of an edition, from package.json. */
export async function readVersion(root: string): Promise<string> {
  const text = await readFile(join(root, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/** Reads and proves an edition. @throws ContentError with every fault. */
export async function loadContent(root: string): Promise<Content> {
  const { content, faults } = readContent(await readFolder(root));
  if (!content) throw new ContentError(faults);
  return content;
}

/** The corpus of an edition. @throws ContentError with every fault of the edition. */
export async function readCorpus(root: string): Promise<Corpus> {
  return (await loadContent(root)).corpus;
}

/** A file of a site that was built before. @param path from the root of that site on. */
export function readBuilt(site: string, path: string): Uint8Array<ArrayBuffer> {
  return readFileSync(join(site, path));
}
