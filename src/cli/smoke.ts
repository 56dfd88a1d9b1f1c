// `npm run smoke -- https://example.org/tiaowen/`: asks a site that stands somewhere for all that it promises, as its
// readers would, and says what is wrong. A host can let a new version through when this ends with 0.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError, Report } from '#src/corpus/fault.ts';
import { PERMALINKS } from '#src/corpus/paths.ts';
import { readPermalinks } from '#src/corpus/permalinks.ts';
import { SUMS_FILE } from '#src/export/files.ts';
import { contentType } from '#src/export/formats.ts';
import { headersOf, hostRules } from '#src/export/site/hosting.ts';
import { htmlLang, languages, localPath } from '#src/i18n/language.ts';
import { BUNDLES } from '#src/search/pagefind.ts';
import { INDEXES } from '#src/search/postings.ts';
import { command, Misuse } from './command.ts';
import { root } from './steps.ts';

/** So many requests are under way at once, and so long is each waited for, in milliseconds. */
const AT_ONCE = 12;
const PATIENCE = 20_000;

/** What is asked for, and what has to come. */
interface Asked {
  /** From the root of the site on, with a slash before it. */
  readonly path: string;
  readonly status?: number;
  /** What has to stand in it. */
  readonly has?: readonly string[];
  /** Whether it may lead elsewhere. */
  readonly hasMoved?: boolean;
}

/** What a page loads and names in its head, and the picture by which it is shared. */
const LOADED = /(?:og:image" content|<script[^>]* src|<link[^>]* href)="?([^"\s>]+)/g;

const FRAMES = 'X-Frame-Options';
const KEEPS = 'Cache-Control';

/** What the search page reads first: among other things which engine searches. */
const CATALOGUE = '/search/catalogue.json';

const plain = (type: string): string => type.replace(/\s/g, '').toLowerCase();

/** @throws Misuse where it is no address. */
function siteAt(address: string): string {
  if (!URL.canParse(address))
    throw new Misuse(`expected an address such as https://example.org/, found "${address}"`);
  return address.replace(/\/?$/, '/');
}

await command('smoke', async ({ minutes = '10', for: named, plain: isPlain = false }, [address = '']) => {
  const [site, own] = [siteAt(address), siteAt(named ?? address)];
  if (!(Number(minutes) > 0)) throw new Misuse(`--minutes: expected a number above 0, found "${minutes}"`);
  const report = new Report();
  const ledger = readPermalinks(PERMALINKS, await readFile(join(root, PERMALINKS), 'utf8'), report);
  if (report.faults.length > 0) throw new ContentError(report.faults);
  const rules = hostRules(ledger.map((one) => one.address));
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));

  const faults: string[] = [];
  /** By the name of a file its digest, as the site itself says. */
  const sums = new Map<string, string>();
  const asked = new Set<string>();
  const next: Asked[] = [];
  const ask = (task: Asked): void => {
    if (!asked.has(task.path)) next.push(task);
    asked.add(task.path);
  };

  const ends = AbortSignal.timeout(Number(minutes) * 60_000);
  async function judge({ path, status = 200, has = [], hasMoved }: Asked): Promise<void> {
    const tell = (expected: string, found: unknown): void => {
      faults.push(`${site}${path.slice(1)}: expected ${expected}, found ${found}`);
    };
    const fetched = async () => {
      const signal = AbortSignal.any([ends, AbortSignal.timeout(PATIENCE)]);
      const response = await fetch(site + path.slice(1), {
        signal,
        redirect: hasMoved ? 'follow' : 'manual',
      });
      return { response, bytes: Buffer.from(await response.arrayBuffer()) };
    };
    // A line may fail once; a host that fails twice is told of.
    const answer = await fetched()
      .catch(fetched)
      .catch((error: unknown) => String((error instanceof Error && error.cause) || error));
    if (typeof answer === 'string') return tell('an answer', answer);
    const { response, bytes } = answer;
    if (response.status !== status) return tell(`status ${status}`, response.status);
    const isPage = path.endsWith('/');
    const type = status === 404 || isPage ? 'text/html;charset=utf-8' : isPlain ? null : contentType(path);
    const found = response.headers.get('content-type') ?? 'none';
    if (type && plain(found) !== plain(type)) tell(`the type ${type}`, found);
    const sent = headersOf(rules, path);
    for (const name of isPlain ? [] : names) {
      const [value, given] = [sent.get(name) ?? 'none', response.headers.get(name) ?? 'none'];
      // What no rule says a host may say as it likes, but not that nobody may frame an embed. What is not there is told
      // of by the page of a tree, and hosts differ in whose headers that has, and in how long it may be kept.
      const isOurs = status === 200 ? sent.has(name) || name === FRAMES : sent.has(name) && name !== KEEPS;
      if (given !== value && isOurs) tell(`${name}: ${value}`, given);
    }
    const sum = sums.get(path) ?? '';
    if (sum && createHash('sha256').update(bytes).digest('hex') !== sum)
      tell(`the bytes that ${SUMS_FILE} names`, `${bytes.length} others`);
    const text = bytes.toString('utf8');
    for (const part of has) if (!text.includes(part)) tell(`${part} in it`, 'none');
    for (const [, linked = ''] of isPage && status === 200 ? text.matchAll(LOADED) : []) {
      const url = new URL(linked, own + path.slice(1)).href;
      if (url.startsWith(own)) ask({ path: url.slice(own.length - 1) });
    }
    if (path === `/${SUMS_FILE}`)
      for (const [, digest = '', file = ''] of text.matchAll(/^(\w{64}) {2}(.+)$/gm)) {
        sums.set(`/${file}`, digest);
        ask({ path: `/${file}` });
      }
    if (path === CATALOGUE) {
      const isOurs = text.includes('"engine":"postings"');
      for (const folder of Object.values(isOurs ? INDEXES : BUNDLES))
        ask({ path: `${folder}${isOurs ? 'index' : 'pagefind-entry'}.json` });
    }
    if (path.endsWith('/pagefind-entry.json'))
      for (const [, hash] of text.matchAll(/"hash":"(\w+)"/g))
        ask({ path: path.replace('pagefind-entry.json', `pagefind.${hash}.pf_meta`) });
  }
  async function work(): Promise<void> {
    for (let task = next.shift(); task && !ends.aborted; task = next.shift()) await judge(task);
  }
  // The sums come first, since all else is held against them.
  await judge({ path: `/${SUMS_FILE}` });
  for (const [path, list] of Map.groupBy(ledger, (one) => one.address.split('#')[0] ?? '')) {
    const ids = list.flatMap((one) => (one.status === 'live' ? one.address.split('#').slice(1) : []));
    const status = list.find((one) => one.address === path)?.status;
    const isPage = path.endsWith('/');
    // A host that can send no headers leads nobody from one file to another.
    if (isPlain && !isPage && (status === 'moved' || status === 'merged')) continue;
    const isNamed = status === 'live' && isPage && !path.startsWith('/embed/');
    ask({
      path,
      has: [...ids.map((id) => `id="${id}"`), ...(isNamed ? [`data-address="${own}`, '</html>'] : [])],
      hasMoved: status !== 'live',
      // A page stays and says what became of it; of a file that was withdrawn nothing is left.
      ...(status === 'withdrawn' && !isPage && { status: 404 }),
    });
  }
  for (const lang of languages)
    ask({
      path: localPath(lang, '/there-is-nothing-here/'),
      status: 404,
      // A host that can be told nothing has one page for all that is missing.
      has: isPlain ? ['</html>'] : [`<html lang="${htmlLang(lang)}"`],
    });
  for (const path of ['/robots.txt', '/sitemap.xml', CATALOGUE]) ask({ path });
  while (next.length > 0 && !ends.aborted) await Promise.all(Array.from({ length: AT_ONCE }, work));

  for (const fault of faults.sort()) console.log(fault);
  if (next.length > 0) console.log(`${next.length} not asked within ${minutes} minutes`);
  console.log(`${asked.size - next.length} addresses asked, ${faults.length} faults.`);
  if (faults.length + next.length > 0) process.exitCode = 1;
});
