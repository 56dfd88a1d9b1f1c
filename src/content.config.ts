import { defineCollection } from 'astro:content';
import { fileURLToPath } from 'node:url';
import { loadContent } from './corpus/read.ts';

/**
 * The documents, read and proved with all other content. Nothing is kept from one build to the next: what a page says
 * follows from the files and from the code that reads them, and reading is cheap.
 */
const documents = defineCollection({
  loader: {
    name: 'documents',
    load: async ({ store, config, logger }) => {
      const { corpus } = await loadContent(fileURLToPath(config.root));
      store.clear();
      for (const document of corpus.documents) store.set({ id: document.id, data: { ...document } });
      logger.info(`${corpus.documents.length} documents`);
    },
  },
});

export const collections = { documents };
