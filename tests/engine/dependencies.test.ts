import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const json = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Record<string, unknown>;
const manifest = json('package.json');
const named = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
  Object.entries(manifest[kind] as Record<string, string>),
);

/** Rows of docs/dependencies.md: the packages of each, and its licences. */
const rows = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return { packages: [...(cells[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name), cells };
  });

test('each dependency is justified in one line, and no line speaks of another', () => {
  expect(rows.flatMap(({ packages }) => packages).sort()).toEqual(named.map(([name]) => name).sort());
  for (const { cells } of rows)
    expect(
      cells.slice(1, 6).every((cell) => cell !== ''),
      cells.join('|'),
    ).toBe(true);
});

test.each(rows)('the licences of $packages are those of the packages', ({ packages, cells }) => {
  const found = packages.flatMap((name) => {
    const path = `node_modules/${name}/package.json`;
    return existsSync(join(ROOT, path)) ? [String(json(path).license)] : [];
  });
  expect((cells[5] ?? '').split(', ')).toEqual(expect.arrayContaining(found));
});

test('versions are exact', () => {
  for (const [name, version] of named) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the tests that docs/threats.md names are there', () => {
  const text = readFileSync(join(ROOT, 'docs/threats.md'), 'utf8');
  const names = [...text.matchAll(/`([\w-]+\.(?:spec|test))`/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect(globSync(`tests/**/${name}.ts`, { cwd: ROOT }), name).not.toEqual([]);
});
