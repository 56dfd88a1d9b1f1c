import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldChinese } from '#src/text/fold.ts';
import { indexOfUnits, joinSpans, occurrences } from '#src/text/occurrences.ts';

const printed = (text: string, phrase: string): string[] =>
  occurrences(foldChinese(text), foldChinese(phrase).units).map(({ start, end }) => text.slice(start, end));

describe('occurrences', () => {
  test.each([
    ['printed with a space inside', '达到1.3 万亿元。', '1.3万亿元', ['1.3 万亿元']],
    ['in another width', 'ＰＯＳ与pos', 'Pos', ['ＰＯＳ', 'pos']],
    ['none overlapping another', '一一一一一', '一一', ['一一', '一一']],
    ['a character that folds to several is whole', '好…好', '..', ['…']],
    ['nowhere', '电子商务', '商业', []],
    ['longer than the text', '电', '电子', []],
    ['nothing sought', '电子', '', []],
  ])('%s', (_, text, phrase, expected) => {
    expect(printed(text, phrase)).toEqual(expected);
  });

  test('are found exactly where a search of the folded text finds them', () => {
    const text = fc.string({ unit: fc.constantFrom(...'一二 Ａa。'), maxLength: 30 });
    const phrase = fc.string({ unit: fc.constantFrom(...'一二Ａa。'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(text, phrase, (body, sought) => {
        const whole = foldChinese(body).units.join('');
        const part = foldChinese(sought).units.join('');
        expect(printed(body, sought)).toHaveLength(whole.split(part).length - 1);
        for (const match of printed(body, sought)) expect(foldChinese(match).units.join('')).toBe(part);
      }),
      { seed: 20160706, numRuns: 2000 },
    );
  });
});

describe('the first place of a phrase', () => {
  const units = [...'甲乙甲乙丙'];

  test.each([
    ['from the beginning', [...'乙丙'], 0, 3],
    ['from a given unit on', [...'甲乙'], 1, 2],
    ['at that unit itself', [...'甲乙'], 2, 2],
    ['the whole text', units, 0, 0],
    ['the last unit', ['丙'], 0, 4],
    ['beyond the end', [...'丙丁'], 0, -1],
    ['nowhere', ['丁'], 0, -1],
    ['nothing', [], 0, -1],
  ])('%s', (_title, phrase, from, at) => {
    expect(indexOfUnits(units, phrase, from)).toBe(at);
  });
});

test('spans that overlap are joined, those that touch are not', () => {
  const spans = [
    { start: 4, end: 6 },
    { start: 0, end: 2 },
    { start: 1, end: 3 },
    { start: 6, end: 7 },
  ];
  expect(joinSpans(spans)).toEqual([
    { start: 0, end: 3 },
    { start: 4, end: 6 },
    { start: 6, end: 7 },
  ]);
  expect(
    joinSpans([
      { start: 0, end: 9 },
      { start: 2, end: 3 },
    ]),
  ).toEqual([{ start: 0, end: 9 }]);
  expect(joinSpans([])).toEqual([]);
});
