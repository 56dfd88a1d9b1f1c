import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { outsideOfTests, sampleProject } from '../../support/project.ts';

const project = sampleProject('fresh');
afterAll(project.remove);

/** The page of a salutation, built; search and exports have no part in this. */
function page(): string {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', './src/cli/guard.mjs', 'node_modules/astro/bin/astro.mjs', 'build'],
    {
      cwd: project.dir,
      encoding: 'utf8',
      env: { ...outsideOfTests, OUT_DIR: 'dist', CACHE_DIR: 'cache' },
    },
  );
  expect([status, stderr]).toEqual([0, '']);
  return readFileSync(join(project.dir, 'dist/documents/qingwu-measures/p3/index.html'), 'utf8');
}

test('a change in the code that reads the texts shows on their pages', { timeout: 300_000 }, () => {
  expect(page()).not.toContain('words of greeting');
  project.edit('src/corpus/printed.ts', "en: 'salutation'", "en: 'words of greeting'");
  expect(page()).toContain('words of greeting');
});
