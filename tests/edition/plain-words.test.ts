import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '#src/corpus/read.ts';
import { home } from '#src/i18n/strings/home.ts';
import { EDITION, finished } from '#tests/support/edition.ts';

/** The words in which the edition speaks of its texts: plain, exact, and for readers who know nothing of how it is made. */

const documents = finished((await readCorpus(EDITION)).documents);

/** Everything that editors wrote, by file: strings of the interface, essays, pages, registries, and all beside the texts. */
const written = new Map(
  globSync(['src/i18n/strings/*.ts', 'content/**/*.{mdx,yaml}', 'README.md', 'package.json'], {
    cwd: EDITION,
  }).map((file) => [file, readFileSync(join(EDITION, file), 'utf8')] as const),
);

test.each([
  ['份份在列', '均有'],
  ['全然未见', '均未出现'],
  ['没有写', '未提及'],
  ['无此问题', '不适用'],
  ['in it twice in this way', 'recur under two names'],
  ['follows nobody', 'does not track readers'],
  ['order that the city strive', 'call on the city to strive'],
  ['Does not arise', 'Not applicable'],
  ['China.s e-commerce policy', 'Chinese documents on e-commerce'],
  ['\\(NATO\\)', 'no acronym'],
  ['\\bn = |`n \\$', 'so many sentences'],
  ["'[^']*\\b[Ll]ens(?:es)?\\b(?!:)[^']*'", 'classification'],
])('nobody is told %s: %s', (words, better) => {
  const told = [...written].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, at) => (new RegExp(words).test(line) ? `${file}:${at + 1}` : [])),
  );
  expect(told, `write ${better}`).toEqual([]);
});

test('how many documents there are is counted, not written', () => {
  const { length } = documents;
  expect(
    [home.en.title(length), home.zh.title(length), home.en.title(1)],
    'the count comes from the corpus: change nothing in src/ when a document is added, but README and package.json',
  ).toEqual([
    'Five Chinese documents on e-commerce, clause by clause',
    '中国电子商务文献五份，逐条可读',
    'One Chinese document on e-commerce, clause by clause',
  ]);
  expect(written.get('README.md')).toContain(home.en.title(length));
  expect(written.get('package.json')?.toLowerCase()).toContain(home.en.title(length).toLowerCase());
});

test('a short title says what a text is', () => {
  const named = /意见|建议稿|报告|报道/;
  expect(documents.filter(({ short }) => !named.test(short.zh)).map(({ id }) => id)).toEqual([]);
  const english = /Opinions|proposal|report|article/;
  expect(documents.filter(({ short }) => !english.test(short.en)).map(({ id }) => id)).toEqual([]);
});

describe('a note speaks of a clause', () => {
  test('by what is printed, and not by its id', () => {
    const ids = documents.flatMap(({ id, notes, clauses }) => {
      const own = new Set(clauses.filter(({ parent }) => parent !== null).map((clause) => clause.id));
      const told = [...notes, ...clauses.flatMap((clause) => clause.notes.map(({ text }) => text))];
      return told.flatMap(({ zh, en }) =>
        [zh, en].flatMap((text) =>
          (text.match(/(?<![\d.])[a-z]?\d+(?:\.[a-z]?\d+)+/g) ?? [])
            .filter((word) => own.has(word))
            .map((word) => `${id}: ${word}`),
        ),
      );
    });
    expect(ids, 'write 二（四）1 and Part 2 (4) 1').toEqual([]);
  });
});
