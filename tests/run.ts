// `npm test`: everything that has to hold before a change is taken. No step is left out because an earlier one
// failed; only the browser tests need a build, and count as failed without one.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root, runStep, type Step, tools } from '#src/cli/steps.ts';
import { add, browserTally, listed, type Tally, unitTally } from './support/tally.ts';

const reports = { unit: join(cache, 'unit.json'), browser: join(cache, 'browser.json') };
for (const file of Object.values(reports)) rmSync(file, { force: true });

// Under CI the runners refuse to write missing snapshots and to run a lone `.only`.
const env = { CI: 'true' };

const tallies: Tally[] = [];
// No unit test reads the site that is built, and much of them waits for processes of its own. Types and site are made
// one after the other, since both write the types of the content.
const [unit, [checked, built]] = await Promise.all([
  runStep({ name: 'unit tests', run: [tools.vitest, 'run', '--config', 'tests/vitest.config.ts'], env }),
  runEach([
    { name: 'check', run: ['src/cli/check.ts'] },
    { name: 'build', run: ['src/cli/build.ts'] },
  ]),
]);
tallies.push(unitTally(read(reports.unit), unit), one(checked), one(built));

const playwright = [tools.playwright, 'test', '--config', 'tests/playwright.config.ts'];
if (built) {
  const browser = await runStep({ name: 'browser tests', run: playwright, env });
  tallies.push(browserTally(read(reports.browser), browser));
} else {
  console.log('\n▸ browser tests\n✗ browser tests not run: they need a build, and count as failed');
  spawnSync(process.execPath, [...playwright, '--list'], { cwd: root, stdio: 'ignore' });
  tallies.push({ passed: 0, failed: Math.max(1, listed(read(reports.browser))) });
}

const { passed, failed } = add(tallies);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);

/** Runs both in order, whatever became of the first. */
async function runEach([first, second]: readonly [Step, Step]): Promise<[boolean, boolean]> {
  return [await runStep(first), await runStep(second)];
}

/** A step without tests of its own counts as one. */
function one(succeeded: boolean): Tally {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function read<Report>(file: string): Report | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
}
