import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seedsOf } from '#src/corpus/folder.ts';
import { readContent } from '#src/corpus/gate.ts';
import { CHANGES, PERMALINKS } from '#src/corpus/paths.ts';
import { readFolder } from '#src/corpus/read.ts';
import { SAMPLE } from '#tests/support/sample.ts';

const MARKET_IN_GB18030 = new Uint8Array([0xbc, 0xaf, 0xca, 0xd0]);
const folder = new Map([
  ['seeds/old.txt', MARKET_IN_GB18030],
  ['seeds/binary.txt', new Uint8Array([0, 1, 2])],
  ['seeds/two-markets.txt', readFileSync(join(SAMPLE, 'seeds/two-markets.txt'))],
]);
const document = (file: string) => ({ source: { file, sha256: '', length: 0 }, publish: 'whole' as const });

test('a seed has its bytes, and its text in the encoding that it has', () => {
  const seeds = seedsOf([document('old.txt'), document('two-markets.txt')], folder);
  expect([...seeds.keys()]).toEqual(['old.txt', 'two-markets.txt']);
  expect(seeds.get('old.txt')).toEqual({ bytes: MARKET_IN_GB18030, text: '集市', encoding: 'gb18030' });
  expect(seeds.get('two-markets.txt')?.encoding).toBe('utf-8');
  expect(seeds.get('two-markets.txt')?.text).toMatch(/^两地集市见闻/);
});

test.each(['binary.txt', 'missing.txt'])('%s, which is no text, stops the build and is named', (file) => {
  expect(() => seedsOf([document(file)], folder)).toThrow(`seeds/${file}`);
});

test.each(['quotations', 'data'] as const)(
  'of a document that is published as %s there is no seed',
  (publish) => {
    expect([...seedsOf([{ ...document('two-markets.txt'), publish }], folder).keys()]).toEqual([]);
  },
);

test('a seed is not what was listed: refused, unless a correction that waits for a version says so', async () => {
  const sample = await readFolder(SAMPLE);
  const text = (path: string): string => new TextDecoder().decode(sample.get(path));
  // Another sum on the list is the same as another seed, of which the text would have to follow.
  const listed = text(PERMALINKS).replace(
    /(yanxi-survey\/source\/\tlive\t-\t-\t)\w{64}/g,
    `$1${'0'.repeat(64)}`,
  );
  const correction = `survey-seed:
  date: 2020-06-01
  kind: correction
  address: /documents/yanxi-survey/source/
  zh: 底本更换。
  en: The seed was replaced.
  was: a copy
  now: the scan
  reason: {zh: 原本已得, en: The original was found}
`;
  const told = (more: string): string[] => {
    const changes = Buffer.from(text(CHANGES) + more);
    const { faults } = readContent(
      new Map(sample).set(PERMALINKS, Buffer.from(listed)).set(CHANGES, changes),
    );
    return faults.map(({ rule, file }) => `${file} ${rule}`);
  };
  expect(told('')).toEqual(['seeds/yanxi-survey.txt seed-published']);
  expect(told(correction)).toEqual([]);
  expect(told(`${correction}  version: 1.0.1\n`)).toEqual(['seeds/yanxi-survey.txt seed-published']);
});
