import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldEnglish } from '#src/text/words.ts';

const units = (text: string): string => foldEnglish(text).units.join(' ');

describe('folding of English text', () => {
  test.each([
    ['words are stemmed and in lower case', 'Payments paid by Cities', 'payment paid by citi'],
    ['punctuation and quotation marks part words', '“Internet Plus” circulation', 'internet plu circul'],
    ['a hyphen parts words', 'third-party e-commerce', 'third parti e commerc'],
    ['a number is one word, without its commas', '2,000 outlets; 1.3 trillion', '2000 outlet 1.3 trillion'],
    ['signs that count are words', '95% of 3+5+1', '95 % of 3 + 5 + 1'],
    ['words with figures are not stemmed', 'B2B', 'b2b'],
    ['full width and accents fall away', 'ＰＯＳ café', 'po cafe'],
    ['a possessive is a word of its own', 'the city’s', 'the citi s'],
  ])('%s', (_, printed, expected) => {
    expect(units(printed)).toBe(expected);
  });

  test('offsets lead from each unit to the printed word', () => {
    const text = 'In 2020, “outlets”.';
    const { starts, ends } = foldEnglish(text);
    expect(starts.map((start, index) => text.slice(start, ends[index]))).toEqual(['In', '2020', 'outlets']);
  });

  test('of two texts joined by a space is their two foldings joined', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abcsy,.-’%+ 12éＡ“'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(foldEnglish(`${left} ${right}`).units).toEqual([
          ...foldEnglish(left).units,
          ...foldEnglish(right).units,
        ]);
      }),
      { seed: 20160706, numRuns: 2000 },
    );
  });

  test('has offsets in order that cover whole words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const { starts, ends } = foldEnglish(text);
        for (const [index, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(ends[index - 1] ?? 0);
          expect(ends[index]).toBeGreaterThan(start);
          expect(ends[index]).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 20160706, numRuns: 2000 },
    );
  });
});
