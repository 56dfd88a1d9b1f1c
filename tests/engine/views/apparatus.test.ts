import { describe, expect, test } from 'vitest';
import type { Figure, Mention } from '#src/corpus/model.ts';
import { apparatus } from '#src/views/apparatus.ts';
import { isLaden } from '#src/views/clauses.ts';
import { quantityInWords } from '#src/views/quantity.ts';
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

describe('a quantity', () => {
  const figure: Figure = {
    id: '1.f1',
    document: 'sample',
    clause: '1',
    sentence: '1.s1',
    quote: '',
    source: [],
    kind: 'target',
    value: null,
    min: null,
    max: null,
    approx: false,
    unit: 'percent',
    comparator: 'eq',
    by: null,
    at: null,
    of: { zh: '率', en: 'rate' },
  };

  test.each([
    [{ value: 95, comparator: 'ge' as const }, '95 or more', '95以上'],
    [{ value: 300, approx: true }, 'about 300', '约300'],
    [{ min: 2, max: 3 }, '2 to 3', '2至3'],
    [{ value: 1_300_000_000_000 }, '1.3 trillion', '1.3万亿'],
    [{}, '', ''],
  ])('%j reads %s, %s', (given, en, zh) => {
    expect(quantityInWords({ ...figure, ...given }, 'en')).toBe(en);
    expect(quantityInWords({ ...figure, ...given }, 'zh')).toBe(zh);
  });
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
