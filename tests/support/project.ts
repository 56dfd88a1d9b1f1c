// The project in a folder of its own, for tests that edit it, build it, or run its tests over other content.

import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '#src/cli/steps.ts';
import { SAMPLE } from './sample.ts';

/** What a build or a test run leaves behind, and what the packages keep for themselves. */
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', 'dist', 'dist.build', '.git', '.astro']);

/** The environment as it is outside of tests: Astro serves nothing where it finds Vitest. */
const { VITEST: _vitest, NODE_ENV: _mode, ...outside } = process.env;
export const outsideOfTests: NodeJS.ProcessEnv = { ...outside, ASTRO_TELEMETRY_DISABLED: '1' };

export interface Project {
  readonly dir: string;
  /** The folder that was made for it: the same, or one around it. */
  readonly top: string;
  /** Writes a file of the project with some words replaced, which have to stand in it. */
  edit(path: string, words: string | RegExp, by: string): void;
  /** Runs a script with this same Node, as `npm run` does. What it prints comes back, both streams together. */
  run(
    args: readonly string[],
    env?: NodeJS.ProcessEnv,
    /** The number of the user who runs it; needs root. */
    uid?: number,
  ): Promise<{ readonly status: number | null; readonly output: string }>;
  remove(): void;
}

/**
 * Copies the project. Packages are linked one by one, so that the copy has caches of its own.
 *
 * @param name becomes part of the folder's name; with slashes, of those of folders in one another.
 * @param contentFrom the root that `content/` and `seeds/` are taken from.
 */
export function copyOfProject(name: string, contentFrom = root): Project {
  // macOS gives a temporary folder through a link, which Vite would follow.
  const [first = '', ...deeper] = name.split('/');
  const top = mkdtempSync(join(realpathSync(tmpdir()), `tiaowen-${first}-`));
  const dir = join(top, ...deeper);
  mkdirSync(dir, { recursive: true });
  for (const path of readdirSync(root))
    if (!LEFT_OUT.has(path))
      cpSync(join(['content', 'seeds'].includes(path) ? contentFrom : root, path), join(dir, path), {
        recursive: true,
      });
  const packages = join(root, 'node_modules');
  mkdirSync(join(dir, 'node_modules'));
  for (const path of readdirSync(packages))
    if (!path.startsWith('.') || path === '.bin')
      symlinkSync(join(packages, path), join(dir, 'node_modules', path), 'junction');
  return {
    dir,
    top,
    edit: (path, words, by) => {
      const text = readFileSync(join(dir, path), 'utf8');
      const changed = text.replace(words, by);
      if (changed === text) throw new Error(`${path}: expected ${words} to stand there, found no such words`);
      writeFileSync(join(dir, path), changed);
    },
    run: (args, env = {}, uid) =>
      new Promise((done, fail) => {
        let output = '';
        const child = spawn(process.execPath, ['--import', './src/cli/guard.mjs', ...args], {
          cwd: dir,
          env: { ...outsideOfTests, ...env },
          stdio: ['ignore', 'pipe', 'pipe'],
          ...(uid === undefined ? {} : { uid, gid: uid }),
        });
        for (const stream of [child.stdout, child.stderr])
          stream.setEncoding('utf8').on('data', (text: string) => {
            output += text;
          });
        child.on('error', fail);
        child.on('close', (status) => done({ status, output }));
      }),
    remove: () => rmSync(top, { recursive: true, force: true }),
  };
}

/** The project with the invented corpus. */
export const sampleProject = (name: string): Project => copyOfProject(name, SAMPLE);
