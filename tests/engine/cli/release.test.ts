// `npm run release` over the invented edition. The build is a short one: what of a site goes into the archive is made as
// the site has it, and the pages are left out.

import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { sampleProject } from '#tests/support/project.ts';

const BUILD = `
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadContent, readVersion } from '#src/corpus/read.ts';
import { documentJson } from '#src/export/records/document.ts';
import { zipped } from '#src/export/zip.ts';
const { corpus } = await loadContent(process.cwd());
mkdirSync('dist/data', { recursive: true });
writeFileSync('dist/CITATION.cff', 'version: ' + (await readVersion(process.cwd())));
writeFileSync('dist/data/corpus.zip', zipped(Object.fromEntries(corpus.documents.map((one) =>
  ['documents/' + one.id + '.json', JSON.stringify(documentJson(one, corpus.glossary))]))));
`;
const FILES = ['package.json', 'package-lock.json', 'content/changes.yaml', 'content/permalinks.txt'];
const TRANSLATION = 'content/documents/en/qingwu-measures.mdx';

const project = sampleProject('release');
afterAll(() => project.remove());
const read = (path: string): string => readFileSync(join(project.dir, path), 'utf8');
const all = (): string[] => FILES.map(read);
const release = (...given: string[]) => project.run(['src/cli/release.ts', '--date', '2020-07-01', ...given]);
const lineOf = (address: string): string | undefined =>
  read('content/permalinks.txt')
    .split('\n')
    .find((line) => line.startsWith(`${address}\t`));
const unpacked = (version: string) =>
  unzipSync(readFileSync(join(project.dir, `release/tiaowen-${version}.zip`)));

describe('a release', { timeout: 120_000 }, () => {
  test('whose build fails leaves every file as it was', async () => {
    writeFileSync(join(project.dir, 'src/cli/build.ts'), 'process.exitCode = 1;');
    const before = all();
    const { status, output } = await release('--version', '2.0.0');
    expect(output).toContain('Nothing was released; the files are as they were.');
    expect([status, existsSync(join(project.dir, 'release'))]).toEqual([1, false]);
    expect(all()).toEqual(before);
    writeFileSync(join(project.dir, 'src/cli/build.ts'), BUILD);
  });

  test('of less than has come out, or of no number, is refused', async () => {
    expect((await release('--version', '1.0.9')).output).toContain('expected more than 1.1.0');
    expect((await release('--version', 'two')).output).toContain('usage: npm run release');
  });

  test('that is killed while it builds leaves no archive; the next test gives the same command again', async () => {
    writeFileSync(join(project.dir, 'src/cli/build.ts'), "process.kill(process.ppid, 'SIGKILL');");
    const { status } = await release('--version', '2.0.0');
    expect([status === 0, existsSync(join(project.dir, 'release'))]).toEqual([false, false]);
    expect(read('package.json')).toContain('"version": "2.0.0"');
    writeFileSync(join(project.dir, 'src/cli/build.ts'), BUILD);
  });

  test('numbers what is new, keeps the hashes of all words, and packs the archive with its checksums', async () => {
    const { status, output } = await release('--version', '2.0.0');
    expect(status, output).toBe(0);
    expect(read('package.json')).toContain('"version": "2.0.0"');
    expect(read('package-lock.json').match(/"version": "2\.0\.0"/g)?.length).toBeGreaterThanOrEqual(2);
    expect(read('content/changes.yaml')).toMatch(
      /^version-2-0-0:\n {2}date: 2020-07-01\n {2}kind: edition\n/m,
    );
    expect(lineOf('/about/')).toBe('/about/\tlive\t-\t2.0.0\t-');
    expect(lineOf('/documents/qingwu-measures/a3/#a3.s1')).toMatch(/\tlive\t-\t2\.0\.0\t[0-9a-f]{16}$/);
    expect(lineOf('/documents/qingwu-measures/a6/')).toBe(
      '/documents/qingwu-measures/a6/\tmerged\t/documents/qingwu-measures/a5/\t1.0.0\t-',
    );
    const { SHA256SUMS, ...files } = unpacked('2.0.0');
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['documents/qingwu-measures.json', 'LICENSE', 'CITATION.cff', 'CHANGELOG.md']),
    );
    const sums = Object.entries(files).map(
      ([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`,
    );
    expect(strFromU8(SHA256SUMS ?? new Uint8Array())).toBe(sums.join(''));
    expect(strFromU8(files['CITATION.cff'] ?? new Uint8Array())).toBe('version: 2.0.0');
  });

  test('is made once: a second run is refused, and from the same tree it gives the same archive', async () => {
    const [before, archive] = [all(), join(project.dir, 'release/tiaowen-2.0.0.zip')];
    const bytes = readFileSync(archive);
    const again = await release('--version', '2.0.0');
    expect([again.status, again.output]).toEqual([1, expect.stringContaining('stands already')]);
    rmSync(archive);
    expect((await release('--version', '2.0.0')).status).toBe(0);
    expect(readFileSync(archive).equals(bytes)).toBe(true);
    expect(all()).toEqual(before);
  });

  test('of words that have changed is refused until a correction says what stood there, what stands there and why', async () => {
    const [before] = /^.*wardens.*$/m.exec(read(TRANSLATION)) ?? [''];
    project.edit(TRANSLATION, 'wardens', 'keepers');
    const kept = read('content/permalinks.txt');
    const refused = await release('--version', '2.0.1');
    expect(refused.status).toBe(1);
    expect(refused.output).toMatch(
      /content\/changes\.yaml:\d+:\d+ field\n {4}expected \S+-2-0-1\.reason\.en/,
    );
    expect(read('content/permalinks.txt')).toBe(kept);
    expect(read('content/changes.yaml')).toContain(`was: ${before}`);

    project.edit('content/changes.yaml', 'zh: ""\n    en: ""', 'zh: 词汇表。\n    en: The glossary.');
    // Put back as it was, it is no correction.
    project.edit(TRANSLATION, 'keepers', 'wardens');
    expect((await release('--version', '2.0.1')).output).toMatch(
      /expected “.*keepers.*” at .*, found “.*wardens/,
    );
    project.edit(TRANSLATION, 'wardens', 'keepers');
    const { status, output } = await release('--version', '2.0.1');
    expect(status, output).toBe(0);
    const log = strFromU8(unpacked('2.0.1')['CHANGELOG.md'] ?? new Uint8Array());
    expect(log.indexOf('## 2.0.1')).toBeLessThan(log.indexOf('## 2.0.0'));
    expect(log).toContain(`Before: ${before}`);
    expect(log).toContain('Reason: The glossary.');
    expect(log).toContain('理由： 词汇表。');
  });

  test('of a text that was withdrawn asks for no correction, and keeps what is known of it on the list', async () => {
    const rights = 'status: restricted\n  publish: data\n  reason: {zh: 权利, en: Rights}';
    const survey = 'content/documents/zh/yanxi-survey.mdx';
    project.edit(survey, /^(kind: .*\n)/m, `$1rights:\n  ${rights}\n`);
    expect((await release('--version', '2.1.0')).output).toContain('permalink-address');
    const said =
      'zh: 撤下。\n  en: Withdrawn.\n  cited: {zh: 调查, en: Survey}\n  reason: {zh: 权利, en: Rights}';
    const record = `  date: 2020-06-01\n  kind: withdrawn\n  addresses: [/documents/yanxi-survey/]\n  ${said}\n`;
    project.edit('content/changes.yaml', /$/, `survey-withdrawn:\n${record}`);
    expect((await project.run(['src/cli/permalinks.ts'])).status).toBe(0);
    const before = lineOf('/documents/yanxi-survey/2.1/');
    expect(before).toMatch(/\tlive\t-\t2\.0\.0\t[0-9a-f]{16}$/);
    const { status, output } = await release('--version', '2.1.0');
    expect(status, output).toBe(0);
    expect(lineOf('/documents/yanxi-survey/2.1/')).toBe(before);
    expect(lineOf('/embed/yanxi-survey/2.1/')).toMatch(/\twithdrawn\t-\t2\.0\.0\t[0-9a-f]{16}$/);
    expect(strFromU8(unpacked('2.1.0')['CHANGELOG.md'] ?? new Uint8Array())).toContain('Cited as: Survey');
    const next = await release('--version', '2.1.1');
    expect(next.status, next.output).toBe(0);
    expect(lineOf('/documents/yanxi-survey/2.1/')).toBe(before);
  });

  test('without the archive of the version before is refused where words have changed', async () => {
    project.edit(TRANSLATION, 'keepers', 'wardens');
    const archive = (version: string): string => join(project.dir, `release/tiaowen-${version}.zip`);
    rmSync(archive('2.1.1'));
    expect((await release('--version', '2.1.2')).output).toMatch(/expected the archive of 2\.1\.1.*cut off/);
    cpSync(archive('2.0.0'), archive('2.1.1'));
    const other = await release('--version', '2.1.2');
    expect(other.output).toContain('found other words at qingwu-measures#');
  });
});
