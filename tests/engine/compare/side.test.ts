import { expect, test } from 'vitest';
import { pairsIn, samePlaces } from '#src/compare/pair.ts';
import { citySides, compareSides, documentSides, onlyFrom, type ThemeAcross } from '#src/compare/side.ts';
import { comparePath, everyTwo, pagePairs, pairPath, pairPermalinks } from '#src/corpus/pairs.ts';
import { addressOf } from '#src/corpus/walk.ts';
import { makeCorpus, makeDocument } from './make.ts';

const first = makeDocument('first', {
  cities: ['here'],
  clauses: { '1': { cities: ['here'], sentences: [{ themes: ['a', 'b'] }, { themes: ['a'] }] } },
});
const second = makeDocument('second', {
  kind: 'report',
  cities: ['here'],
  clauses: { '1': { cities: ['here'], sentences: [{ themes: ['a'] }, { themes: ['c'] }] } },
});
const press = makeDocument('press', {
  kind: 'press',
  clauses: { h1: { cities: ['far'], sentences: [{ themes: ['c'] }] } },
});
const corpus = makeCorpus([first, second, press], ['a', 'b', 'c', 'd'], ['here', 'far']);

function shown(across: readonly ThemeAcross[]): unknown {
  return across.map(({ theme, sentences }) => [
    theme,
    sentences.map((list) => list.map(addressOf).join(' ')),
  ]);
}

test('two sides are aligned by theme, and what only one says is set apart', () => {
  const sides = documentSides(corpus).slice(0, 2);
  const comparison = compareSides(sides, corpus.themes.keys());
  expect(shown(comparison.shared)).toEqual([['a', ['first#1.s1 first#1.s2', 'second#1.s1']]]);
  expect(shown(onlyFrom(comparison, 0))).toEqual([['b', ['first#1.s1', '']]]);
  expect(shown(onlyFrom(comparison, 1))).toEqual([['c', ['', 'second#1.s2']]]);
  expect(comparison.silent).toEqual(['d']);
});

test('of three sides a theme is shared only where all speak, and may be nobody’s own', () => {
  const comparison = compareSides(documentSides(corpus), corpus.themes.keys());
  expect(shown(comparison.shared)).toEqual([]);
  expect(shown(comparison.partial)).toEqual([
    ['a', ['first#1.s1 first#1.s2', 'second#1.s1', '']],
    ['b', ['first#1.s1', '', '']],
    ['c', ['', 'second#1.s2', 'press#h1.s1']],
  ]);
  expect(onlyFrom(comparison, 0).map(({ theme }) => theme)).toEqual(['b']);
  expect(onlyFrom(comparison, 2)).toEqual([]);
});

test('the silence of a side says whether a text of it is held', () => {
  expect(citySides(corpus).map(({ id, silence }) => [id, silence])).toEqual([
    ['here', 'absent'],
    ['far', 'not-held'],
  ]);
  expect(documentSides(corpus).map(({ silence }) => silence)).toEqual(['absent', 'absent', 'absent']);
});

test('every two of a list are a pair once, the earlier first', () => {
  expect(everyTwo(['x', 'y', 'z'])).toEqual([
    ['x', 'y'],
    ['x', 'z'],
    ['y', 'z'],
  ]);
});

test('a pair has one address, whichever of the two is named first', () => {
  expect(pairPath('wuhan', 'beijing')).toBe('/compare/beijing/wuhan/');
  expect(pairPath('beijing', 'wuhan')).toBe('/compare/beijing/wuhan/');
});

test('every two documents and every two places are a pair, in the order of their lists', () => {
  expect(pairsIn(corpus).map(({ what, path, sides }) => [what, path, sides.map(({ id }) => id)])).toEqual([
    ['documents', '/compare/first/second/', ['first', 'second']],
    ['documents', '/compare/first/press/', ['first', 'press']],
    ['documents', '/compare/press/second/', ['second', 'press']],
    ['cities', '/compare/far/here/', ['here', 'far']],
  ]);
});

test('two pairs with one address are a fault', () => {
  const documents = [makeDocument('x'), makeDocument('y')];
  expect(() => pairsIn(makeCorpus(documents, [], ['x', 'y']))).toThrow('/compare/x/y/: expected one pair');
});

test('two documents on the same places are one place at two times', () => {
  expect(samePlaces(first, second)).toEqual(['here']);
  expect(samePlaces(first, press)).toEqual([]);
});

test('only the pairs that are named have a page, in either order; of more than twelve none, unless named', () => {
  const many = Array.from({ length: 13 }, (_, at) => makeDocument(`d${at}`));
  const source = { documents: many, cities: corpus.cities };
  expect(pagePairs({}, source).map(({ ids }) => ids)).toEqual([['here', 'far']]);
  expect(pagePairs({}, { ...source, documents: many.slice(1) })).toHaveLength((12 * 11) / 2 + 1);
  const named = pagePairs(
    {
      documents: [
        ['d4', 'd1'],
        ['d1', 'd4'],
        ['d1', 'gone'],
      ],
      cities: [],
    },
    source,
  );
  expect(named).toEqual([{ what: 'documents', ids: ['d1', 'd4'] }]);
  expect(comparePath(named, 'd4', 'd1')).toBe('/compare/d1/d4/');
  expect(comparePath(named, 'd4', 'd2')).toBe('/compare/?with=d4,d2');
});

test('the address of a pair that has no page any more has moved, and one that has a page again is live', () => {
  const pairs = [{ what: 'documents', ids: ['first', 'press'] }] as const;
  const out = { version: '1.0.0', hash: null } as const;
  const live = (address: string) => ({ address, status: 'live', target: null, ...out }) as const;
  const moved = (address: string, target: string) => ({ address, status: 'moved', target, ...out }) as const;
  const list = [
    live('/compare/first/second/'),
    live('/zh/compare/second/first/'),
    moved('/compare/press/first/', '/compare/?with=press,first'),
    live('/compare/first/here/'),
    live('/compare/instruments/'),
  ];
  expect(pairPermalinks(list, { ...corpus, pairs })).toEqual([
    moved('/compare/first/second/', '/compare/?with=first,second'),
    moved('/zh/compare/second/first/', '/zh/compare/?with=second,first'),
    live('/compare/press/first/'),
    live('/compare/first/here/'),
    live('/compare/instruments/'),
  ]);
});
