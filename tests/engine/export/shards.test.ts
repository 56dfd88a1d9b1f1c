import { afterEach, expect, test } from 'vitest';
import { publishedFiles } from '#src/export/files.ts';
import { toJson } from '#src/export/json.ts';
import { inShards, LIMITS } from '#src/export/shards.ts';
import { compiled } from '#tests/support/published/checks.ts';
import { contextOf } from '#tests/support/published/context.ts';
import { SAMPLE } from '#tests/support/sample.ts';

const usual = { ...LIMITS };

afterEach(() => {
  Object.assign(LIMITS, usual);
});

const records = Array.from({ length: 9 }, (_, at) => ({ id: `r${at}`, text: '字'.repeat(at) }));
const value = { version: '1', few: ['a', 'b'], many: records };
const lines = (body: string): unknown[] =>
  body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('a collection is one file while it is small', () => {
  expect(inShards('things', value)).toEqual({ body: toJson(value), shards: [] });
});

test('a large one is an index; its long lists are lines in files of bounded size, in their order', () => {
  const { body, shards } = inShards('things', value, { whole: 200, shard: 100 });
  const index = JSON.parse(body);
  expect(index).toMatchObject({ version: '1', few: ['a', 'b'] });
  expect(index).not.toHaveProperty('many');
  expect(shards.map(({ path }) => path)).toEqual(index.shards.map(({ path }: { path: string }) => path));
  expect(shards[1]?.path).toBe('things-0002.jsonl');
  expect(shards.flatMap((shard) => lines(shard.body))).toEqual(records);
  for (const [at, shard] of shards.entries()) {
    const own = lines(shard.body);
    expect(Buffer.byteLength(shard.body)).toBeLessThanOrEqual(100);
    expect(index.shards[at]).toEqual({
      path: shard.path,
      list: 'many',
      count: own.length,
      bytes: Buffer.byteLength(shard.body),
      first: (own[0] as { id: string }).id,
      last: (own.at(-1) as { id: string }).id,
    });
  }
});

test('a record that is larger than a shard has one to itself', () => {
  const { shards } = inShards('things', value, { whole: 200, shard: 10 });
  expect(shards).toHaveLength(records.length);
});

test('what is published in shards is listed, summed and allowed by its schema', async () => {
  Object.assign(LIMITS, { whole: 1000, shard: 300 });
  const files = publishedFiles(await contextOf(SAMPLE, 'https://example.org/markets', '1.2.3'));
  const read = (path: string): string => String(files.find((file) => file.path === path)?.body());
  const paths = files.map(({ path }) => path).filter((path) => path.endsWith('.jsonl'));
  for (const name of ['corpus', 'matrix', 'wording'])
    expect(paths.filter((path) => path.startsWith(`data/${name}-`)).length).toBeGreaterThan(1);
  const listed = JSON.parse(read('data/datapackage.json')).resources.flatMap(
    ({ name, path }: { name: string; path: string[] }) => (name.endsWith('-records') ? path : []),
  );
  expect(listed.map((path: string) => `data/${path}`)).toEqual(paths);
  for (const path of paths) expect(read('data/SHA256SUMS')).toContain(`  ${path}\n`);
  const index = JSON.parse(read('data/wording.json'));
  const allows = compiled(JSON.parse(read('data/wording.schema.json')));
  expect(allows(index)).toBe(true);
  const { shards: _, ...neither } = index;
  expect(allows(neither)).toBe(false);
});
