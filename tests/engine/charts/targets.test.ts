import { expect, test } from 'vitest';
import { targetChart } from '#src/charts/targets.ts';

const by = (edtf: string, sure: 'stated' | 'inferred' = 'stated') => ({ edtf, sure, reason: null });

test('the line of years runs from the first year to the end of the last, in per cent', () => {
  const { ticks } = targetChart([{ from: '2010-06', by: by('2019') }], 2);
  expect(ticks).toEqual([
    { year: 2010, at: 0 },
    { year: 2015, at: 50 },
    { year: 2020, at: 100 },
  ]);
});

test('a strip begins on the first day of the document and ends in a deadline as wide as it is precise', () => {
  const { strips } = targetChart([
    { from: '2010', by: by('2019') },
    { from: '2010', by: by('2014-12', 'inferred') },
  ]);
  expect(strips).toEqual([
    { from: 0, due: { start: 90.01, end: 100, sure: true } },
    { from: 0, due: { start: 49.15, end: 50, sure: false } },
  ]);
});

test('a target may have no deadline, and a document no date', () => {
  expect(
    targetChart([
      { from: '2010', by: null },
      { from: null, by: by('2010') },
    ]).strips,
  ).toEqual([
    { from: 0, due: null },
    { from: null, due: { start: 0, end: 100, sure: true } },
  ]);
  expect(targetChart([{ from: null, by: null }])).toEqual({ ticks: [], strips: [{ from: null, due: null }] });
});
