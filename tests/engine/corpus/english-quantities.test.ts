import { expect, test } from 'vitest';
import { englishQuantities } from '../../../src/text/english-quantities.ts';

test.each([
  ['reach 1.3 trillion yuan', 1_300_000_000_000],
  ['over 40 million yuan', 40_000_000],
  ['60.8 million', 60_800_000],
  ['2,000 outlets', 2000],
  ['95 percent or more', 95],
  ['the “Five Projects”', 5],
  ['two to three bases', 3],
  ['3–5 leading enterprises', 5],
  ['twenty-one units', 21],
  ['two thousand outlets', 2000],
  ['one third of the total', 1 / 3],
  ['within half a year', 0.5],
  ['several thousand manufacturers', 1000],
  ['several websites', 2],
])('“%s” states %d', (text, value) => {
  expect(englishQuantities(text).some((found) => Math.abs(found - value) < 1e-9 * Math.max(1, value))).toBe(
    true,
  );
});

test('a sentence without a number states none', () => {
  expect(englishQuantities('Promote the development of circulation.')).toEqual([]);
});
