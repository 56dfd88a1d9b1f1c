import { expect, test } from 'vitest';
import { add, browserTally, listed, unitTally } from '#tests/support/tally.ts';

const stats = (expected: number, unexpected: number, flaky = 0) => ({
  stats: { expected, unexpected, flaky },
  suites: [],
});

test('counts what the runners counted', () => {
  expect(unitTally({ numPassedTests: 5, numFailedTests: 2 }, false)).toEqual({ passed: 5, failed: 2 });
  expect(browserTally(stats(3, 1, 1), false)).toEqual({ passed: 3, failed: 2 });
});

test('a run that failed without a failing test counts as one failure', () => {
  expect(unitTally({ numPassedTests: 5, numFailedTests: 0 }, false)).toEqual({ passed: 5, failed: 1 });
  expect(browserTally(stats(3, 0), false)).toEqual({ passed: 3, failed: 1 });
});

test('a run without tests, or without a report, fails', () => {
  expect(unitTally({ numPassedTests: 0, numFailedTests: 0 }, true)).toEqual({ passed: 0, failed: 1 });
  expect(unitTally(null, true)).toEqual({ passed: 0, failed: 1 });
  expect(browserTally(null, true)).toEqual({ passed: 0, failed: 1 });
});

test('counts listed tests at every depth', () => {
  const suites = [{ specs: [1], suites: [{ specs: [2, 3], suites: [{ specs: [4] }] }] }];
  expect(listed({ ...stats(0, 0), suites })).toBe(4);
  expect(listed(null)).toBe(0);
});

test('adds up', () => {
  expect(
    add([
      { passed: 1, failed: 0 },
      { passed: 4, failed: 2 },
    ]),
  ).toEqual({ passed: 5, failed: 2 });
});
