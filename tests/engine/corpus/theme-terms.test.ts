import { describe, expect, test } from 'vitest';
import type { Corpus } from '#src/corpus/corpus.ts';
import { decisionsFile, type SecondCoding, termDecisionsFile } from '#src/corpus/decisions.ts';
import { Report } from '#src/corpus/fault.ts';
import { canCarryThemes, checkThemeTerms, passedOver, termsWithoutTheme } from '#src/corpus/theme-terms.ts';
import { addressOf } from '#src/corpus/walk.ts';
import { makeCorpus, makeDocument } from '#tests/engine/compare/make.ts';
import { line } from '#tests/support/clause.ts';

const decision = { zh: '不标。', en: 'Not coded.' };

interface Given {
  readonly text: string;
  readonly themes?: readonly string[];
  readonly does?: null;
  readonly carriesThemes?: boolean;
}

/** A document with a sentence each, and a theme “post” that is sought by these terms. */
function corpusOf(
  sentences: readonly Given[],
  terms: readonly string[],
  apart: readonly string[] = [],
): Corpus {
  const made = makeCorpus([makeDocument('order', { clauses: { '1': { sentences } } })], ['post']);
  const post = made.themes.get('post');
  if (!post) throw new Error('no theme');
  return { ...made, themes: new Map([['post', { ...post, terms: [...terms], apart: [...apart] }]]) };
}

const printed = (...given: Parameters<typeof corpusOf>): string[] =>
  termsWithoutTheme(corpusOf(...given)).map(({ place, terms }) => `${addressOf(place)} ${terms.join(' ')}`);

describe('a sentence that lacks a theme', () => {
  test('is found by every term that it prints', () => {
    const sentences = [{ text: '发展快递物流。' }, { text: '发展支付。' }];
    expect(printed(sentences, ['物流', '快递', '仓储'])).toEqual(['order#1.s1 物流 快递']);
  });

  test('is found in any form that search calls the same', () => {
    const sentences = [{ text: '發展Ｂ2Ｃ和物 流。' }];
    expect(printed(sentences, ['b2c', '物流', '发展'])).toEqual(['order#1.s1 b2c 物流 发展']);
  });

  test('is not found by a term within a word that is something else, but by the same term beside it', () => {
    const sentences = [{ text: '应对金融危机。' }, { text: '应对金融危机，引导金融。' }];
    expect(printed(sentences, ['金融'], ['金融危机'])).toEqual(['order#1.s2 金融']);
  });

  test('is not sought among those that have it, that cannot have one, or that nobody has coded', () => {
    const text = '物流。';
    const sentences = [
      { text, themes: ['post'] },
      { text, carriesThemes: false },
      { text, does: null },
    ];
    expect(printed(sentences, ['物流'])).toEqual([]);
  });

  test('is not found where no terms have been chosen', () => {
    expect(printed([{ text: '物流。' }], [])).toEqual([]);
  });
});

describe('themes are carried', () => {
  const codebook = {
    does: { formal: { themes: false }, goal: { themes: true } },
    rules: [],
  } as unknown as Corpus['codebook'];
  const coding = (does: string | null) => ({ does, themes: [], instruments: {}, wording: [] });
  const unit = (role: 'responsible' | 'addressee') =>
    line([
      {
        type: 'mark',
        mark: { tag: 'Name', ref: 'bureau', role },
        children: [{ type: 'text', value: '局' }],
        proposed: false,
      },
    ]);

  test.each([
    ['by a sentence', 'goal', line('完。'), true],
    ['by one that nobody has coded yet', null, line('完。'), true],
    ['by one that addresses a unit', 'goal', unit('addressee'), true],
    ['not by what the codebook lets carry none', 'formal', line('完。'), false],
    ['not by a list of responsible units', 'goal', unit('responsible'), false],
  ])('%s', (_title, does, sentence, carries) => {
    expect(canCarryThemes(coding(does), sentence, codebook)).toBe(carries);
  });
});

describe('what was looked at', () => {
  const corpus = corpusOf(
    [{ text: '物流。' }, { text: '快递。' }, { text: '物流。', themes: ['post'] }, { text: '完。' }],
    ['物流', '快递'],
  );
  const found = termsWithoutTheme(corpus);
  const coding = (terms: unknown, differences: unknown = []): SecondCoding => ({
    layers: new Map(),
    decisions: decisionsFile.parse(differences),
    onTerms: termDecisionsFile.parse(terms),
  });
  const told = (second: SecondCoding): string[] => {
    const report = new Report();
    checkThemeTerms(found, second, corpus, report);
    return report.faults.map(({ expected, found }) => `${expected}: ${found}`);
  };

  test('and left without the theme has its reason', () => {
    const second = coding([{ left: { post: ['order#1.s1', 'order#1.s2'] }, decision }]);
    expect(passedOver(found, second)).toEqual([
      { theme: 'post', sentence: 'order#1.s1', terms: ['物流'], reason: decision },
      { theme: 'post', sentence: 'order#1.s2', terms: ['快递'], reason: decision },
    ]);
    expect(told(second)).toEqual([]);
  });

  test('is decided too where a difference of the passes took the theme out', () => {
    const differences = [{ sentence: 'order#1.s1', layer: 'themes', first: 'post', second: [], decision }];
    expect(told(coding([{ left: { post: ['order#1.s2'] }, decision }], differences))).toEqual([]);
  });

  test('by nobody is a fault, sentence by sentence', () => {
    expect(told(coding([]))).toEqual([
      'order#1.s1, which prints 物流, to be coded with post or decided: neither',
      'order#1.s2, which prints 快递, to be coded with post or decided: neither',
    ]);
  });

  test('is what it says: left without the theme while it prints a term, or coded with it', () => {
    const left = { post: ['order#1.s1', 'order#1.s2', 'order#1.s3', 'order#1.s4'] };
    expect(told(coding([{ left, coded: { post: ['order#1.s3', 'order#1.s4'] }, decision }]))).toEqual([
      'a sentence that the first coding has with post: order#1.s4',
      'a sentence that prints a term of post and is not coded with it: order#1.s3',
      'a sentence that prints a term of post and is not coded with it: order#1.s4',
    ]);
  });
});
