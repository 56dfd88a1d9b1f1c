import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '#src/cli/server.ts';
import { bundleOf, closePagefind, type EngineName } from '#src/search/bundle.ts';
import type { Engine } from '#src/search/find.ts';
import { type Catalogue, readings, type SearchDocument } from '#src/search/model.ts';
import { BUNDLES, type PagefindModule, pagefindEngine, recordNames } from '#src/search/pagefind.ts';
import { indexSize, postingsEngine } from '#src/search/postings.ts';
import { catalogue } from './fixture.ts';

/** An engine over an index of documents as it is published, under Node, with the paths of its files. */
export async function indexed(documents: readonly SearchDocument[], name: EngineName) {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const paths: string[] = [];
  const bytes = { zh: 0, en: 0 };
  for (const reading of readings) {
    const bundle = await bundleOf(documents, reading, new Map(), name);
    bytes[reading] = bundle?.bytes ?? 0;
    for (const { path, content } of bundle?.files ?? []) {
      const file = join(folder, bundle?.folder ?? '', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      paths.push(`${bundle?.folder}${path}`);
    }
  }
  await closePagefind();
  const known: Catalogue = {
    ...catalogue,
    bytes,
    documents: documents.map(({ id, kind, clauses }) => ({
      id,
      kind,
      number: null,
      issuers: [],
      names: [],
      years: null,
      clauses: clauses.length,
    })),
  };
  const site = await serve({ dir: folder, base: '/' }, 0, '127.0.0.1');
  return {
    paths,
    catalogue: known,
    engine: await (name === 'pagefind' ? pagefind() : postingsEngine(indexSize(known), get)),
    async close() {
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };

  async function get(path: string): Promise<Uint8Array<ArrayBuffer>> {
    if (!existsSync(join(folder, path))) throw new Error(`404 for ${path}`);
    return new Uint8Array(readFileSync(join(folder, path)));
  }

  async function pagefind(): Promise<Engine> {
    const { createInstance }: PagefindModule = await import(
      pathToFileURL(join(folder, BUNDLES.zh, 'pagefind.js')).href
    );
    return pagefindEngine(known, async (reading) => ({
      index: createInstance({
        basePath: `http://127.0.0.1:${site.port}${BUNDLES[reading]}`,
        noWorker: true,
        metaCacheTag: 'test',
      }),
      names: await recordNames(
        async (path) => (await get(BUNDLES[reading] + path.replace(/\?.*/, ''))).buffer,
        'test',
      ),
    }));
  }
}
