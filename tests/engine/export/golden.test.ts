import { readdirSync } from 'node:fs';
import { join } from 'node:path';
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
const files = publishedFiles(context).filter(
  ({ path }) =>
    !/\.(zip|sqlite)$|^data\/(seeds\/|permalinks|SHA256SUMS)/.test(path) &&
    (path.split('/').length < 3 || path.startsWith(CLAUSE)),
);

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
