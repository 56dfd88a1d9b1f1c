import { expect, test } from 'vitest';
import type { EditorialNote } from '#src/corpus/model.ts';
import { figureRows } from '#src/views/figures.ts';
import { makeTarget } from '#tests/engine/compare/make.ts';
import { clause, sentence } from '#tests/support/clause.ts';
import { paper } from '#tests/support/dated.ts';

const target = makeTarget({ id: '1.f1', document: 'order', value: 95, unit: 'percent', of: '率' });
const note = (start: number, end: number): EditorialNote => ({
  kind: 'note',
  quote: '',
  source: [{ start, end }],
  text: { zh: '注', en: `note at ${start}` },
  reading: null,
  by: null,
  sure: null,
});
const dated = (edtf: string) => ({ edtf, sure: 'stated', reason: null }) as const;
const figures = [
  { ...target, sentence: '1.s1', by: dated('2020'), source: [{ start: 10, end: 14 }] },
  {
    ...target,
    id: '1.f2',
    value: null,
    min: 3,
    max: 5,
    at: dated('2009-12'),
    source: [{ start: 20, end: 24 }],
  },
  { ...target, id: '1.f3', value: null, partOf: 'order#1.f1', source: [{ start: 30, end: 31 }] },
];
const document = paper('order', 'policy', {
  clauses: [
    clause('1', {
      sentences: [sentence('1.s1', '达到95%')],
      figures,
      notes: [note(8, 11), note(14, 20), note(23, 40)],
    }),
  ],
});

test('a row has the number and the day to sort by, its sentence, its whole, and the notes on its words', () => {
  const rows = figureRows([document]);
  expect(rows.map(({ size, day, sentence: at }) => [size, day, at?.id ?? null])).toEqual([
    [95, '2020-12-31', '1.s1'],
    [3, '2009-12-31', null],
    [null, null, null],
  ]);
  expect(rows.map(({ whole }) => whole?.figure.id ?? null)).toEqual([null, null, '1.f1']);
  expect(rows.map(({ notes }) => notes.map(({ text }) => text.en))).toEqual([
    ['note at 8'],
    ['note at 23'],
    ['note at 23'],
  ]);
});
