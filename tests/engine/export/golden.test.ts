import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { publishedFiles } from '#src/export/files.ts';
import { contextOf } from '#tests/support/published/context.ts';
import { SAMPLE } from '#tests/support/sample.ts';

/**
 * The files of the sample as they are published: whoever changes a writer reads here what readers will get. One clause
 * stands for the others; archive, database, digests, seeds and addresses are no texts of ours.
 */
const CLAUSE = 'documents/qingwu-measures/a3.';
const context = await contextOf(SAMPLE, 'https://example.org/markets', '1.2.3');
const texts = publishedFiles(context).filter(
  ({ path }) =>
    !/\.(?:zip|epub|qdpx|sqlite)$|^data\/(seeds\/|permalinks|SHA256SUMS)|^sitemap/.test(path) &&
    (path.split('/').length < 3 || path.startsWith(CLAUSE)),
);
/** Of one book what it is made of; the others are made alike. */
const BOOK = 'documents/two-markets.epub';
const book = publishedFiles(context)
  .filter(({ path }) => path === BOOK)
  .flatMap(({ path, body }) =>
    Object.entries(unzipSync(Buffer.from(body()))).map(([inside, bytes]) => ({
      path: `${path}/${inside}`,
      body: () => strFromU8(bytes),
    })),
  );
const files = [...texts, ...book];

test.each(files.map(({ path, body }) => [path, body] as const))('golden file: %s', async (path, body) => {
  await expect(body()).toMatchFileSnapshot(`golden/${path}`);
});

test('no golden file stands for a file that is not published', () => {
  const golden = readdirSync(join(import.meta.dirname, 'golden'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(import.meta.dirname, 'golden/').length));
  const paths = files.map(({ path }) => path);
  expect(golden.filter((path) => !paths.includes(path))).toEqual([]);
});
