import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '#src/cli/command.ts';
import { builtFolder, replaceWhole } from '#src/cli/whole.ts';

let dir = '';
let folder = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tiaowen-whole-'));
  folder = join(dir, 'site');
  write(folder, 'old');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function write(site: string, text: string): void {
  mkdirSync(join(site, 'page'), { recursive: true });
  for (const file of ['index.html', 'page/index.html']) writeFileSync(join(site, file), text);
}

/** The files of the folder with what stands in them; null where there is none. */
function found(): Record<string, string> | null {
  if (!existsSync(folder)) return null;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]));
}

const all = (text: string) => ({ 'index.html': text, 'page/index.html': text });
const made = (text: string) => async (work: { site: string }) => {
  write(work.site, text);
  return true;
};

describe('a folder is replaced whole or not at all', () => {
  test('by a new one, and nothing stays beside it but the lock', async () => {
    expect(await replaceWhole(folder, made('new'))).toBe(true);
    expect(found()).toEqual(all('new'));
    expect(readdirSync(`${folder}.build`)).toEqual(['lock']);
  });

  test('where there was none', async () => {
    rmSync(folder, { recursive: true });
    expect(await replaceWhole(folder, made('new'))).toBe(true);
    expect(found()).toEqual(all('new'));
  });

  test.each([
    ['cannot be made', async () => false, false],
    [
      'ends in an error',
      async (work: { site: string }) => {
        write(work.site, 'new');
        throw new Error('no room');
      },
      'no room',
    ],
    ['was not made after all', async () => true, 'cannot be replaced, and stays as it was'],
  ])('the old one stays where the new one %s', async (_title, make, end) => {
    const ended = await replaceWhole(folder, make).catch((error: Error) => error.message);
    if (typeof end === 'boolean') expect(ended).toBe(end);
    else expect(ended).toContain(end);
    expect(found()).toEqual(all('old'));
    expect(readdirSync(`${folder}.build`)).toEqual(['lock']);
  });

  test('and what is no site is not touched', async () => {
    rmSync(join(folder, 'index.html'));
    await expect(replaceWhole(folder, made('new'))).rejects.toThrow(Refusal);
    expect(found()).toEqual({ 'page/index.html': 'old' });
  });
});

test.skipIf(process.platform === 'win32')(
  'every user may read the new one, whatever its files and folders were made or copied with',
  async () => {
    await replaceWhole(folder, async (work) => {
      write(work.site, 'new');
      for (const path of ['page/index.html', 'page', '']) chmodSync(join(work.site, path), 0o700);
      chmodSync(join(work.site, 'index.html'), 0o600);
      return true;
    });
    const modes = ['', 'page', 'index.html'].map((path) => statSync(join(folder, path)).mode & 0o777);
    expect(modes).toEqual([0o755, 0o755, 0o644]);
  },
);

const VOLUME = '/dev/shm';
test.skipIf(lstatSync(VOLUME, { throwIfNoEntry: false })?.dev === lstatSync('/').dev || !existsSync(VOLUME))(
  'a volume of its own is refused before anything is made',
  async () => {
    const make = async () => {
      throw new Error('made');
    };
    await expect(replaceWhole(VOLUME, make)).rejects.toThrow('a volume of its own');
  },
);

test('a folder below a file is refused in one sentence', async () => {
  const below = join(folder, 'index.html', 'site');
  await expect(replaceWhole(below, made('new'))).rejects.toThrow(
    /cannot be written; name another folder in OUT_DIR/,
  );
  expect(found()).toEqual(all('old'));
});

describe('a kill at any moment leaves the old folder or the new one', () => {
  const child = join(import.meta.dirname, 'replacing.ts');
  const run = (at: number) => spawnSync(process.execPath, [child, folder, String(at)], { encoding: 'utf8' });

  test('before each call that changes the disk, until there is no call left', {
    timeout: 120_000,
  }, async () => {
    const seen = { old: 0, new: 0, aside: 0 };
    for (let at = 1; ; at += 1) {
      const { signal, status, stderr } = run(at);
      if (signal === null) {
        expect([status, stderr]).toEqual([0, '']);
        break;
      }
      if (!existsSync(folder)) seen.aside += 1;
      // What every command does that looks for the built site.
      expect(builtFolder(folder)).toBe(folder);
      const state = found()?.['index.html'] === 'new' ? 'new' : 'old';
      expect(found(), `killed at call ${at}`).toEqual(all(state));
      seen[state] += 1;
      // The next build is not held up by what the killed one left, and clears it away.
      expect(await replaceWhole(folder, made('old'))).toBe(true);
      expect(found()).toEqual(all('old'));
      expect(readdirSync(`${folder}.build`)).toEqual(['lock']);
    }
    // The one moment at which nothing stands in the place was among them.
    expect(seen).toEqual({ old: expect.any(Number), new: expect.any(Number), aside: 1 });
    expect(Math.min(seen.old, seen.new)).toBeGreaterThan(0);
  });
});

describe('one build at a time', () => {
  test('a second one is refused while the first is at work, and the first ends well', async () => {
    const { promise: hold, resolve: go } = Promise.withResolvers<void>();
    const first = replaceWhole(folder, async (work) => {
      await hold;
      return made('new')(work);
    });
    await expect(replaceWhole(folder, made('other'))).rejects.toThrow(/Another build is writing .*site/);
    go();
    expect(await first).toBe(true);
    expect(found()).toEqual(all('new'));
  });

  test('a lock in another process holds, and a lock of a dead process does not', async () => {
    const waiting = `
      const { replaceWhole } = await import(${JSON.stringify(join(import.meta.dirname, '../../../src/cli/whole.ts'))});
      await replaceWhole(${JSON.stringify(folder)}, () => {
        console.log('at work');
        return new Promise((done) => setTimeout(done, 1e9));
      });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', waiting], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((done) => child.on('close', done));
    await new Promise((done) => child.stdout.once('data', done));
    await expect(replaceWhole(folder, made('new'))).rejects.toThrow(/Another build/);
    child.kill('SIGKILL');
    await ended;
    expect(readdirSync(`${folder}.build`)).toContain('lock');
    expect(await replaceWhole(folder, made('new'))).toBe(true);
    expect(found()).toEqual(all('new'));
  });
});
