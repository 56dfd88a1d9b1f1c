// Commands made of named steps: each is a process of its own, whose output goes straight to the terminal.

import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

export interface Step {
  name: string;
  /** A script, relative to the project, and its arguments; run with this same Node. */
  run: readonly string[];
  env?: Readonly<Record<string, string>>;
}

export const root = resolve(import.meta.dirname, '../..');

/** The command-line tools that this project drives, as scripts that Node can run on every system. */
export const tools = {
  astro: 'node_modules/astro/bin/astro.mjs',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  playwright: 'node_modules/@playwright/test/cli.js',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

/** Files that may be thrown away at any time. */
export const cache = join(root, 'node_modules/.cache/tiaowen');

/** For what is soon thrown away, in MB: a build makes so much of it that Node's own 16 are cleared all the time. */
const ROOM = '--max-semi-space-size=64';

/** Runs one step and tells whether it succeeded. */
export async function runStep(step: Step): Promise<boolean> {
  const [script = '', ...args] = step.run;
  console.log(`\n▸ ${step.name}`);
  const began = performance.now();
  const code = await new Promise<number>((done, fail) => {
    const child = spawn(process.execPath, [ROOM, script, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...step.env },
    });
    child.on('error', fail);
    child.on('close', (status, signal) => done(signal ? 1 : (status ?? 1)));
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    code === 0 ? `✓ ${step.name} (${seconds} s)` : `✗ ${step.name} failed (${seconds} s, exit code ${code})`,
  );
  return code === 0;
}

/** Runs the steps in order, those of a list side by side, and stops where one fails. */
export async function runInOrder(steps: readonly (Step | readonly Step[])[]): Promise<boolean> {
  for (const step of steps) {
    const made = await Promise.all([step].flat().map(runStep));
    if (made.includes(false)) return false;
  }
  return true;
}

/** Runs every step, whatever became of the ones before. */
export async function runAll(steps: readonly Step[]): Promise<boolean> {
  let good = true;
  for (const step of steps) good = (await runStep(step)) && good;
  return good;
}
