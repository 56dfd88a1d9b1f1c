import { expect, test } from 'vitest';
import type { Mention } from '#src/corpus/model.ts';
import { apparatus } from '#src/views/apparatus.ts';
import { isLaden } from '#src/views/clauses.ts';
import { clause, sentence } from '#tests/support/clause.ts';

const mention = (ref: string): Mention => ({ ref, quote: ref, source: [], sentence: null });
const bureau = { id: 'bureau', zh: '局', en: 'Bureau', kind: 'government', city: null } as const;
const registries = {
  names: new Map([['bureau', bureau]]),
  references: new Map(),
  events: new Map(),
  glossary: new Map(),
};

test('a record stands once, with every clause that mentions it, each once', () => {
  const first = clause('1', { names: [mention('bureau'), mention('bureau')] });
  const second = clause('2', { names: [mention('bureau')] });
  expect(apparatus([first, second], registries).names).toEqual([{ record: bureau, clauses: ['1', '2'] }]);
});

test('a clause is laden when its notes stand much taller than its text', () => {
  const text = 'No place, indicator or point of comparison is given for the words in the text. '.repeat(3);
  const note = {
    kind: 'note',
    quote: '前列',
    source: [],
    text: { zh: text, en: text },
    reading: null,
    by: null,
    sure: null,
  } as const;
  const short = clause('1', {
    sentences: [sentence('1.s1', '处于前列。', 'In the front rank.')],
    notes: [note],
  });
  expect(isLaden(short, 'en')).toBe(true);
  const long = clause('2', {
    sentences: [sentence('2.s1', '处于前列。'.repeat(40), 'In the front rank.')],
    notes: [note],
  });
  expect(isLaden(long, 'en')).toBe(false);
});
