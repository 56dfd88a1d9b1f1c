// What the two test runners counted, read from their JSON reports.

export interface Tally {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  suites: readonly PlaywrightSuite[];
}

interface PlaywrightSuite {
  suites?: readonly PlaywrightSuite[];
  specs?: readonly unknown[];
}

/**
 * Vitest's report. A run may fail without a failing test (a file that cannot be loaded, no test at all, no
 * report): that counts as one failure, so that no run which went wrong ever adds up to none.
 */
export function unitTally(report: VitestReport | null, succeeded: boolean): Tally {
  return atLeastOne({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }, succeeded);
}

/** Playwright's report, by the same rule. A flaky test is a failed one. */
export function browserTally(report: PlaywrightReport | null, succeeded: boolean): Tally {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return atLeastOne({ passed: expected, failed: unexpected + flaky }, succeeded);
}

/** How many tests Playwright would have run: its report of `--list`. */
export function listed(report: PlaywrightReport | null): number {
  const count = (suites: readonly PlaywrightSuite[] = []): number =>
    suites.reduce((sum, suite) => sum + (suite.specs?.length ?? 0) + count(suite.suites), 0);
  return count(report?.suites);
}

export function add(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

function atLeastOne(tally: Tally, succeeded: boolean): Tally {
  const wrong = !succeeded || tally.passed + tally.failed === 0;
  return wrong && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
