// The project in a folder of its own, for tests that edit it, or build it.

import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SAMPLE } from './sample.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CODE = ['astro.config.mjs', 'package.json', 'public', 'src', 'tsconfig.json'];

/** The environment as it is outside of tests: Astro serves nothing where it finds Vitest. */
const { VITEST: _vitest, NODE_ENV: _mode, ...outside } = process.env;
export const outsideOfTests: NodeJS.ProcessEnv = outside;

export interface Project {
  readonly dir: string;
  /** Writes a file of the project with some words replaced, which have to stand in it. */
  edit(path: string, words: string | RegExp, by: string): void;
  remove(): void;
}

/**
 * Copies the code, and `content/` and `seeds/` from another root. Packages are shared with the project.
 * @param name becomes part of the folder's name.
 */
export function copyOfProject(name: string, contentFrom: string): Project {
  const dir = mkdtempSync(join(tmpdir(), `tiaowen-${name}-`));
  const copy = (root: string, path: string): void =>
    cpSync(join(root, path), join(dir, path), { recursive: true });
  for (const path of CODE) copy(ROOT, path);
  for (const path of ['content', 'seeds']) copy(contentFrom, path);
  symlinkSync(join(ROOT, 'node_modules'), join(dir, 'node_modules'), 'junction');
  return {
    dir,
    edit: (path, words, by) => {
      const text = readFileSync(join(dir, path), 'utf8');
      const changed = text.replace(words, by);
      if (changed === text) throw new Error(`${path}: expected ${words} to stand there, found no such words`);
      writeFileSync(join(dir, path), changed);
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/** The project with the invented corpus. */
export function sampleProject(name: string): Project {
  const project = copyOfProject(name, SAMPLE);
  // Pages have no components for citations.
  for (const lang of ['en', 'zh']) project.edit(`content/pages/${lang}/about.mdx`, /<Ref .*\/>/, '');
  return project;
}
