import { expect, test } from 'vitest';
import { limitsOf, nearLimits } from '#src/cli/limits.ts';
import { loadContent } from '#src/corpus/read.ts';
import { SAMPLE } from '#tests/support/sample.ts';

const { corpus } = await loadContent(SAMPLE);

test('what stands at four fifths of a limit or more is told of, with what comes of it', () => {
  const limit = (now: number, most: number) => ['things', now, most, 'they are cut', 'a file'] as const;
  expect(nearLimits([limit(79, 100), limit(80, 100), limit(300, 100), limit(5, 0)])).toEqual([
    'things: 80 of 100 (a file); with more, they are cut',
    'things: 300 of 100 (a file); with more, they are cut',
  ]);
});

test('files, bytes, collections and clauses are counted', () => {
  const files = new Map([
    ['index.html', 7],
    ['data/corpus.json', 900_000_000],
    ['data/coded/a.json', 5],
  ]);
  const told = nearLimits(limitsOf(corpus, files, 1)).join('\n');
  expect(told).toContain('bytes: 900000012 of 1000000000');
  expect(told).toContain('bytes of a collection: 900000000 of 10000000');
  expect(told).toMatch(/^clauses: \d+ of 1 \(CARDS\)/m);
  expect(told).not.toContain('files: 3');
});
