// What every command says first on a machine that lacks something.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const dir = mkdtempSync(join(tmpdir(), 'tiaowen-guard-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const file = 'src/cli/guard.mjs';
cpSync(join(import.meta.dirname, '../../..', file), join(dir, file));

/** Packages that are there, of a lock in which `draws` needs one of two that are for this system. */
function guard(packages: readonly string[], version = process.versions.node): [number | null, string] {
  const here = { os: [process.platform], cpu: [process.arch], optional: true };
  const optionalDependencies = { 'draws-here': '1', 'draws-here-too': '1', 'draws-there': '1' };
  const lock = {
    '': { optionalDependencies: { 'a-node': '1' } },
    'node_modules/a-node': here,
    'node_modules/draws': { optionalDependencies },
    'node_modules/draws-here': here,
    'node_modules/draws-here-too': here,
    'node_modules/draws-there': { ...here, os: ['elsewhere'] },
    'node_modules/watches': { optionalDependencies: { 'draws-there': '1' } },
  };
  writeFileSync(join(dir, 'package-lock.json'), JSON.stringify({ packages: lock }));
  rmSync(join(dir, 'node_modules'), { recursive: true, force: true });
  for (const name of packages) mkdirSync(join(dir, 'node_modules', name), { recursive: true });
  const found = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
  const asked = ['--import', `data:text/javascript,${found}`, '--import', `./${file}`, '-e', '0'];
  const { status, stderr } = spawnSync(process.execPath, asked, { cwd: dir, encoding: 'utf8' });
  return [status, stderr];
}

test.each(['20.20.2', '22.23.3', '24.15.0', '25.9.0'])(
  'Node %s is told of the package that has a newer one',
  (version) => {
    const [status, said] = guard([], version);
    expect(status).toBe(1);
    expect(said).toMatch(
      new RegExp(
        `needs Node 24\\.16 or newer.* found ${version.replaceAll('.', '\\.')} at .*\nOn Linux .*: run \`npm ci\``,
      ),
    );
  },
);

test.each(['24.16.0', '26.0.0'])('Node %s will do', (version) => expect(guard([], version)).toEqual([0, '']));

test.each([
  ['its package for this system', ['draws', 'draws-here-too', 'watches']],
  ['no part in it', ['watches']],
])('a package is let go with %s', (_title, packages) => expect(guard(packages)).toEqual([0, '']));

test('a package without its own for this system is named in one line', () => {
  const [status, said] = guard(['draws', 'draws-there']);
  expect(status).toBe(1);
  expect(said).toBe(
    `The optional packages for ${process.platform}-${process.arch} are missing that draws need: run \`npm ci\` without --omit=optional.\n`,
  );
});
