// A copy of the project in a folder of its own, in which content may be added and commands run.

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/cli/steps.ts';

export interface Copy {
  readonly root: string;
  /** Runs a script with this same Node, as `npm run` does. What it prints comes back, both streams together. */
  run(
    args: readonly string[],
    env?: NodeJS.ProcessEnv,
  ): Promise<{ readonly status: number | null; readonly output: string }>;
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
    run: (args, env = process.env) =>
      new Promise((done, fail) => {
        let output = '';
        const child = spawn(process.execPath, args, {
          cwd: copy,
          env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        for (const stream of [child.stdout, child.stderr])
          stream.setEncoding('utf8').on('data', (text: string) => {
            output += text;
          });
        child.on('error', fail);
        child.on('close', (status) => done({ status, output }));
      }),
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}
