// `npm run bench -- search`: what a search costs with 5, 300, 1,000 and 3,000 documents, with our index and with
// others. The documents are made by a seeded generator and thrown away. Each engine makes its files in a process of
// its own; each query that is measured is the first, or the second, of a browser that has nothing yet.

import { spawn } from 'node:child_process';
import { globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { settings } from '#src/cli/settings.ts';
import { cache, root } from '#src/cli/steps.ts';
import { browser } from '#tests/support/browser.ts';
import { numbers } from '#tests/support/random.ts';
import { statutes } from '#tests/support/statutes.ts';
import { CONTENDERS, type Contender, isInstalled } from './contenders.ts';
import { host, inPage, machine, PATIENCE, range, written } from './host.ts';
import { benchSite } from './site.ts';
import { watch } from './watch.ts';

const home = join(cache, 'bench');
/** Asked first, each of a fresh browser: from common to absent, from one character to eight. */
const FIRST = ['支付', '法律责任', '第三方支付', '县级以上人民政府', '的', '不存在的词'];
const SECOND = '监督管理';
/** Substrings of two to six characters by which recall and precision are measured. */
const SUBSTRINGS = 60;

interface Asked {
  readonly ms: number;
  readonly requests: number;
  readonly bytes: number;
}

/** Seconds, and the most memory that the process and those that it started held together, in GB (Linux only). */
function make({ name }: Contender, count: number, folder: string) {
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'tests/bench/make.ts'), name, String(count), folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, so that what it has started ends with it.
    detached: true,
  });
  child.stderr.resume();
  let isLate = false;
  const end = setTimeout(() => {
    isLate = true;
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  }, PATIENCE);
  const watched = watch(child);
  return new Promise<{ seconds: number; gigabytes: number } | string>((done) => {
    child.on('close', (code) => {
      const most = watched();
      clearTimeout(end);
      const seconds = (performance.now() - began) / 1000;
      const failed = `not made: ${isLate ? 'stopped' : 'failed'} after ${written(seconds)} s, ${written(most, 1)} GB`;
      done(code === 0 ? { seconds, gigabytes: most } : failed);
    });
  });
}

/** Makes the page of an engine: its module and what that imports, in one file. */
async function makePage({ page }: Contender, folder: string): Promise<void> {
  const entry = join(folder, 'entry.ts');
  writeFileSync(
    entry,
    `const get = async (path) => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(response.status + ' for ' + path);
  return new Uint8Array(await response.arrayBuffer());
};
const json = async (path) => JSON.parse(new TextDecoder().decode(await get(path)));
${page}`,
  );
  const made = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { codeSplitting: false } },
    },
  });
  const [output] = [made].flat();
  if (!output || !('output' in output)) throw new Error('expected a bundle');
  writeFileSync(join(folder, 'app.js'), output.output[0].code);
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="zh"><meta charset="utf-8"><link rel="icon" href="data:,">',
  );
}

/** Runs in the page: milliseconds until the texts of the first hits are there. */
async function ask(query: string): Promise<number> {
  const began = performance.now();
  const here = globalThis as { engine?: Promise<{ first(query: string): Promise<string[]> }> };
  here.engine ??= import(`${location.href}app.js`).then(({ open }) => open());
  await (await here.engine).first(query);
  return performance.now() - began;
}

/** Runs in the page: keys of all records that each query finds. */
async function findAll(queries: readonly string[]): Promise<number[][]> {
  const engine = await (await import(`${location.href}app.js`)).open();
  const found: number[][] = [];
  for (const query of queries) found.push(await engine.all(query));
  return found;
}

async function measure(contender: Contender, count: number, texts: readonly string[], browsing: Browser) {
  const folder = join(home, `${contender.name}-${count}`.replaceAll(' ', '-'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const made = await make(contender, count, folder);
  const row = [written(count), contender.name];
  if (typeof made === 'string') return [...row, made];
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((one) => one.isFile());
  const size = files.reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0);
  await makePage(contender, folder);
  const { origin, taken, close } = await host(folder);
  try {
    const first: Asked[] = [];
    const second: Asked[] = [];
    for (const query of FIRST)
      await inPage(origin, browsing, async (page) => {
        taken();
        first.push({ ms: await page.evaluate(ask, query), ...taken() });
        second.push({ ms: await page.evaluate(ask, SECOND), ...taken() });
      });
    const next = numbers(count);
    const sought = Array.from({ length: SUBSTRINGS }, () => {
      const text = texts[Math.floor(next() * texts.length)] ?? '';
      const start = Math.floor(next() * (text.length - 2));
      return text.slice(start, start + 2 + Math.floor(next() * 5));
    });
    const found = await inPage(origin, browsing, (page) => page.evaluate(findAll, sought));
    let [recall, precision, answered] = [0, 0, 0];
    for (const [at, query] of sought.entries()) {
      const gold = new Set(texts.flatMap((text, key) => (text.includes(query) ? [key] : [])));
      const keys = found[at] ?? [];
      const right = keys.filter((key) => gold.has(key)).length;
      recall += right / gold.size / sought.length;
      precision += keys.length > 0 ? right / keys.length : 0;
      answered += keys.length > 0 ? 1 : 0;
    }
    return [
      ...row,
      written(made.seconds, 1),
      written(made.gigabytes, 2),
      written(files.length),
      written(size / 1e6, 1),
      ...[first, second].flatMap((asked) => [
        range(asked.map(({ requests }) => requests)),
        range(asked.map(({ bytes }) => bytes / 1000)),
        range(asked.map(({ ms }) => ms)),
      ]),
      written(recall, 3),
      answered === 0 ? '–' : written(precision / answered, 3),
    ];
  } catch (error) {
    return [
      ...row,
      written(made.seconds, 1),
      written(made.gigabytes, 2),
      `not searched: ${error}`.slice(0, 100),
    ];
  } finally {
    close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures and prints a table in Markdown, line by line. */
export async function benchSearch(counts: readonly number[], names: readonly string[]): Promise<void> {
  mkdirSync(home, { recursive: true });
  const chosen = CONTENDERS.filter(({ name }) => names.length === 0 || names.includes(name));
  const missing = chosen.filter((one) => !isInstalled(one)).map(({ needs }) => needs);
  if (missing.length > 0) console.log(`Not installed: \`npm install --no-save ${missing.join(' ')}\`\n`);
  console.log(machine());
  console.log(`First queries: ${FIRST.join(' ')}; second: ${SECOND}. Least–most; kB as served with gzip.\n`);
  const head =
    'documents,engine,build s,GB,files,MB,requests,kB,ms,2nd: requests,kB,ms,recall,precision'.split(',');
  const line = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);
  line(head);
  line(head.map((_, at) => (at === 1 ? '---' : '--:')));
  const browsing = await chromium.launch(await browser());
  for (const count of counts) {
    const texts = [...statutes(count)].flatMap(({ clauses }) => clauses.map(({ zh }) => zh));
    for (const contender of chosen.filter(isInstalled))
      line(await measure(contender, count, texts, browsing));
  }
  await browsing.close();
}

/** The same through the search page of the built site. */
export async function benchPage(counts: readonly number[]): Promise<void> {
  console.log(machine());
  const dist = resolve(root, settings().out);
  const browsing = await chromium.launch(await browser());
  for (const count of counts) await benchSite(count, home, dist, browsing);
  await browsing.close();
}
