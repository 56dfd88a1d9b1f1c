import { expect, test } from 'vitest';
import type { SharedSequence } from '#src/compare/wording.ts';
import { withoutOuterMarks } from '#src/compare/wording.ts';

function sequence(text: string, starts: readonly number[]): SharedSequence {
  const units = [...text];
  return {
    units,
    documents: ['a', 'b'],
    places: starts.map((start, index) => ({ text: index, start, end: start + units.length })),
  };
}

function shown(sequences: readonly SharedSequence[]): unknown {
  return sequences.map(({ units, places }) => [
    units.join(''),
    places.map(({ start, end }) => `${start}–${end}`),
  ]);
}

test('marks at the ends fall away, marks within stay', () => {
  expect(shown(withoutOuterMarks([sequence('。研究、制订,', [5, 9])], 3))).toEqual([
    ['研究、制订', ['6–11', '10–15']],
  ]);
});

test('sequences that are then the same are one, with all its places', () => {
  const given = [sequence(',提高效率,', [1, 2]), sequence(',提高效率', [1, 2, 30])];
  expect(shown(withoutOuterMarks(given, 3))).toEqual([['提高效率', ['2–6', '3–7', '31–35']]]);
});

test('what is then too short, or nothing but marks, is left out', () => {
  expect(withoutOuterMarks([sequence('》、《', [1, 2]), sequence('(甲乙)', [1, 2])], 3)).toEqual([]);
});
