import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alpha, masi, nominal } from '#src/compare/alpha.ts';

/** One line a coder, one column a unit, `*` for a missing value, as the published examples are printed. */
function units(...coders: readonly string[]): string[][] {
  const table = coders.map((line) => line.split(' '));
  return (table[0] ?? []).map((_, at) =>
    table.map((line) => line[at] ?? '*').filter((value) => value !== '*'),
  );
}

// Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, sections A to C.
describe('alpha gives what Krippendorff prints', () => {
  test('for two observers and binary data: .095', () => {
    const data = units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
    expect(alpha(data, nominal)).toBeCloseTo(0.095, 3);
  });

  test('for two observers and nominal data: .692', () => {
    const data = units('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
    expect(alpha(data, nominal)).toBeCloseTo(0.692, 3);
  });

  test('for four observers and missing values: .743', () => {
    const data = units(
      '1 2 3 3 2 1 4 1 2 * * *',
      '1 2 3 3 2 2 4 1 2 5 * 3',
      '* 3 3 3 2 3 4 2 2 5 1 *',
      '1 2 3 3 2 4 4 1 2 5 1 *',
    );
    expect(alpha(data, nominal)).toBeCloseTo(0.743, 3);
  });
});

describe('alpha', () => {
  test('is 1 where both passes say the same throughout', () => {
    expect(alpha(units('a b c', 'a b c'), nominal)).toBe(1);
  });

  test('is unknown where nothing varies, and where nothing was coded twice', () => {
    expect(alpha(units('a a a', 'a a a'), nominal)).toBeNull();
    expect(alpha(units('a b *', '* * c'), nominal)).toBeNull();
  });

  test('with MASI on sets of one is nominal alpha', () => {
    const code = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(fc.tuple(code, code), { minLength: 2, maxLength: 30 }), (pairs) => {
        const sets = pairs.map((pair) => pair.map((value) => new Set([value])));
        expect(alpha(sets, masi)).toEqual(alpha(pairs, nominal));
      }),
      { seed: 2006, numRuns: 100 },
    );
  });
});

describe('the MASI distance', () => {
  test.each([
    ['the same set', ['a', 'b'], ['a', 'b'], 0],
    ['two empty sets', [], [], 0],
    ['a set and nothing', ['a'], [], 1],
    ['sets with nothing in common', ['a'], ['b'], 1],
    // The example of the Natural Language Toolkit, which rounds 2/3 to .67.
    ['a set within another', ['1', '2'], ['1', '2', '3', '4'], 1 - (1 / 2) * (2 / 3)],
    ['sets that overlap', ['a', 'b'], ['b', 'c'], 1 - (1 / 3) * (1 / 3)],
  ])('of %s', (_, a, b, distance) => {
    expect(masi(new Set(a), new Set(b))).toBeCloseTo(distance, 10);
    expect(masi(new Set(b), new Set(a))).toBeCloseTo(distance, 10);
  });
});
