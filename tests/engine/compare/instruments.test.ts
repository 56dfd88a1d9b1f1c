import { expect, test } from 'vitest';
import { instrumentTable, isWithinType } from '#src/compare/instruments.ts';
import { addressOf } from '#src/corpus/walk.ts';
import { makeDocument, makeLens } from './make.ts';

const lens = makeLens('lens', { supply: null, 'supply.funds': 'supply', demand: null });
const order = makeDocument('order', {
  clauses: {
    '1': {
      sentences: [
        { instruments: { lens: ['supply.funds', 'supply'] } },
        { instruments: { lens: ['supply.funds', 'demand'] } },
        { instruments: { other: ['demand'] } },
      ],
    },
  },
});
const report = makeDocument('report', {
  kind: 'report',
  clauses: { '1': { sentences: [{ instruments: { lens: ['demand'] } }] } },
});

test('only texts with measures have a column, with the n of the lens and of the text', () => {
  const { columns } = instrumentTable([order, report], lens);
  expect(columns.map(({ document, n, total }) => [document.id, n, total])).toEqual([['order', 2, 3]]);
});

test('a type has the sentences of its kinds too, each once; a sentence of two types stands in both', () => {
  const { rows } = instrumentTable([order], lens);
  expect(rows.map(({ type, parent, sentences }) => [type, parent, sentences[0]?.map(addressOf)])).toEqual([
    ['supply', null, ['order#1.s1', 'order#1.s2']],
    ['supply.funds', 'supply', ['order#1.s1', 'order#1.s2']],
    ['demand', null, ['order#1.s2']],
  ]);
});

test('a kind is within its type and not the other way round', () => {
  expect(isWithinType(lens, 'supply.funds', 'supply')).toBe(true);
  expect(isWithinType(lens, 'supply', 'supply.funds')).toBe(false);
});
