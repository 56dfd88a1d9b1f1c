import { defineCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { ContentError, type Fault } from './corpus/fault.ts';
import { documentFiles, documentIds, readDocumentFrom } from './corpus/read.ts';
import { cityEssay } from './views/city-essay.ts';
import { readEssay } from './views/evidence-faults.ts';
import { essayId, readEssays } from './views/evidence-read.ts';

/** Digest of all files that a document is made from, and of this reader's version. */
async function digestOf(root: string, id: string): Promise<string> {
  const hash = createHash('sha256').update('1');
  for (const file of documentFiles(root, id)) hash.update(await readFile(file).catch(() => 'none'));
  return hash.digest('hex');
}

/** Reads documents into the content store; one whose files are unchanged is not parsed again. */
const documents: Loader = {
  name: 'documents',
  load: async ({ store, config, logger }) => {
    const root = fileURLToPath(config.root);
    const ids = await documentIds(root);
    const faults: Fault[] = [];
    let parsed = 0;
    for (const id of store.keys()) if (!ids.includes(id)) store.delete(id);
    for (const id of ids) {
      const digest = await digestOf(root, id);
      if (store.get(id)?.digest === digest) continue;
      const read = await readDocumentFrom(root, id);
      faults.push(...read.faults);
      if (read.document) store.set({ id, digest, data: { ...read.document } });
      parsed += 1;
    }
    if (faults.length > 0) throw new ContentError(faults);
    logger.info(`${ids.length} documents, ${parsed} parsed, ${ids.length - parsed} unchanged`);
  },
};

/**
 * What essays on cities say above their text, under `en/<city>` and `zh/<city>`; the text itself is compiled where
 * it is shown. What they cite is proved where the corpus is whole.
 */
const cities: Loader = {
  name: 'cities',
  load: async ({ store, config, parseData }) => {
    const sources = await readEssays(fileURLToPath(config.root));
    const read = sources.map((source) => ({ source, essay: readEssay(source) }));
    const faults = read.flatMap(({ essay }) => essay.faults);
    if (faults.length > 0) throw new ContentError(faults);
    store.clear();
    for (const { source, essay } of read) {
      const id = essayId(source.file);
      if (essay.value) store.set({ id, data: await parseData({ id, data: { ...essay.value.value } }) });
    }
  },
};

export const collections = {
  documents: defineCollection({ loader: documents }),
  cities: defineCollection({ loader: cities, schema: cityEssay }),
};
