import { describe, expect, test } from 'vitest';
import { byKind } from '#src/views/kinds.ts';
import { doesCounts, shownOnTheme, themeDocuments, themeRows, withoutTheme } from '#src/views/themes.ts';
import { makeCorpus, makeDocument } from '#tests/engine/compare/make.ts';

const paper = makeDocument('paper', {
  kind: 'press',
  clauses: { h1: { sentences: [{ does: 'practice', themes: ['post'] }, {}] } },
});
const order = makeDocument('order', {
  clauses: {
    '1': {
      sentences: [{ themes: ['post', 'tax'] }, { themes: ['tax'] }, { does: 'goal', themes: ['post'] }],
    },
    '2': { sentences: [{}] },
    '3': { sentences: [{ themes: ['post'] }] },
  },
});
const { documents, themes } = makeCorpus([paper, order], ['post', 'tax', 'rural']);

describe('a theme', () => {
  test('gathers the sentences on it, clause by clause, with how many there are of how many', () => {
    const [press, policy] = themeDocuments(documents, 'post');
    expect(press).toMatchObject({ count: 1, total: 2 });
    expect(policy).toMatchObject({ count: 3, total: 5 });
    expect(
      policy?.passages.map(({ clause, sentences }) => [clause.id, sentences.map(({ id }) => id)]),
    ).toEqual([
      ['1', ['1.s1', '1.s3']],
      ['3', ['3.s1']],
    ]);
  });

  test('that a document is silent on still lists the document, with nothing', () => {
    expect(themeDocuments(documents, 'rural')).toEqual([
      { document: paper, passages: [], count: 0, total: 2 },
      { document: order, passages: [], count: 0, total: 5 },
    ]);
  });

  test('has on its page what one page holds: the first sentences of each document, and how many are left', () => {
    const sentences = Array.from({ length: 30 }, () => ({ themes: ['post'] }));
    const many = Array.from({ length: 100 }, (_, at) =>
      makeDocument(`order-${at}`, { clauses: { '1': { sentences }, '2': { sentences } } }),
    );
    const shown = shownOnTheme(themeDocuments(many, 'post'));
    const counts = shown.map(({ first, left }) => first.flatMap((one) => one.sentences).length + left);
    expect(counts).toEqual(Array.from({ length: 50 }, () => 60));
    expect(shown.flatMap(({ first }) => first.flatMap((one) => one.sentences))).toHaveLength(50);
    const few = shownOnTheme(themeDocuments(documents, 'post'));
    expect(few.map(({ first, left }) => [first, left])).toEqual(few.map(({ passages }) => [passages, 0]));
  });

  test('is held against the sentences that can carry one', () => {
    const sentences = [{ themes: ['post'] }, {}, { carriesThemes: false }];
    const list = makeDocument('list', { clauses: { '1': { sentences } } });
    expect(themeDocuments([list], 'post')).toMatchObject([{ count: 1, total: 2 }]);
    expect(withoutTheme([list])).toEqual([1]);
  });

  test('says what its sentences do, in the order of the codebook', () => {
    const [, policy] = themeDocuments(documents, 'post');
    expect(doesCounts(policy?.passages ?? [], ['goal', 'formal', 'measure'])).toEqual([
      { does: 'goal', count: 1 },
      { does: 'measure', count: 2 },
    ]);
  });
});

test('the table counts a sentence under each of its themes, and those without any', () => {
  expect(themeRows(documents, themes.values()).map(({ theme, counts }) => [theme.id, counts])).toEqual([
    ['post', [1, 3]],
    ['tax', [0, 2]],
    ['rural', [0, 0]],
  ]);
  expect(withoutTheme(documents)).toEqual([1, 1]);
});

test('kinds of document are kept apart, what was ordered before what was written about it', () => {
  const groups = byKind(documents.map((document) => ({ document })));
  expect(groups.map(({ kind, items }) => [kind, items.map(({ document }) => document.id)])).toEqual([
    ['policy', ['order']],
    ['press', ['paper']],
  ]);
});
