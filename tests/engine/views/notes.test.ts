import { expect, test } from 'vitest';
import type { Inline } from '#src/corpus/model.ts';
import { lemma, letterOf, notesOf } from '#src/views/notes.ts';
import { clause, line, sentence } from '#tests/support/clause.ts';

const note = (text: string, children: readonly Inline[]): Inline => ({
  type: 'mark',
  proposed: false,
  mark: { tag: 'Note', text: { zh: text, en: text } },
  children,
});
const words = (value: string): Inline => ({ type: 'text', value });

test('notes are lettered in the order in which their words open, the heading first', () => {
  const inner = note('inner', [words('十个')]);
  const made = clause('1', {
    heading: line([note('heading', [words('目标')])]),
    sentences: [sentence('1.s1', [note('outer', [words('建成'), inner]), words('。')])],
  });
  expect(notesOf(made).map(({ id, letter, quote, mark }) => [id, letter, quote, mark.text.en])).toEqual([
    ['1.n1', 'a', '目标', 'heading'],
    ['1.n2', 'b', '建成十个', 'outer'],
    ['1.n3', 'c', '十个', 'inner'],
  ]);
});

test('letters go on after z', () => {
  expect([0, 25, 26, 27, 52, 701, 702].map(letterOf)).toEqual(['a', 'z', 'aa', 'ab', 'ba', 'zz', 'aaa']);
});

test('long words have their middle left out', () => {
  expect(lemma('十二个字以内照录不变')).toBe('十二个字以内照录不变');
  expect(lemma('到2020年全市电子商务交易额达到1.3万亿元')).toBe('到2020年…3万亿元');
});
