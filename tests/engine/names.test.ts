import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '#src/cli/steps.ts';

/** What may be exported from several files under one name, and why. */
const SHARED: Readonly<Record<string, string>> = {
  getStaticPaths: 'Astro asks every page with parameters for it',
};

/** Catalogues of words are named for the page whose words they hold. */
const CATALOGUES = /^i18n\/strings\//;

const DECLARED =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:const|let|function\*?|class|interface|type) (\w+)/gm;

function exportedNames(): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const folder = join(root, 'src');
  const files = globSync('**/*.{ts,astro}', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.filter((one) => !CATALOGUES.test(one)).sort()) {
    const declared = readFileSync(join(folder, file), 'utf8').matchAll(DECLARED);
    // An overloaded function is declared several times in its file.
    for (const name of new Set([...declared].map(([, found = '']) => found)))
      names.set(name, [...(names.get(name) ?? []), file]);
  }
  return names;
}

test('a name that src exports means one thing', () => {
  const twice = [...exportedNames()].filter(([name, files]) => files.length > 1 && !(name in SHARED));
  expect(twice.map(([name, files]) => `${name}: ${files.join(', ')}`)).toEqual([]);
});

test('no exception outlives its need', () => {
  const names = exportedNames();
  expect(Object.keys(SHARED).filter((name) => (names.get(name)?.length ?? 0) < 2)).toEqual([]);
});
