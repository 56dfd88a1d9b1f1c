import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sampleProject } from '#tests/support/project.ts';

const project = sampleProject('fresh');
afterAll(project.remove);

/** The page of a salutation, built; search and exports have no part in this. */
async function page(): Promise<string> {
  const { status, output } = await project.run(['node_modules/astro/bin/astro.mjs', 'build']);
  expect(status, output).toBe(0);
  return readFileSync(join(project.dir, 'dist/documents/qingwu-measures/p3/index.html'), 'utf8');
}

test('a change in the code that reads the texts shows on their pages', async () => {
  expect(await page()).not.toContain('words of greeting');
  project.edit('src/corpus/printed.ts', "en: 'salutation'", "en: 'words of greeting'");
  expect(await page()).toContain('words of greeting');
});
