import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { zipOf } from '#src/export/files.ts';
import { contextOf } from '#tests/support/published/context.ts';
import { SAMPLE } from '#tests/support/sample.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const context = await contextOf(SAMPLE, 'https://example.org/markets', '1.2.3');
const files = [
  { path: 'a/text.txt', body: () => '集市' },
  { path: 'a/bytes', body: () => new Uint8Array([0, 255]) },
];

test('the archive has the same bytes in every time zone', () => {
  const [first, ...others] = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((name) => {
    process.env.TZ = name;
    return Buffer.from(zipOf(files, context));
  });
  for (const other of others) expect(Buffer.compare(other, first ?? Buffer.of())).toBe(0);
});

test('it begins with a word about what it holds, in both languages', () => {
  const entries = Object.entries(unzipSync(zipOf(files, context))).map(([path, bytes]) => [
    path,
    Buffer.from(bytes),
  ]);
  expect(entries.map(([path]) => path)).toEqual(['README.txt', 'a/text.txt', 'a/bytes']);
  expect(String(entries[0]?.[1])).toBe(`Tiaowen 条文, version 1.2.3 (2020-04-05)
https://example.org/markets/

The whole edition as data. What each file holds, and on what terms, is said at
https://example.org/markets/data/ (English) and https://example.org/markets/zh/data/ (中文).

The source texts are not ours; what the editors wrote is licensed under CC BY 4.0.
原文不属本站；编者所写部分以 CC BY 4.0 许可发布。
`);
  expect(entries.slice(1).map(([, bytes]) => bytes)).toEqual([Buffer.from('集市'), Buffer.from([0, 255])]);
});
