import { describe, expect, test } from 'vitest';
import { fundSentences, listedGoals } from '#src/compare/goals.ts';
import { onlyHere } from '#src/compare/only-here.ts';
import { loadContent } from '#src/corpus/read.ts';
import { addressOf } from '#src/corpus/walk.ts';
import { mentionedName } from '#src/views/names.ts';
import { EDITION, finished } from '#tests/support/edition.ts';

/** What a reader finds by setting the five texts beside one another: counted by hand, each at the words it rests on. */

const { corpus: whole } = await loadContent(EDITION);
const corpus = { ...whole, documents: finished(whole.documents) };
const readAgain =
  'a text, its marks or its coding has changed: read the places, and correct the expectation if they are right';

function documentOf(id: string) {
  const found = corpus.documents.find((document) => document.id === id);
  if (!found) throw new Error(`${id} has gone: take its tests out of tests/edition/findings.test.ts`);
  return found;
}

describe('only one text speaks of', () => {
  test('government as a user of e-commerce, and of digital certificates: the proposal does', () => {
    expect(
      onlyHere(corpus, documentOf('zhuhai-yueyang')).themes?.map(({ id }) => id),
      readAgain,
    ).toEqual(['digital-certificates', 'government-as-user']);
  });

  test('the credit of persons: the proposal does, in its clause on credit', () => {
    const found = corpus.documents.flatMap(({ id, clauses }) =>
      clauses.filter(({ text }) => /个人(?:信用|诚信)/.test(text)).map((clause) => `${id}#${clause.id}`),
    );
    expect(new Set(found.map((place) => place.split('#')[0])), readAgain).toEqual(
      new Set(['zhuhai-yueyang']),
    );
  });
});

test('the two texts of Wuhan name no company and no site that both have', () => {
  const both = ['wuhan-report', 'wuhan-2016'];
  const shared = [...corpus.names.values()]
    .filter(({ kind }) => kind === 'company' || kind === 'website')
    .filter((name) => {
      const ids = mentionedName(corpus, name).mentionedBy.map(({ document }) => document.id);
      return both.every((id) => ids.includes(id));
    });
  expect(
    shared.map(({ id }) => id),
    readAgain,
  ).toEqual([]);
});

test('one fund alone is named with a sum, and by the press', () => {
  const { sum, none } = fundSentences(corpus);
  expect(sum.map(addressOf), readAgain).toEqual(['five-cities-2010#h5.p6.s1']);
  expect(none.map(addressOf), readAgain).toEqual([
    'zhuhai-yueyang#3.4.s1',
    'zhuhai-yueyang#3.4.s2',
    'mofcom-2009#7.s1',
    'five-cities-2010#h4.p3.s1',
    'wuhan-2016#3.2.s2',
    'wuhan-2016#3.3.s3',
  ]);
});

test('no unit is listed under the goals of part 1 of Wuhan 2016, and some are under all others', () => {
  const goals = listedGoals(documentOf('wuhan-2016'));
  const without = goals.filter(({ units }) => units.length === 0).map(({ clause }) => clause.id);
  expect([...new Set(without)], readAgain).toEqual(['1.2.1', '1.2.2', '1.2.3']);
});
