import { expect, test } from 'vitest';
import { exampleCount, shownRules } from '#src/views/codebook.ts';
import { makeDocument } from '#tests/engine/compare/make.ts';

const example = (sentence: string) => ({ sentence, zh: '例', en: 'example' });
const codebook = {
  does: {},
  rules: [
    { id: 'unit', zh: '句', en: 'sentence', examples: [example('order#1.s1')] },
    { id: 'lists', zh: '列举', en: 'lists', examples: [example('order#1.s1'), example('order#1.s2')] },
  ],
};
const order = makeDocument('order', { clauses: { '1': { sentences: [{}, {}] } } });

test('a rule is shown with the sentences that it quotes', () => {
  const rules = shownRules(codebook, [order]);
  expect(
    rules.map(({ id, examples }) => [id, examples.map(({ evidence }) => evidence.sentence?.id)]),
  ).toEqual([
    ['unit', ['1.s1']],
    ['lists', ['1.s1', '1.s2']],
  ]);
});

test('a sentence that two rules quote is one example', () => {
  expect(exampleCount(codebook)).toBe(2);
});

test('an example that no document has stops the build', () => {
  expect(() => shownRules(codebook, [])).toThrow(
    'rule unit: expected the id of a sentence, found order#1.s1',
  );
});
