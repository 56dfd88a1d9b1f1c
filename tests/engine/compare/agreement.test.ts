import { describe, expect, test } from 'vitest';
import { agreementOn, codedTwice, disagreementsOn } from '#src/compare/agreement.ts';
import type { Decision, SecondCoding, TermDecision } from '#src/corpus/decisions.ts';
import type { Coding } from '#src/corpus/model.ts';
import { addressOf } from '#src/corpus/walk.ts';
import { makeDocument } from './make.ts';

const code = (does: string, themes: readonly string[] = [], lens: readonly string[] = []): Coding => ({
  does,
  themes,
  instruments: lens.length > 0 ? { lens } : {},
  wording: [],
});

const documents = [
  makeDocument('order', {
    clauses: {
      '1': {
        sentences: [
          code('measure', ['post', 'talent'], ['funds']),
          code('measure', ['post'], ['funds']),
          code('goal'),
        ],
      },
    },
  }),
  makeDocument('paper', { kind: 'press', clauses: { h1: { sentences: [code('practice', ['post'])] } } }),
  makeDocument('later', { clauses: { '1': { sentences: [code('goal')] } } }),
];

const second = {
  order: {
    '1.s1': code('measure', ['post'], ['funds', 'rules']),
    '1.s2': code('measure', ['post'], ['funds']),
    '1.s3': code('measure', [], []),
  },
  paper: { 'h1.s1': code('practice', ['post']) },
};

function coding(decisions: readonly Decision[] = [], onTerms: readonly TermDecision[] = []): SecondCoding {
  return {
    layers: new Map(Object.entries(second).map(([id, layer]) => [id, new Map(Object.entries(layer))])),
    decisions,
    onTerms,
  };
}

const decided: Decision = {
  document: 'order',
  sentence: '1.s1',
  layer: 'themes',
  first: ['post', 'talent', 'credit'],
  second: ['post'],
  decision: { zh: '删去一个主题。', en: 'One theme was taken out.' },
};

test('sentences are compared that both passes have coded', () => {
  const pairs = codedTwice(documents, coding());
  expect(pairs.map(addressOf)).toEqual(['order#1.s1', 'order#1.s2', 'order#1.s3', 'paper#h1.s1']);
});

describe('agreement', () => {
  const pairs = codedTwice(documents, coding());

  test('on what a sentence does is counted over every sentence', () => {
    // Values: 5 measure, 1 goal, 2 practice. Observed 2; expected 2 (5·1 + 5·2 + 1·2) / 7 = 34/7.
    expect(agreementOn(pairs, 'does', null)).toEqual({
      layer: 'does',
      kind: null,
      n: 4,
      identical: 3,
      alpha: expect.closeTo(1 - 2 / (34 / 7), 10),
    });
  });

  test('is counted kind by kind', () => {
    expect(agreementOn(pairs, 'themes', 'policy')).toMatchObject({ n: 3, identical: 2 });
    expect(agreementOn(pairs, 'themes', 'press')).toMatchObject({ n: 1, identical: 1, alpha: null });
    expect(agreementOn(pairs, 'themes', 'report')).toMatchObject({ n: 0, alpha: null });
  });

  test('on an instrument lens leaves out sentences of which neither pass says anything', () => {
    expect(agreementOn(pairs, 'lens', null)).toMatchObject({ n: 2, identical: 1 });
  });

  test('is taken before any decision: what was changed is put back', () => {
    const [first] = codedTwice(documents, coding([decided]));
    expect(first?.first.themes).toEqual(['post', 'talent', 'credit']);
    expect(first?.sentence.themes).toEqual(['post', 'talent']);
  });
});

test('a disagreement says what each pass said, what stands now, and what was decided', () => {
  const pairs = codedTwice(documents, coding([decided]));
  expect(disagreementsOn(pairs, 'themes', [decided])).toEqual([
    {
      document: documents[0],
      clause: pairs[0]?.clause,
      sentence: pairs[0]?.sentence,
      layer: 'themes',
      first: ['post', 'talent', 'credit'],
      second: ['post'],
      now: ['post', 'talent'],
      since: [],
      decision: decided.decision,
    },
  ]);
  expect(
    disagreementsOn(pairs, 'does', [decided]).map(({ sentence, decision }) => [sentence.id, decision]),
  ).toEqual([['1.s3', null]]);
});

test('themes coded after both passes are put back: the passes are compared as they were made', () => {
  const onTerms = [
    { coded: { talent: ['order#1.s1'] }, left: {}, decision: { zh: '补标。', en: 'Coded since.' } },
  ];
  const pairs = codedTwice(documents, coding([], onTerms));
  expect(pairs[0]).toMatchObject({ first: { themes: ['post'] }, since: ['talent'] });
  expect(agreementOn(pairs, 'themes', null)).toMatchObject({ n: 4, identical: 4 });
  expect(
    disagreementsOn(codedTwice(documents, coding([decided], onTerms)), 'themes', [decided]),
  ).toMatchObject([{ first: ['post', 'talent', 'credit'], now: ['post', 'talent'], since: ['talent'] }]);
});

test('what both passes left out and the edition has is told with the disagreements', () => {
  const both: Decision = {
    ...decided,
    layer: 'lens',
    sentence: '1.s2',
    first: ['funds'],
    second: ['funds'],
    edition: ['funds', 'rules'],
  };
  const pairs = codedTwice(documents, coding([both]));
  expect(disagreementsOn(pairs, 'lens', []).map(addressOf)).toEqual(['order#1.s1']);
  expect(disagreementsOn(pairs, 'lens', [both]).map(addressOf)).toEqual(['order#1.s1', 'order#1.s2']);
});
