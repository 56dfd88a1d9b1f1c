import { expect, test } from 'vitest';
import { clauseJson } from '#src/export/records/clause.ts';
import { makeDocument, makeTerm } from '#tests/engine/compare/make.ts';

test('terms stand in the order in which the text prints them; those that begin at one place, by their ids', () => {
  const [made] = makeDocument('order', {
    clauses: { '1': { heading: '物流', sentences: [{ text: '发展电子商务。' }] } },
  }).clauses;
  const ids = ['电子商务', '电子', '发展', '物流', '支付'];
  const glossary = new Map(ids.map((id) => [id, makeTerm(id)]));
  expect(made && clauseJson({ ...made, terms: ids }, glossary).terms).toEqual([
    '物流',
    '发展',
    '电子',
    '电子商务',
    '支付',
  ]);
});
