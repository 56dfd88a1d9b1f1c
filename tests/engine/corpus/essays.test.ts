import { expect, test } from 'vitest';
import { readContent } from '#src/corpus/gate.ts';
import { readFolder } from '#src/corpus/read.ts';
import { SAMPLE } from '#tests/support/sample.ts';

// What essays, introductions and the bibliography are held to, beside the examples of docs/rules.md.

const folder = await readFolder(SAMPLE);
const ESSAY = ['content/cities/en/qingwu.mdx', 'content/cities/zh/qingwu.mdx'];
const INTRODUCTION = 'content/introductions/en/qingwu-measures.mdx';

/** The sample with a file changed, each fault as its file and rule. */
function told(change: Readonly<Record<string, (text: string) => string | null>>) {
  const changed = new Map(folder);
  for (const [file, make] of Object.entries(change)) {
    const text = make(new TextDecoder().decode(folder.get(file)));
    if (text === null) changed.delete(file);
    else changed.set(file, Buffer.from(text));
  }
  return readContent(changed).faults.map(({ rule, file, expected }) => ({ rule, file, expected }));
}

test('a line rests on one document: what the press tells never stands in one line with policy', () => {
  const mixed = (text: string): string =>
    text.replace('[qingwu-measures#a5.s1]', '[qingwu-measures#a5.s1, two-markets#h1.s1]');
  const faults = told({ [ESSAY[0] ?? '']: mixed, [ESSAY[1] ?? '']: mixed });
  expect(faults.map(({ rule }) => rule)).toEqual(['field', 'field']);
  expect(faults[0]?.expected).toContain('evidence from one document');
});

test('of each document the questions stand in their order, and each once', () => {
  const swapped = (text: string): string => text.replace('ask: lacked', 'ask: force');
  expect(told({ [ESSAY[0] ?? '']: swapped, [ESSAY[1] ?? '']: swapped }).map(({ rule }) => rule)).toEqual([
    'field',
    'field',
  ]);
});

test('a question that no text answers is left out', () => {
  const content = readContent(folder).content;
  const asked = content?.essays.get('en/qingwu')?.front.lines.map(({ ask }) => ask);
  expect(asked).toEqual(['lacked', 'done', 'figures', 'said', 'force', 'done', 'said']);
});

test('an introduction of a document that is not held is a fault; a document without one is none', () => {
  const text = new TextDecoder().decode(folder.get(INTRODUCTION));
  const stray = told({
    'content/introductions/en/nowhere.mdx': () => text,
    'content/introductions/zh/nowhere.mdx': () =>
      new TextDecoder().decode(folder.get(INTRODUCTION.replace('/en/', '/zh/'))),
  });
  expect(new Set(stray.map(({ rule }) => rule))).toEqual(new Set(['id-unknown']));
  expect(readContent(folder).content?.introductions.has('en/two-markets')).toBe(false);
});

test('what was sought in vain is sought by the same words in both languages', () => {
  const fewer = (text: string): string => text.replace('[罚款, 处罚]', '[罚款]');
  expect(told({ [INTRODUCTION]: fewer }).map(({ rule }) => rule)).toEqual([
    'prose-languages',
    'prose-languages',
  ]);
});

test('a work that is cited stands in the bibliography, and each that stands there is cited', () => {
  const misspelt = (text: string): string => text.replace('market-counting', 'market-countings');
  const pages = { 'content/pages/en/method.mdx': misspelt, 'content/pages/zh/method.mdx': misspelt };
  expect(
    told(pages)
      .map(({ rule, file }) => `${file} ${rule}`)
      .toSorted(),
  ).toEqual(['content/pages/en/method.mdx id-unknown']);
});

test('a page that cites a clause cites one that is held', () => {
  const lost = (text: string): string => text.replace('qingwu-measures#a1"', 'qingwu-measures#a99"');
  const pages = { 'content/pages/en/method.mdx': lost, 'content/pages/zh/method.mdx': lost };
  expect(told(pages).map(({ rule }) => rule)).toEqual(['address-unknown', 'address-unknown']);
});
