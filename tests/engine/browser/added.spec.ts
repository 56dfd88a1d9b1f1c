// Three invented documents of different structure, added to the edition as README says and with nothing but their
// kind filled in: an opinion, a regulation in chapters and articles, a notice with two annexes. Nothing that the
// engine promises may depend on what the editors have not yet done.

import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import { stringify } from 'yaml';
import { Report } from '#src/corpus/fault.ts';
import { keepPermalinks, readPermalinks } from '#src/corpus/permalinks.ts';
import { copyOfProject, type Project } from '#tests/support/project.ts';

// One after another in one worker: each test goes on from the last.
test.describe.configure({ mode: 'serial' });

const kinds = {
  'linan-opinions': 'policy',
  'linan-regulation': 'policy',
  'linan-notice': 'proposal',
} as const;
const ids = Object.keys(kinds);

let copy: Project;

test.beforeAll(() => {
  copy = copyOfProject('added');
  // One of those who sign is registered, so that a name and an issuer are proposed too.
  const bureau =
    '\nlinan-education-bureau: {zh: 临岸市教育局, en: Lin’an Education Bureau, kind: government}\n';
  appendFileSync(join(copy.dir, 'content/names.yaml'), bureau);
});
test.afterAll(() => copy.remove());

for (const [id, kind] of Object.entries(kinds)) {
  test(`${id} is added, and its kind filled in`, async () => {
    const text = join(import.meta.dirname, '../added/seeds', `${id}.txt`);
    const { status, output } = await copy.run(['src/cli/add.ts', text]);
    expect(status, output).toBe(0);
    expect(output).toContain(`content/documents/zh/${id}.mdx:2  kind`);
    const file = join(copy.dir, 'content/documents/zh', `${id}.mdx`);
    const draft = readFileSync(file, 'utf8');
    expect(draft).toMatch(/^kind: #/m);
    writeFileSync(file, draft.replace(/^kind: #.*$/m, `kind: ${kind}`));
  });
}

test('an address that a clause has left stays on the list', () => {
  const [id] = ids;
  const file = join(copy.dir, 'content/permalinks.txt');
  const list = readPermalinks(file, readFileSync(file, 'utf8'), new Report());
  const moved = ['', '/zh'].flatMap((lang) =>
    [
      ['9/', '1/'],
      ['#9.s2', '#1'],
    ].map(([from, to]) => ({
      address: `${lang}/documents/${id}/${from}`,
      status: 'moved' as const,
      target: `${lang}/documents/${id}/${to}`,
      version: null,
      hash: null,
    })),
  );
  const gone = { target: null, version: null, hash: null };
  const withdrawn = ['', '/zh'].map((lang) => ({
    address: `${lang}/documents/${id}/99/`,
    status: 'withdrawn' as const,
    ...gone,
  }));
  writeFileSync(file, keepPermalinks([...list, ...moved, ...withdrawn]));
  const words = { zh: '无', en: 'none' };
  const said = { date: '2020-01-01', ...words, cited: words, reason: words };
  const ended = {
    'nine-moved': {
      kind: 'moved',
      addresses: [`/documents/${id}/9/`],
      to: `/documents/${id}/1/`,
      ...said,
    },
    'last-withdrawn': { kind: 'withdrawn', addresses: [`/documents/${id}/99/`], ...said },
  };
  appendFileSync(join(copy.dir, 'content/changes.yaml'), stringify(ended));
});

test('the site is proved, the new addresses are put on the list, and it is built', async () => {
  for (const script of ['verify', 'permalinks', 'build']) {
    const { status, output } = await copy.run([`src/cli/${script}.ts`]);
    expect(status, output).toBe(0);
    if (script === 'permalinks') expect(output).toMatch(/[1-9]\d* of them new/);
  }
});

test('pages say in both languages what no editor has confirmed: facts, marks, figures, mentions', () => {
  const page = (path: string): string => readFileSync(join(copy.dir, 'dist', path, 'index.html'), 'utf8');
  const [mark, word] = [/class="mark (?:name|figure) proposed"/g, { en: 'unconfirmed', zh: '待核' }];
  for (const [lang, said] of Object.entries(word)) {
    const root = lang === 'zh' ? 'zh/' : '';
    const text = page(`${root}documents/linan-notice`);
    expect(text.match(mark)?.length).toBeGreaterThan(3);
    expect(text.split(said).length).toBeGreaterThan(8);
    // What a clause has become is named as it is cited.
    expect(page(`${root}documents/${ids[0]}/9`)).toMatch(/<a href="[^"]*\/1\/"[^>]*>(?!\/)/);
    for (const path of ['figures', 'names/linan-education-bureau']) expect(page(root + path)).toContain(said);
  }
});

/** The text of a built page; what draws and works is left out. */
function textOf(path: string): string {
  const html = readFileSync(join(copy.dir, 'dist', path, 'index.html'), 'utf8');
  return html.replace(/<(script|style|svg)\b.*?<\/\1>/gs, '').replace(/<[^>]+>/g, ' ');
}

test('no page says that they lack what nobody has looked for', () => {
  const lacking =
    /\bnone is|undated|unsigned|not stated|none in the text|\b0 of|\bOnly \S+ .*has sentences|only .{1,60} has sentences|Policy only|未署|未载明|未见此|中的0句|都没有标注|仅见政策|只有.{1,40}有标注/;
  const dist = join(copy.dir, 'dist');
  const below = (folder: string) => readdirSync(join(dist, folder)).map((page) => join(folder, page));
  const isPage = (path: string) => existsSync(join(dist, path, 'index.html'));
  for (const lang of ['', 'zh'])
    for (const id of ids) {
      const own = [`documents/${id}`, `compare/${id}`].map((folder) => join(lang, folder));
      const pages = [...own, ...own.flatMap(below)].filter(isPage);
      expect(pages.length).toBeGreaterThan(10);
      expect(pages.filter((page) => lacking.test(textOf(page)))).toEqual([]);
      expect(textOf(join(lang, 'documents', id))).toContain(lang === '' ? 'not yet looked at' : '尚未查检');
    }
  expect(readFileSync(join(dist, 'timeline/index.html'), 'utf8')).toContain('Place not recorded');
  expect(textOf('names')).toMatch(/\d\s+unconfirmed/);
  for (const page of ['figures', 'names', 'zh/figures', 'zh/names'])
    expect(textOf(page), page).toMatch(/read by a program and unconfirmed|程序读出、待核/);
  for (const page of [
    'compare',
    'compare/responsibility',
    'figures',
    'names',
    'references',
    'search',
    'themes',
    'timeline',
  ])
    expect(textOf(page), page).toContain('in three nobody has looked yet');
});

test('what is true of the texts that were there is still true', async () => {
  const { status, output } = await copy.run([
    'node_modules/vitest/vitest.mjs',
    // Faults in content are told whatever the texts are: those tests are long, and run over the edition.
    ...[
      'run',
      '--config',
      'tests/vitest.config.ts',
      'tests/edition/',
      '--exclude',
      '**/{single-faults,false-statements}.test.ts',
    ],
  ]);
  expect(status, output).toBe(0);
});

/** Tests that failed, each with its first error. */
function failures(suite: JSONReportSuite): string[] {
  const own = suite.specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => {
      const [error] = tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors));
      return `${file}: ${title}\n${error?.message}`;
    });
  return [...own, ...(suite.suites ?? []).flatMap(failures)];
}

test('the browser tests of the engine that read documents pass over it, looking at the new ones first', async () => {
  // Each of them has its own bound; all of them together have none.
  test.setTimeout(0);
  const report = join(copy.dir, 'browser.json');
  const { output } = await copy.run(
    [
      'node_modules/@playwright/test/cli.js',
      ...['test', '--config', 'tests/playwright.config.ts', '--reporter=json', '--workers=1'],
      // Colours, widths, weights and scripts are those of the edition's pages, where they are looked at.
      'tests/engine/browser/(cite|compare|html|links|marks|published|reading|search|timeline)\\.spec',
      'tests/edition/browser/permalinks',
      // What of these does not depend on the texts either: the search box, and pages that are not of texts.
      '--grep-invert=accessibility|the box|Who comes back|Every page /(?!documents|compare|timeline)',
    ],
    // The server of the copy is another, and so is its port.
    { TEST_PORT: undefined, TEST_DOCUMENTS: ids.join(), PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  );
  const { suites, errors, stats } = JSON.parse(readFileSync(report, 'utf8')) as JSONReport;
  expect(errors, output).toEqual([]);
  expect(suites.flatMap(failures)).toEqual([]);
  expect(stats.expected).toBeGreaterThan(60);
});
