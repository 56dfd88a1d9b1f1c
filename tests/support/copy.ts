// A copy of the project in a folder of its own, in which content may be added and commands run.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/cli/steps.ts';

export interface Copy {
  readonly root: string;
  /** Runs a script with this same Node, as `npm run` does. What it prints comes back, both streams together. */
  run(
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
  ): { status: number | null; output: string };
  remove(): void;
}

/** What a build or a test run leaves behind, and what the packages keep for themselves. */
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', 'dist', '.git', '.astro']);

/** Copies the project. Packages are linked one by one, so that the copy has caches of its own. */
export function copyProject(): Copy {
  // macOS gives a temporary folder through a link, which Vite would follow.
  const copy = mkdtempSync(join(realpathSync(tmpdir()), 'tiaowen-copy-'));
  for (const name of readdirSync(root))
    if (!LEFT_OUT.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  const packages = join(root, 'node_modules');
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(packages))
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(packages, name), join(copy, 'node_modules', name));
  return {
    root: copy,
    run(args, env = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: copy,
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      return { status, output: stdout + stderr };
    },
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}
