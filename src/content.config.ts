import { defineCollection } from 'astro:content';
import { readEdition } from './cli/edition.ts';

/**
 * The documents, read and proved with all other content. Nothing is kept from one build to the next: what a page says
 * follows from the files and from the code that reads them, and reading is cheap. Faults are
 * thrown where pages ask for the edition.
 */
const documents = defineCollection({
  loader: {
    name: 'documents',
    load: async ({ store, logger }) => {
      const content = await readEdition().catch(() => null);
      const documents = content?.corpus.documents ?? [];
      store.clear();
      for (const document of documents) store.set({ id: document.id, data: { ...document } });
      logger.info(`${documents.length} documents`);
    },
  },
});

export const collections = { documents };
