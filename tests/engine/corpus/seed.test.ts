import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seedsOf } from '#src/corpus/folder.ts';
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
