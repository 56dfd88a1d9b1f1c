import { describe, expect, test } from 'vitest';
import {
  addressOf,
  clausePlaces,
  clausesOf,
  linesOf,
  placeFinder,
  readAddress,
  sentenceIn,
  sentencePlaces,
  sentencesOf,
} from '#src/corpus/walk.ts';
import { makeDocument } from '#tests/engine/compare/make.ts';

const documents = [
  makeDocument('order', {
    clauses: { '1': { heading: '一', sentences: [{ text: 'a' }, { text: 'b' }] }, '1.1': {} },
  }),
  makeDocument('empty'),
  makeDocument('paper', { kind: 'press', clauses: { h1: { sentences: [{ text: 'c' }] } } }),
];
const addresses = ['order#1.s1', 'order#1.s2', 'paper#h1.s1'];

describe('the walk', () => {
  test('meets every clause in the order of documents and texts, with its document', () => {
    expect(clausePlaces(documents).map(({ document, clause }) => [document.id, clause.id])).toEqual([
      ['order', '1'],
      ['order', '1.1'],
      ['paper', 'h1'],
    ]);
    expect(clausesOf(documents)).toEqual(clausePlaces(documents).map(({ clause }) => clause));
  });

  test('meets every sentence in the same order, and passes over what has none', () => {
    expect(sentencePlaces(documents).map(addressOf)).toEqual(addresses);
    expect(sentencesOf(documents).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
    expect(sentencePlaces([])).toEqual([]);
  });

  test('gives the heading of a clause before its sentences, and none where there is none', () => {
    const [headed, bare] = clausesOf(documents);
    expect(headed && linesOf(headed).map(({ text }) => text)).toEqual(['一', 'a', 'b']);
    expect(bare && linesOf(bare)).toEqual([]);
  });
});

describe('an address', () => {
  const find = placeFinder(documents);

  test.each(['order#1', 'order#1.1', ...addresses])('of a place leads back to it: %s', (address) => {
    const place = find(address);
    expect(place && addressOf(place)).toBe(address);
  });

  test.each(['order', 'order#', 'order#2', 'order#1.s3', 'empty#1', 'paper#1', '#1', ''])(
    'of nothing leads nowhere: %j',
    (address) => {
      expect(find(address)).toBeNull();
    },
  );

  test('is a document and a part, either of which may be missing', () => {
    expect(readAddress('order#1.s2')).toEqual({ document: 'order', part: '1.s2' });
    expect(readAddress('order')).toEqual({ document: 'order', part: '' });
    expect(readAddress('')).toEqual({ document: '', part: '' });
  });
});

test('a mention in a heading stands in no sentence', () => {
  const [clause] = clausesOf(documents);
  expect(clause && sentenceIn(clause, '1.s2')?.text).toBe('b');
  expect(clause && sentenceIn(clause, null)).toBeNull();
  expect(clause && sentenceIn(clause, '1.s9')).toBeNull();
});
