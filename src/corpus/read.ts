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

const edition = z.object({ version: z.string(), date: z.iso.date() });

/** Version of an edition and day of its content, as package.json declares them: no clock is asked. */
export async function readEdition(root: string): Promise<z.output<typeof edition>> {
  return edition.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
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
