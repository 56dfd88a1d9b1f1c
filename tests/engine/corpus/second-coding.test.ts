import { describe, expect, test } from 'vitest';
import { readCoding } from '../../../src/corpus/coding.ts';
import { decisionFaults, decisionsFile, secondCodingFaults } from '../../../src/corpus/second-coding.ts';
import { readYaml } from '../../../src/corpus/yaml.ts';
import { makeCorpus, makeDocument, makeLens } from '../compare/make.ts';

const document = makeDocument('order', {
  clauses: { '1': { sentences: [{ text: '推进试点。' }, { text: '完。' }] } },
});
const corpus = {
  ...makeCorpus([document], ['pilots']),
  lenses: new Map([['lens', makeLens('lens', { funds: null })]]),
  codebook: {
    does: { measure: { zh: '措施', en: 'Measure', definition: { zh: '', en: '' }, instruments: true } },
    rules: [],
  },
};

function faults(text: string): string[] {
  const { layer } = readCoding({ file: 'second/order.yaml', text });
  return layer
    ? secondCodingFaults(layer, document, corpus).map(({ line, found }) => `${line}: ${found}`)
    : ['unread'];
}

describe('the second pass', () => {
  test('is right where every sentence has codes that the codebook has', () => {
    const text =
      '1.s1: {does: measure, themes: [pilots], instruments: {lens: [funds]}, wording: [推进]}\n1.s2: {does: measure}\n';
    expect(faults(text)).toEqual([]);
  });

  test('is told of every code that the codebook does not have, and of every sentence left out', () => {
    const text =
      '1.s1: {does: order, themes: [pilots, post], instruments: {lens: [rules], other: [funds]}}\n';
    expect(faults(text)).toEqual(['1: none', '1: order', '1: post', '1: lens: rules', '1: other: funds']);
  });
});

describe('decisions', () => {
  const read = (text: string) => readYaml({ file: 'decisions.yaml', text }, decisionsFile);

  test('take one code or a list', () => {
    const { value } = read(
      '- {sentence: order#1.s1, layer: does, first: goal, second: [measure], decision: {zh: 改, en: changed}}\n',
    );
    expect(value?.value).toEqual([
      {
        document: 'order',
        sentence: '1.s1',
        layer: 'does',
        first: ['goal'],
        second: ['measure'],
        decision: { zh: '改', en: 'changed' },
      },
    ]);
  });

  test('need the document of the sentence, and a sentence that there is', () => {
    const line = (sentence: string): string =>
      `- {sentence: ${sentence}, layer: does, first: a, second: b, decision: {zh: 改, en: changed}}\n`;
    expect(read(line('1.s1')).faults).toHaveLength(1);
    const { value } = read(line('"order#9.s1"'));
    expect(decisionFaults(value?.value ?? [], [document]).map(({ found }) => found)).toEqual(['order#9.s1']);
  });
});
