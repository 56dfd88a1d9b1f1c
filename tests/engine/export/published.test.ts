import { describe, expect, test } from 'vitest';
import { publishedFiles } from '#src/export/files.ts';
import { publishedChecks } from '#tests/support/published/checks.ts';
import { contextOf } from '#tests/support/published/context.ts';
import { SAMPLE } from '#tests/support/sample.ts';
import { furtherCorpus, REGULATION } from './further.ts';

const sample = await contextOf(SAMPLE, 'https://example.org/markets', '1.2.3');
/** A document that somebody has just added: nothing is annotated, translated or coded. */
const further = {
  ...sample,
  corpus: furtherCorpus('regulation', 'policy', REGULATION),
  seeds: new Map([
    [
      'regulation.txt',
      { bytes: new TextEncoder().encode(REGULATION), text: REGULATION, encoding: 'utf-8' as const },
    ],
  ]),
  concordance: [],
};

describe.each([
  ['the sample', sample],
  ['a document just added', further],
])('of %s', (_, context) => {
  const files = publishedFiles(context);
  const bodies = new Map(files.map(({ path, body }) => [path, body]));
  const read = (path: string): Promise<Buffer> => {
    const body = bodies.get(path);
    if (!body) throw new Error(`no file ${path}`);
    return Promise.resolve(Buffer.from(body()));
  };
  const checks = publishedChecks(context);

  test('every file is looked at, and no path stands twice', () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(checks.flatMap((check) => check.paths).sort()).toEqual(paths.toSorted());
  });

  test.each(checks.map(({ title, run }) => [title, run] as const))('%s', async (_title, run) => {
    await run(read);
  });
});

test('a pipe in a cell is no border of one', () => {
  const file = publishedFiles(further).find(({ path }) => path === 'documents/regulation.md');
  expect(file?.body()).toContain('| 甲区 \\| 乙区 | 5 |  |\n| 丙区 |  | 7 |');
});
