// `npm run build` with invented steps in place of the real ones, so that each case takes a moment: what becomes of
// the site that stands there already.

import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const STEPS = {
  verify: 'src/cli/verify.ts',
  unchanged: 'src/cli/unchanged.ts',
  pages: 'node_modules/astro/bin/astro.mjs',
  icons: 'src/cli/icons.ts',
  headings: 'src/cli/headings.ts',
  cards: 'src/cli/cards.ts',
  search: 'src/cli/search-index.ts',
  offline: 'src/cli/offline.ts',
};

let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'tiaowen-build-'));
  for (const path of ['package.json', 'src'])
    cpSync(join(ROOT, path), join(project, path), { recursive: true });
  put(STEPS.verify, '');
  put(
    STEPS.unchanged,
    `import { mkdirSync, writeFileSync } from 'node:fs';
     mkdirSync(process.env.CACHE_DIR, { recursive: true });
     writeFileSync(process.env.CACHE_DIR + '/taken.json', '{"from": "", "documents": []}');
     writeFileSync(process.env.CACHE_DIR + '/.keys.json', '{}');`,
  );
  put(STEPS.icons, '');
  put(STEPS.offline, '');
  put(STEPS.headings, '');
  put(STEPS.cards, '');
  put(
    STEPS.pages,
    `import { mkdirSync, writeFileSync } from 'node:fs';
     mkdirSync(process.env.OUT_DIR + '/zh/404', { recursive: true });
     writeFileSync(process.env.OUT_DIR + '/zh/404/index.html', 'new');
     writeFileSync(process.env.OUT_DIR + '/index.html', 'new');`,
  );
  put(
    STEPS.search,
    `import fs from 'node:fs'; fs.writeFileSync(process.env.OUT_DIR + '/index.json', 'new');`,
  );
  put('dist/index.html', 'old');
  put('dist/page/index.html', 'old');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(join(project, folder), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    files.map((file) => [file.slice(project.length + 1), readFileSync(file, 'utf8')]),
  );
}

const OLD = { 'dist/index.html': 'old', 'dist/page/index.html': 'old' };
const NEW = {
  'dist/.keys.json': '{}',
  'dist/index.html': 'new',
  'dist/index.json': 'new',
  'dist/zh/404.html': 'new',
};

interface Run {
  readonly process: ChildProcess;
  readonly ended: Promise<{ status: number | null; said: string }>;
}

function build(env: Record<string, string> = {}, before: readonly string[] = []): Run {
  const [command = '', ...given] = [...before, process.execPath, 'src/cli/build.ts'];
  const { OUT_DIR: _out, ...rest } = process.env;
  const child = spawn(command, given, { cwd: project, env: { ...rest, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
  return {
    process: child,
    ended: new Promise((done) => child.on('exit', (status) => setImmediate(() => done({ status, said })))),
  };
}

/** A step that says it is at work, and goes on when it is let. */
function waiting(step: string): { begun(run: Run): Promise<void>; go(): void } {
  const [begun, go] = [join(project, 'begun'), join(project, 'go')];
  const body = readFileSync(join(project, step), 'utf8');
  put(
    step,
    `import { existsSync, writeFileSync as write } from 'node:fs';
     write(${JSON.stringify(begun)}, '');
     while (!existsSync(${JSON.stringify(go)})) await new Promise((done) => setTimeout(done, 10));
     ${body}`,
  );
  return {
    begun: async ({ ended }) => {
      let over = '';
      void ended.then(({ said }) => (over = `ended before it began: ${said}`));
      while (!existsSync(begun)) {
        if (over) throw new Error(`${step} ${over}`);
        await pause(10);
      }
    },
    go: () => writeFileSync(go, ''),
  };
}

// Each starts up to a dozen processes.
describe('a build', { timeout: 120_000 }, () => {
  test('that is whole takes the place of the old site', async () => {
    const { status, said } = await build().ended;
    expect(said).toContain('Built into dist/');
    expect(status).toBe(0);
    expect(filesOf('dist')).toEqual(NEW);
    expect(readdirSync(join(project, 'dist.build'))).toEqual(['lock']);
  });

  test('that nobody could publish says so, and one that names its address does not', async () => {
    expect((await build().ended).said).toMatch(/NOT FOR PUBLICATION.*SITE_URL/s);
    const { said } = await build({ SITE_URL: 'https://example.org' }).ended;
    expect(said).toContain('Built into dist/');
    expect(said).not.toContain('PUBLICATION');
  });

  test('puts packed copies beside files that are worth it, where it is asked to', async () => {
    const text = 'a'.repeat(5_000);
    put(
      STEPS.search,
      `(await import('node:fs')).writeFileSync(process.env.OUT_DIR + '/long.txt', '${text}');`,
    );
    await build({ PRECOMPRESS: '1' }).ended;
    const site = join(project, 'dist');
    const names = readdirSync(site).filter((name) => /\.(?:br|gz)$/.test(name));
    expect(names).toEqual(['long.txt.br', 'long.txt.gz']);
    expect(String(brotliDecompressSync(readFileSync(join(site, 'long.txt.br'))))).toBe(text);
    expect(String(gunzipSync(readFileSync(join(site, 'long.txt.gz'))))).toBe(text);
  });

  test.each(Object.entries(STEPS))(
    'with a fault in its step %s leaves the old site as it was',
    async (_, step) => {
      put(step, 'console.error("content/documents/zh/a.mdx:7"); process.exitCode = 1;');
      const { status, said } = await build().ended;
      expect(status).toBe(1);
      expect(said).toContain('content/documents/zh/a.mdx:7');
      expect(said).toContain('The build failed; dist/ is as it was.');
      expect(filesOf('dist')).toEqual(OLD);
      expect(readdirSync(join(project, 'dist.build'))).toEqual(['lock']);
    },
  );

  test.each(Object.entries(STEPS))('without its step %s is an error', async (_, step) => {
    rmSync(join(project, step));
    const { status, said } = await build().ended;
    expect(status).toBe(1);
    expect(said).toMatch(/Cannot find module/);
    expect(filesOf('dist')).toEqual(OLD);
  });

  test.each(Object.entries(STEPS))(
    'killed in its step %s leaves the old site, and the next is whole',
    async (_, step) => {
      const { begun, go } = waiting(step);
      const killed = build();
      await begun(killed);
      killed.process.kill('SIGKILL');
      await killed.ended;
      expect(filesOf('dist')).toEqual(OLD);
      // The step outlives its build for a while, and may still write: not into the next one's folder.
      rmSync(join(project, 'begun'));
      const next = build();
      await begun(next);
      go();
      expect((await next.ended).status).toBe(0);
      expect(filesOf('dist')).toEqual(NEW);
    },
  );

  test('that is refused a write in the middle leaves the old site as it was', async () => {
    if (process.platform === 'win32') return;
    put(
      STEPS.pages,
      `import fs from 'node:fs';
       fs.mkdirSync(process.env.OUT_DIR, { recursive: true });
       for (const name of ['index', 'other']) fs.writeFileSync(process.env.OUT_DIR + '/' + name, 'new'.repeat(1e6));`,
    );
    // No file may pass some kilobytes: the system refuses the rest, as a full disk does.
    const { status } = await build({}, ['sh', '-c', 'ulimit -f 16; "$0" "$@"']).ended;
    expect(status).toBe(1);
    expect(filesOf('dist')).toEqual(OLD);
  });

  test('beside another into the same folder is refused; the other is whole', async () => {
    const { begun, go } = waiting(STEPS.pages);
    const first = build();
    await begun(first);
    const { status, said } = await build().ended;
    expect(status).toBe(1);
    expect(said).toMatch(/Another build is writing .*dist\. Wait for its end/);
    // Into a folder of its own it may go on.
    const elsewhere = build({ OUT_DIR: 'elsewhere' });
    go();
    expect((await first.ended).status).toBe(0);
    expect((await elsewhere.ended).status).toBe(0);
    expect(filesOf('dist')).toEqual(NEW);
    expect(Object.keys(filesOf('elsewhere'))).toEqual([
      'elsewhere/.keys.json',
      'elsewhere/index.html',
      'elsewhere/index.json',
      'elsewhere/zh/404.html',
    ]);
  });

  test.each(['src', '.'])('never replaces what is no site: %s', async (folder) => {
    const { status, said } = await build({ OUT_DIR: folder }).ended;
    expect(status).toBe(1);
    expect(said).toMatch(/expected a site, an empty folder or nothing/);
    expect(existsSync(join(project, 'src/cli/build.ts'))).toBe(true);
    expect(existsSync(`${join(project, folder)}.build`)).toBe(false);
  });
});
