import { expect, test } from 'vitest';
import type { Term } from '#src/corpus/corpus.ts';
import { byInitial, printedForms, termDocuments } from '#src/views/glossary.ts';
import { clause, line, sentence } from '#tests/support/clause.ts';
import { paper } from '#tests/support/dated.ts';

const term = (id: string, zh: string, pinyin: string, forms: string[] = []): Term => ({
  id,
  zh,
  pinyin,
  en: id,
  forms,
  variants: [],
  derived: [],
  definition: { zh, en: id },
});
const base = term('base', '基地', 'jīdì', ['示范基地']);

test('a term is listed with the clauses that print it and the first sentence that does', () => {
  const document = paper('order', 'policy', {
    clauses: [
      clause('1', { heading: line('基地'), terms: ['base'] }),
      clause('2', {
        sentences: [sentence('2.s1', '无。'), sentence('2.s2', '建设示范基地。', '', 2)],
        terms: ['base'],
      }),
      clause('3'),
    ],
  });
  const [found] = termDocuments([document, paper('paper', 'press')], base);
  expect(found?.clauses.map(({ id }) => id)).toEqual(['1', '2']);
  expect(found?.example).toMatchObject({
    sentence: { id: '2.s2' },
    words: { quote: '示范基地', source: [{ start: 4, end: 8 }] },
  });
});

test('a term that only a heading prints has no sentence to show', () => {
  const document = paper('order', 'policy', {
    clauses: [clause('1', { heading: line('基地'), terms: ['base'] })],
  });
  expect(termDocuments([document], base)).toMatchObject([{ example: null }]);
});

test('printed forms are tried from the longest', () => {
  expect(printedForms(base)).toEqual(['示范基地', '基地']);
});

test('terms are ordered by pinyin without its tones, and what begins with no letter comes under #', () => {
  const terms = [
    term('three', '3+5', '3+5'),
    base,
    term('market', '市场', 'shìchǎng'),
    term('first', '级', 'jí'),
  ];
  expect(byInitial(terms).map(({ letter, terms: own }) => [letter, own.map(({ id }) => id)])).toEqual([
    ['#', ['three']],
    ['J', ['first', 'base']],
    ['S', ['market']],
  ]);
});
