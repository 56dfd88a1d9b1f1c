import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { outsideOfTests, type Project, sampleProject } from '#tests/support/project.ts';
import { SAMPLE } from '#tests/support/sample.ts';

let project: Project;
let server: ChildProcess;
let origin = '';
let printed = '';

beforeAll(async () => {
  project = sampleProject('dev');
  const port = await getPort();
  origin = `http://127.0.0.1:${port}`;
  server = spawn(
    process.execPath,
    ['--import', './src/cli/guard.mjs', 'src/cli/dev.ts', '--port', String(port)],
    {
      cwd: project.dir,
      env: { ...outsideOfTests, BASE_PATH: '/policy', OUT_DIR: 'dist', CACHE_DIR: 'cache' },
    },
  );
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (data) => (printed += String(data)));
  await vi.waitUntil(() => printed.includes('Search '), { timeout: 200_000 });
}, 300_000);

afterAll(async () => {
  server.kill('SIGKILL');
  if (server.exitCode === null) await new Promise((done) => server.once('exit', done));
  project.remove();
});

async function get(path: string): Promise<{ status: number; body: string }> {
  const response = await fetch(`${origin}/policy${path}`, { headers: { accept: 'text/html' } });
  return { status: response.status, body: await response.text() };
}

/** The page once it has the words. */
async function shows(path: string, words: string): Promise<{ status: number; body: string }> {
  let page = await get(path);
  const hasWords = async (): Promise<boolean> => {
    page = await get(path);
    return page.body.includes(words);
  };
  await vi.waitUntil(hasWords, { timeout: 200_000, interval: 200 }).catch(() => {});
  expect(page.body).toContain(words);
  return page;
}

/** What an editor changes, and a page that shows it. */
interface Change {
  readonly what: string;
  readonly edits: readonly (readonly [file: string, words: string | RegExp, by: string])[];
  readonly path: string;
  readonly shown: string;
}

/** A record of what became of an address. */
function ended(id: string, kind: string, address: string, to = ''): string {
  const words = (of: string): string => `zh: 因${of}。\n    en: Because of ${of}.`;
  return `${id}:
  date: 2020-06-01
  kind: ${kind}
  addresses: [${address}]
${to}  zh: 有变动。
  en: Something changed.
  cited:
    ${words('citing')}
  reason:
    ${words(id)}
`;
}

const promised = Number(/^# (\d+)/.exec(readFileSync(join(SAMPLE, 'content/permalinks.txt'), 'utf8'))?.[1]);
const CHANGES: readonly Change[] = [
  {
    what: 'a registry',
    edits: [['content/cities.yaml', 'en: Qingwu', 'en: Qingwu-on-Sea']],
    path: '/cities/',
    shown: 'Qingwu-on-Sea',
  },
  {
    what: 'a text with its seed',
    edits: [
      ['seeds/SHA256SUMS', /^.*yanxi-survey.*\n/m, ''],
      ['content/permalinks.txt', /(yanxi-survey\/source\/\tlive\t-\t-\t)\w+/g, '$1-'],
      ['seeds/yanxi-survey.txt', '早市、夜市两种', '早市、晚市两种'],
      ['content/documents/zh/yanxi-survey.mdx', '早市、夜市两种', '早市、晚市两种'],
    ],
    path: '/documents/yanxi-survey/',
    shown: '晚市',
  },
  {
    what: 'a translation',
    edits: [['content/documents/en/two-markets.mdx', 'of Qingwu City opened', 'of Qingwu City was opened']],
    path: '/documents/two-markets/',
    shown: 'was opened',
  },
  {
    what: 'an essay on a city',
    edits: [['content/cities/en/qingwu.mdx', 'is known from', 'is known to us from']],
    path: '/cities/',
    shown: 'is known to us from',
  },
  {
    what: 'a page of the editors',
    edits: [['content/pages/en/about.mdx', 'Nothing here is real.', 'All of this is invented.']],
    path: '/about/',
    shown: 'All of this is invented.',
  },
  {
    what: 'an address that moves',
    edits: [
      ['content/permalinks.txt', /^# \d+/, `# ${promised + 1}`],
      ['content/permalinks.txt', /$/, '/zh/about/once/\tmoved\t/zh/about/\t-\t-\n'],
      ['content/changes.yaml', /$/, ended('once', 'moved', '/about/once/', '  to: /about/\n')],
    ],
    path: '/zh/about/once/',
    shown: 'href="/policy/zh/about/">/about/</a>',
  },
  {
    what: 'a text that is withdrawn, whose pages stay',
    edits: [
      ['content/permalinks.txt', /^# \d+/, `# ${promised + 2}`],
      ['content/permalinks.txt', /$/, '/documents/two-markets.pdf\twithdrawn\t-\t-\t-\n'],
      ['content/changes.yaml', /$/, ended('markets', 'withdrawn', '/documents/two-markets/')],
    ],
    path: '/documents/two-markets/title/',
    shown: 'Because of markets.',
  },
];

describe('npm run dev shows what has changed', { timeout: 300_000 }, () => {
  test('in texts, translations, essays and registries', async () => {
    for (const { path, shown } of CHANGES) expect((await get(path)).body).not.toContain(shown);
    for (const [file, words, by] of CHANGES.flatMap(({ edits }) => edits)) project.edit(file, words, by);
    for (const { what, path, shown } of CHANGES) expect((await shows(path, shown)).status, what).toBe(200);
  });

  test.each([
    ['merged', '/documents/qingwu-measures/a6/', 'href="/policy/documents/qingwu-measures/a5/"', 'art. 6'],
    ['moved', '/documents/yanxi-survey/2.3/', 'href="/policy/documents/yanxi-survey/2.2/"', 'part 2 (3)'],
    ['withdrawn', '/documents/yanxi-survey/x9/', 'The holder of the rights asked for it.', 'annex 9'],
  ])('what was %s, at its address: what, when, why, and how it was cited', async (_, path, ...said) => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    for (const words of [...said, 'noindex', '5 April 2020', 'version 1.0.1']) expect(body).toContain(words);
  });

  test('what was merged, also on the page of which it was a part', async () => {
    const { body } = await get('/documents/qingwu-measures/');
    expect(body).toMatch(/<p class="remark gone" id="a6"[^>]*>[\s\S]*?#a5[\s\S]*?5 April 2020[\s\S]*?<\/p>/);
  });

  test('what stood there before a correction and stands there now', async () => {
    const { body } = await get('/zh/about/corrections/');
    expect(body).toMatch(/<del[^>]*>fairs<\/del>[\s\S]*?<ins[^>]*>markets<\/ins>/);
  });

  test('a new document, with its page', async () => {
    expect((await get('/documents/another-survey/')).status).toBe(404);
    cpSync(join(project.dir, 'seeds/yanxi-survey.txt'), join(project.dir, 'seeds/another-survey.txt'));
    cpSync(
      join(project.dir, 'content/documents/zh/yanxi-survey.mdx'),
      join(project.dir, 'content/documents/zh/another-survey.mdx'),
    );
    expect((await shows('/documents/', 'another-survey')).status).toBe(200);
    expect((await get('/documents/another-survey/')).status).toBe(200);
  });

  test('and the code that shows it', async () => {
    await get('/documents/qingwu-measures/p3/');
    project.edit('src/corpus/printed.ts', "en: 'salutation'", "en: 'words of greeting'");
    expect((await shows('/documents/qingwu-measures/p3/', 'words of greeting')).status).toBe(200);
  });
});

describe('a fault in content', { timeout: 300_000 }, () => {
  test('stands in place of every page with its file and line, beside all others, until it is mended', async () => {
    await get('/');
    const text = 'content/documents/zh/yanxi-survey.mdx';
    project.edit(text, 'kind="count"', 'kind="amount"');
    project.edit('content/events.yaml', /$/, '\n]\n');
    const page = await shows('/', 'content/events.yaml:');
    expect(page.status).toBe(500);
    expect(page.body).toMatch(/<title>\d+ faults in the content/);
    expect(page.body).toMatch(/content\/documents\/zh\/yanxi-survey\.mdx:\d+:\d+ /);
    // The page that comes once it is mended is fetched by Vite's client.
    expect(page.body).toContain('/@vite/client');
    expect((await get('/zh/about/')).body).toContain('content/events.yaml:');

    project.edit('content/events.yaml', /\n\]\n$/, '');
    expect((await shows('/zh/about/', '<title>1 fault in')).body).not.toContain('events.yaml:');
    project.edit(text, 'kind="amount"', 'kind="count"');
    expect((await shows('/', '</main>')).status).toBe(200);
  });
});

describe('search', () => {
  test('says that there is no index, and answers from the last build once there is one', async () => {
    expect(printed).toContain('there is no index yet. Make one with `npm run build`');
    expect((await get('/search/catalogue.json')).status).toBe(404);
    for (const [path, text] of [
      ['index.html', 'of the build'],
      ['search/index.html', 'of the build'],
      ['search/catalogue.json', '{"of":"the build"}'],
      ['pagefind/pagefind.js', 'of the build'],
    ] as const) {
      mkdirSync(join(project.dir, 'dist', path, '..'), { recursive: true });
      writeFileSync(join(project.dir, 'dist', path), text);
    }
    expect((await get('/search/catalogue.json?1')).body).toBe('{"of":"the build"}');
    expect((await get('/pagefind/pagefind.js')).body).toBe('of the build');
    expect((await get('/search/')).body).not.toContain('of the build');
    expect((await get('/')).body).not.toContain('of the build');
  });
});
