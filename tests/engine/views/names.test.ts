import { expect, test } from 'vitest';
import type { Name } from '#src/corpus/corpus.ts';
import { mentionedName, sharedNames } from '#src/views/names.ts';
import { clause, sentence } from '#tests/support/clause.ts';
import { datedCorpus, mention, paper } from '#tests/support/dated.ts';

const bureau: Name = { id: 'bureau', zh: '市局', en: 'Bureau', kind: 'government', city: 'harbour' };
const actor = (id: string, order: number) => ({ id, role: 'responsible', order }) as const;
const order = paper('order', 'policy', {
  issuers: ['bureau'],
  clauses: [
    clause('1', {
      sentences: [sentence('1.s1', '县局、市局负责。')],
      names: [mention('bureau', '市局', '1.s1')],
      actors: [actor('county', 1), actor('bureau', 2), { id: 'bureau', role: 'addressee', order: 1 }],
    }),
  ],
});

test('a name has its city, forms, mentions, roles in the order of naming, and the documents that it issued', () => {
  const entry = mentionedName({ ...datedCorpus(), documents: [order] }, bureau);
  expect(entry).toMatchObject({ forms: [{ form: '市局', count: 1 }], issued: [{ id: 'order' }] });
  expect(entry.city?.id).toBe('harbour');
  expect(
    entry.roles.map(({ clause: own, role, order: place, among }) => [own.id, role, place, among]),
  ).toEqual([
    ['1', 'responsible', 2, 2],
    ['1', 'addressee', 1, 1],
  ]);
});

test('a name without a city has none', () => {
  expect(mentionedName(datedCorpus(), { ...bureau, city: null }).city).toBeNull();
});

test('names are parted by kind, and those that more than one text has are told', () => {
  const survey = paper('survey', 'report', {
    clauses: [
      clause('1', { sentences: [sentence('1.s1', '市局。')], names: [mention('bureau', '市局', '1.s1')] }),
    ],
  });
  const corpus = { ...datedCorpus(), documents: [order, survey] };
  const mill: Name = { ...bureau, id: 'mill', kind: 'company' };
  const entries = [mill, bureau].map((name) => mentionedName(corpus, name));
  expect(
    sharedNames(entries).map(({ kind, names, shared }) => [kind, names, shared.map(({ name }) => name.id)]),
  ).toEqual([
    ['government', 1, ['bureau']],
    ['company', 1, []],
  ]);
});
