import { expect, test } from 'vitest';
import { fundSentences, listedGoals } from '#src/compare/goals.ts';
import type { Clause } from '#src/corpus/model.ts';
import { mention, reference } from '#tests/support/dated.ts';
import { makeCorpus, makeDocument, makeTarget } from './make.ts';

const goal = (id: string) => makeTarget({ id, document: 'order', value: 10, unit: 'base', of: '基地' });

test('a goal stands with the units that the list of its clause names, in that order, and with none where there is no list', () => {
  const document = makeDocument('order', {
    clauses: {
      '1': { figures: [goal('1.f1')], actors: [['all', 'addressee', 1]] },
      '2': {
        figures: [goal('2.f1'), { ...goal('2.f2'), kind: 'count' }],
        actors: [
          ['trade', 'responsible', 1],
          ['post', 'responsible', 2],
        ],
      },
    },
  });
  expect(listedGoals(document).map(({ figure, units }) => [figure.id, units])).toEqual([
    ['1.f1', []],
    ['2.f1', ['trade', 'post']],
  ]);
});

test('a sentence that names a fund has a sum where it prints one itself', () => {
  const order = makeDocument('order', {
    clauses: { '1': { sentences: [{ text: '甲' }, { text: '乙' }, { text: '丙' }] } },
  });
  const money = (sentence: string, kind: 'sum' | 'count') => ({ ...goal('1.f1'), kind, sentence });
  const marked = (clause: Clause): Clause => ({
    ...clause,
    cites: [mention('fund', '基金', '1.s1'), mention('fund', '基金', '1.s2'), mention('law', '法', '1.s3')],
    figures: [money('1.s1', 'sum'), money('1.s2', 'count'), money('1.s3', 'sum')],
  });
  const corpus = {
    ...makeCorpus([{ ...order, clauses: order.clauses.map(marked) }]),
    references: new Map([
      ['fund', reference('fund', { kind: 'fund' })],
      ['law', reference('law', { kind: 'law' })],
    ]),
  };
  const { sum, none } = fundSentences(corpus);
  expect([sum, none].map((places) => places.map(({ sentence }) => sentence.id))).toEqual([
    ['1.s1'],
    ['1.s2'],
  ]);
});
