import { expect, test } from 'vitest';
import { Report } from '#src/corpus/fault.ts';

const file = 'content/a.yaml';
const place = { file, line: 2, column: 5 };

test.each([
  ['on the line of the place', 'market', { file, line: 2, column: 9 }],
  ['on a line below', 'square', { file, line: 3, column: 9 }],
  ['not above', 'head', place],
  ['nowhere', 'river', place],
  ['for no words', '', place],
])('a fault is told where its words stand: %s', (_title, words, found) => {
  const report = new Report();
  report.keep(file, 'head:\n  zh: a market\n  en: a square\n');
  expect(report.words(place, words)).toEqual(found);
});
