import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { leave } from '#src/cli/left.ts';
import { filesIn } from '#src/cli/takeover.ts';
import { offlinePath } from '#src/export/site/offline.ts';

function site(...files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'left-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  return folder;
}

test('files under hashed names stay for one version, and no others', () => {
  const [first, second, third] = [
    site(
      'index.html',
      'old/index.html',
      '_astro/a.1.js',
      '_astro/b.1.js',
      'fonts/c.1.css',
      'pagefind/index/1.pf_index',
    ),
    site('index.html', '_astro/a.2.js', '_astro/b.1.js'),
    site('index.html', '_astro/a.3.js', '_astro/b.1.js'),
  ];
  expect(leave(join(first, 'nowhere'), first)).toEqual([]);
  const left = ['_astro/a.1.js', 'fonts/c.1.css', 'pagefind/index/1.pf_index'];
  expect(leave(first, second)).toEqual(left);
  expect(filesIn(second)).toEqual(expect.arrayContaining(['_astro/a.2.js', ...left]));
  expect(leave(second, third)).toEqual(['_astro/a.2.js']);
  expect(filesIn(third)).toEqual([
    '.left.json',
    ...['_astro/a.2.js', '_astro/a.3.js', '_astro/b.1.js', 'index.html'],
  ]);
});

test('a site that is made again as it was keeps nothing of the one before', () => {
  const files = ['index.html', '_astro/a.1.js'];
  expect(leave(site(...files), site(...files))).toEqual([]);
});

test.each([
  ['index.html', ''],
  ['zh/about/index.html', 'zh/about/'],
  ['_astro/_..B.css', '_astro/_..B.css'],
  ['_astro/[page].js', '_astro/%5Bpage%5D.js'],
  ['search/catalogue.json', 'search/catalogue.json'],
  ['search/index-zh/ab', 'search/index-zh/ab'],
  ['data/clauses.csv', 'data/clauses.csv'],
  ['_headers', null],
  ['.keys.json', null],
  ['404.html', null],
  ['cards/x.png', null],
  ['embed/x/1/index.html', null],
  ['data/all.zip', null],
])('of the whole edition, %s is %s', (file, path) => {
  expect(offlinePath(file)).toBe(path);
});
