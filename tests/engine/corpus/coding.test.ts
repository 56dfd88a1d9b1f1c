import { describe, expect, test } from 'vitest';
import { checkCoding, codingFile } from '#src/corpus/coding.ts';
import type { Registries } from '#src/corpus/content.ts';
import { checkDecisions, decisionsFile, termDecisionsFile } from '#src/corpus/decisions.ts';
import { Report } from '#src/corpus/fault.ts';
import { makeCorpus, makeDocument, makeLens } from '#tests/engine/compare/make.ts';

const document = makeDocument('order', {
  clauses: { '1': { sentences: [{ text: '推进试点。' }, { text: '完。' }] } },
});
const registries: Registries = {
  ...makeCorpus([document], ['pilots']),
  lenses: new Map([['lens', makeLens('lens', { funds: null })]]),
  codebook: {
    does: {
      measure: { zh: '措施', en: 'Measure', definition: { zh: '', en: '' }, instruments: true, themes: true },
      formal: { zh: '程式', en: 'Formal', definition: { zh: '', en: '' }, instruments: false, themes: false },
    },
    rules: [],
  },
  state: () => 'read',
};

function faults(layer: unknown): string[] {
  const report = new Report();
  checkCoding('second/order.yaml', codingFile.parse(layer), document, registries, report);
  return report.faults.map(({ rule, found }) => `${rule}: ${found}`);
}

describe('a coding', () => {
  test('is right where every sentence has codes that the codebook has', () => {
    const instruments = { lens: ['funds'] };
    expect(
      faults({
        '1.s1': { does: 'measure', themes: ['pilots'], instruments, wording: ['推进'] },
        '1.s2': { does: 'formal' },
      }),
    ).toEqual([]);
  });

  test('is told of every code that the codebook does not have, and of every sentence left out', () => {
    const instruments = { lens: ['rules'], other: ['funds'] };
    expect(faults({ '1.s1': { does: 'order', themes: ['pilots', 'post'], instruments } })).toEqual([
      'coding-code: order',
      'coding-code: post',
      'coding-code: rules',
      'coding-code: other',
      'coding-missing: none',
    ]);
  });

  test('may not give instruments to what carries none', () => {
    expect(
      faults({ '1.s1': { does: 'measure' }, '1.s2': { does: 'formal', instruments: { lens: ['funds'] } } }),
    ).toEqual(['coding-code: funds']);
  });

  test('may not give themes to what carries none', () => {
    const themes = ['pilots'];
    expect(faults({ '1.s1': { does: 'measure', themes }, '1.s2': { does: 'formal', themes } })).toEqual([
      'coding-code: pilots',
    ]);
  });
});

describe('decisions', () => {
  const decision = { zh: '改', en: 'changed' };

  test('take one code or a list', () => {
    const given = [{ sentence: 'order#1.s1', layer: 'does', first: 'goal', second: ['measure'], decision }];
    expect(decisionsFile.parse(given)).toEqual([
      { document: 'order', sentence: '1.s1', layer: 'does', first: ['goal'], second: ['measure'], decision },
    ]);
  });

  test('need the document of the sentence', () => {
    const given = [{ sentence: '1.s1', layer: 'does', first: 'goal', second: 'goal', decision }];
    expect(decisionsFile.safeParse(given).success).toBe(false);
  });

  test.each([
    ['a sentence that is not held', 'order#9.s1', 'formal', 'measure', ['coding-sentence']],
    ['a document that is not held', 'other#1.s1', 'formal', 'measure', ['coding-sentence']],
    ['a second code that the second coding has not', 'order#1.s1', 'formal', 'formal', ['coding-decision']],
    [
      'two codes of which the first coding has neither',
      'order#1.s2',
      'formal',
      'measure',
      ['coding-decision'],
    ],
    ['what both codings say', 'order#1.s1', 'formal', 'measure', []],
  ])('on %s', (_title, sentence, first, second, rules) => {
    const said = codingFile.parse({ '1.s1': { does: 'measure' }, '1.s2': { does: 'measure' } });
    const coded = makeDocument('order', {
      clauses: {
        '1': {
          sentences: [
            { text: '推进试点。', does: 'formal' },
            { text: '完。', does: 'background' },
          ],
        },
      },
    });
    const report = new Report();
    const decisions = decisionsFile.parse([{ sentence, layer: 'does', first, second, decision }]);
    checkDecisions({ decisions, onTerms: [], layers: new Map([['order', said]]) }, [coded], report);
    expect(report.faults.map(({ rule }) => rule)).toEqual(rules);
  });

  test('say what each side has, also where that is nothing', () => {
    const coded = makeDocument('order', { clauses: { '1': { sentences: [{ themes: ['pilots'] }] } } });
    const said = codingFile.parse({ '1.s1': { does: 'measure', themes: ['tax'] } });
    const report = new Report();
    const given = [{ sentence: 'order#1.s1', layer: 'themes', first: [], second: [], decision }];
    checkDecisions(
      { decisions: decisionsFile.parse(given), onTerms: [], layers: new Map([['order', said]]) },
      [coded],
      report,
    );
    expect(report.faults.map(({ expected, found }) => [expected, found])).toEqual([
      [
        'what the first coding has for themes, or had when the second was preferred',
        'nothing; the first coding has pilots',
      ],
      ['what the second coding has for themes: tax', 'nothing'],
    ]);
  });

  test('know of themes that were coded after both passes', () => {
    const coded = makeDocument('order', { clauses: { '1': { sentences: [{ themes: ['tax', 'pilots'] }] } } });
    const said = codingFile.parse({ '1.s1': { does: 'measure', themes: ['tax'] } });
    const report = new Report();
    const decisions = decisionsFile.parse([
      { sentence: 'order#1.s1', layer: 'themes', first: [], second: 'tax', decision },
    ]);
    const onTerms = termDecisionsFile.parse([{ coded: { pilots: ['order#1.s1'] }, decision }]);
    checkDecisions({ decisions, onTerms, layers: new Map([['order', said]]) }, [coded], report);
    expect(report.faults).toEqual([]);
  });
});
