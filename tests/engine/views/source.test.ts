import { expect, test } from 'vitest';
import { lineAt, seedLines } from '#src/views/source.ts';
import { clause, sentence } from '#tests/support/clause.ts';

const seed = '# 标题\n\n一、 甲。𠀀乙\n\n丙。\n';
const one = clause('1', {
  sentences: [
    { ...sentence('1.s1', '甲。'), source: [{ start: 9, end: 11 }] },
    {
      ...sentence('1.s2', '𠀀乙丙。'),
      source: [
        { start: 11, end: 13 },
        { start: 15, end: 17 },
      ],
    },
  ],
  source: [
    { start: 6, end: 8 },
    { start: 9, end: 13 },
    { start: 15, end: 17 },
  ],
});

test('lines and their ends together are the seed again', () => {
  const lines = seedLines(seed, [one]);
  expect(lines.map((line) => line.pieces.map((piece) => piece.text).join('') + line.end).join('')).toBe(seed);
  expect(lines.map((line) => line.number)).toEqual([1, 2, 3, 4, 5]);
});

test.each([
  ['甲\n乙', 2],
  ['甲\n乙\n', 2],
  ['甲\n\n', 2],
  ['\n', 1],
  ['', 1],
])('%j has %i lines', (text, count) => {
  expect(seedLines(text, [])).toHaveLength(count);
});

test('every range of a clause and of a sentence begins with an anchor, counted in code points', () => {
  const anchors = seedLines(seed, [one]).flatMap((line) =>
    line.pieces.flatMap((piece) => piece.anchor ?? []),
  );
  expect(anchors.map(({ start, sentence: id }) => [start, id])).toEqual([
    [6, null],
    [9, '1.s1'],
    [11, '1.s2'],
    [15, '1.s2'],
  ]);
});

test('a sentence that goes on in another line says its name again', () => {
  const [, , , , last] = seedLines(seed, [one]);
  expect(last?.pieces[0]?.anchor).toMatchObject({ sentence: '1.s2', isContinued: false });
});

test('white space is a piece of its own', () => {
  const [first] = seedLines(seed, []);
  expect(first?.pieces.map(({ text, isSpace }) => [text, isSpace])).toEqual([
    ['#', false],
    [' ', true],
    ['标题', false],
  ]);
});

test('lines are counted from 1', () => {
  expect([0, 4, 6, 15].map((offset) => lineAt(seed, offset))).toEqual([1, 1, 3, 5]);
});
