import { expect, test } from 'vitest';
import type { Mention } from '#src/corpus/model.ts';
import { apparatus } from '#src/views/apparatus.ts';
import { clause } from '#tests/support/clause.ts';

const mention = (ref: string): Mention => ({ ref, quote: ref, source: [], sentence: null, proposed: false });
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
  expect(apparatus([first, second], registries).names).toEqual([
    { record: bureau, proposed: false, clauses: ['1', '2'] },
  ]);
});

test('a record is proposed where one of its mentions is', () => {
  const proposed = { ...mention('bureau'), proposed: true };
  const clauses = [clause('1', { names: [mention('bureau')] }), clause('2', { names: [proposed] })];
  expect(apparatus(clauses, registries).names.map((name) => name.proposed)).toEqual([true]);
});
