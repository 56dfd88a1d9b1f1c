import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sampleProject } from '#tests/support/project.ts';

// The command, run in a copy of the project with the invented corpus; one test goes on from the last.

const copy = sampleProject('add');
afterAll(() => copy.remove());

const NOTICE =
  '青梧市商务局关于规范夜市的通知\n\n一、要求\n每天营业不超过5小时。\n\n青梧市商务局\n2022年3月1日\n';
const SEED = 'seeds/notice.txt';
const DRAFT = 'content/documents/zh/notice.mdx';
const SUMS = 'seeds/SHA256SUMS';
const at = (path: string): string => join(copy.dir, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const state = (): string[] => [SEED, DRAFT, SUMS].map(read);
const add = (...said: string[]) => copy.run(['src/cli/add.ts', ...said]);
writeFileSync(at('notice.txt'), NOTICE);
const sums = read(SUMS);

test('a text is put where it belongs, drafted and summed, and what is left is told with its lines', async () => {
  const { status, output } = await add('notice.txt');
  expect(status, output).toBe(0);
  expect(read(SEED)).toBe(NOTICE);
  expect(read(SUMS)).toBe(`${sums}${createHash('sha256').update(NOTICE).digest('hex')}  notice.txt\n`);
  expect(read(DRAFT)).toContain('issuers:\n  - qingwu-commerce-bureau\n');
  expect(output).toContain(`to do  ${DRAFT}:2  kind: policy, proposal, report or press`);
  expect(output).toMatch(/mdx:\d+ {2}proposed <Name>: .* \(2, in lines \d+, \d+\)/);
  expect(output).toContain('to do  content/documents/en/notice.mdx');
});

test('verify wants nothing but the kind, and says that an editor decides it', async () => {
  const { output } = await copy.run(['src/cli/verify.ts']);
  expect(output).toMatch(/^1 fault in the content\n\n\S+notice\.mdx:2:1 field\n.*an editor decides which/);
  copy.edit(DRAFT, /^kind:.*$/m, 'kind: policy');
  expect(await copy.run(['src/cli/verify.ts'])).toMatchObject({ status: 0 });
});

test('a second run changes nothing, and says that an editor was there', async () => {
  const before = state();
  const { status, output } = await add('notice.txt');
  expect(status).toBe(0);
  expect(output).toContain(`${DRAFT}: has been edited, and stays as it is`);
  expect(output).not.toContain('kind: policy, proposal');
  expect(state()).toEqual(before);
});

test('with the kind that was given, a second run finds what it would write', async () => {
  const { output } = await add('notice.txt', '--kind', 'policy');
  expect(output).toContain(`${DRAFT}: stands as it was written`);
});

test('another text under the same id is refused, and nothing is written of those beside it', async () => {
  const before = state();
  writeFileSync(at('other.txt'), NOTICE.replace('夜市', '早市'));
  writeFileSync(at('further.txt'), NOTICE);
  for (const said of [
    ['other.txt', '--id', 'notice'],
    ['further.txt', 'missing.txt'],
  ]) {
    const { status, output } = await add(...said);
    expect(status).toBe(1);
    expect(output).toContain('Nothing was written.');
  }
  expect((await add('other.txt', '--id', 'notice')).output).toMatch(/is another text.*give another --id/);
  expect(state()).toEqual(before);
  expect(existsSync(at('seeds/further.txt'))).toBe(false);
});

test('a place stands at the end of its file; one whose coordinates are swapped is refused', async () => {
  const cities = read('content/cities.yaml');
  const place = ['--place', 'linan', '--zh', '临岸', '--en', 'Lin’an'];
  const swapped = await add(...place, '--at', '30.2,120.1');
  expect(swapped).toMatchObject({ status: 1 });
  expect(swapped.output).toMatch(/Nothing was written[\s\S]*the two are swapped/);
  expect(read('content/cities.yaml')).toBe(cities);
  expect(await add(...place, '--at', '120.1,30.2', '--code', '990200')).toMatchObject({ status: 0 });
  expect(read('content/cities.yaml')).toBe(
    `${cities}linan:\n  zh: 临岸\n  en: Lin’an\n  code: "990200"\n  point: [120.1, 30.2]\n`,
  );
  const again = await add(...place, '--at', '120.2,30.3');
  expect(again).toMatchObject({ status: 0 });
  expect(again.output).toContain('linan stands there, and stays as it is');
  expect(read('content/cities.yaml')).toContain('point: [120.1, 30.2]');
  const { output } = await copy.run(['src/cli/verify.ts']);
  expect(output).toMatch(/record-unused[\s\S]*a place: name it under cities/);
});

test.each([
  [['notice.txt', '--kind', 'law'], /--kind law is no kind; use policy, proposal, report, press/],
  [['--place', 'linan', '--zh', '临岸'], /a place is made of --zh, --en and --at/],
  [[], /no file was named/],
])('%o is answered with the usage', async (said, words) => {
  const { status, output } = await add(...said);
  expect(status).toBe(1);
  expect(output).toMatch(words);
  expect(output).toContain('usage: npm run add');
});
