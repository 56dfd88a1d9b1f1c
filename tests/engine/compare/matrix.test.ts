import { describe, expect, test } from 'vitest';
import { type Cell, cityMatrix, documentMatrix, type Matrix, silentThemes } from '#src/compare/matrix.ts';
import { addressOf } from '#src/corpus/walk.ts';
import { makeCorpus, makeDocument } from './make.ts';

const policy = makeDocument('order', {
  clauses: {
    '1': { cities: ['here'], sentences: [{ themes: ['parks'] }, { themes: ['parks', 'tax'] }] },
    '2': { cities: ['there'], sentences: [{ themes: ['tax'] }, {}] },
  },
});
const press = makeDocument('paper', {
  kind: 'press',
  clauses: {
    h1: { cities: ['here'], sentences: [{ does: 'background', themes: ['credit'] }] },
    h2: { cities: ['far'], sentences: [{ does: 'practice', themes: ['tax'] }] },
  },
});
const corpus = makeCorpus([policy, press], ['parks', 'tax', 'credit', 'rural'], ['here', 'there', 'far']);

function shown(cell: Cell): string {
  const said = [...cell.stated, ...cell.told].map(addressOf);
  return [cell.state, ...said].join(' ');
}

function rows(matrix: Matrix): Record<string, string[]> {
  return Object.fromEntries(matrix.rows.map(({ theme, cells }) => [theme, cells.map(shown)]));
}

describe('the matrix of documents', () => {
  test('counts what a text states, and calls what it does not say absent', () => {
    expect(rows(documentMatrix(corpus))).toEqual({
      parks: ['stated order#1.s1 order#1.s2', 'absent'],
      tax: ['stated order#1.s2 order#2.s1', 'secondary paper#h2.s1'],
      credit: ['absent', 'secondary paper#h1.s1'],
      rural: ['absent', 'absent'],
    });
  });

  test('gives the n of each column', () => {
    expect(documentMatrix(corpus).columns).toEqual([
      { id: 'order', counts: [{ kind: 'policy', sentences: 4 }] },
      { id: 'paper', counts: [{ kind: 'press', sentences: 2 }] },
    ]);
  });

  test('counts in its n what can carry a theme, with or without one, and nothing else', () => {
    const sentences = [{ themes: ['tax'] }, {}, { carriesThemes: false }];
    const list = makeDocument('list', { clauses: { '1': { sentences } } });
    expect(documentMatrix(makeCorpus([list], ['tax'])).columns).toEqual([
      { id: 'list', counts: [{ kind: 'policy', sentences: 2 }] },
    ]);
  });

  test('claims no silence on a theme that has no terms to be looked for', () => {
    const tax = corpus.themes.get('tax');
    const themes = new Map(tax ? [['tax', { ...tax, terms: [] }]] : []);
    const silent = makeDocument('silent', { clauses: { '1': { sentences: [{}] } } });
    const matrix = documentMatrix({ ...corpus, documents: [silent, policy], themes });
    expect(rows(matrix)).toEqual({ tax: ['uncoded', 'stated order#1.s2 order#2.s1'] });
  });

  test('has under each cell the sentences that print a term and were left without the theme', () => {
    const reason = { zh: '', en: '' };
    const passedOver = [{ theme: 'tax', sentence: 'order#2.s2', terms: ['税'], reason }];
    const passed = (matrix: Matrix): unknown =>
      matrix.rows.flatMap(({ theme, cells }) =>
        cells.flatMap((cell) => cell.passed.map(({ sentence }) => [theme, cell.column, sentence])),
      );
    expect(passed(documentMatrix({ ...corpus, passedOver }))).toEqual([['tax', 'order', 'order#2.s2']]);
    expect(passed(cityMatrix({ ...corpus, passedOver }))).toEqual([['tax', 'there', 'order#2.s2']]);
  });

  test('claims no silence of a text that nobody has coded', () => {
    const raw = makeDocument('raw', { clauses: { '1': { sentences: [{ does: null }] } } });
    expect(rows(documentMatrix(makeCorpus([raw], ['tax'])))).toEqual({ tax: ['uncoded'] });
    expect(silentThemes(documentMatrix(makeCorpus([raw], ['tax'])))).toEqual([]);
    // Of those that were looked through it is one all the same.
    expect(silentThemes(documentMatrix(makeCorpus([raw, policy], ['tax', 'rural'])))).toEqual(['rural']);
  });
});

describe('the matrix of cities', () => {
  test('tells three silences apart, and keeps what the press tells from what a city states', () => {
    expect(rows(cityMatrix(corpus))).toEqual({
      parks: ['stated order#1.s1 order#1.s2', 'absent', 'not-held'],
      tax: ['stated order#1.s2', 'stated order#2.s1', 'secondary paper#h2.s1'],
      credit: ['secondary paper#h1.s1', 'absent', 'not-held'],
      rural: ['absent', 'absent', 'not-held'],
    });
  });

  test('counts kinds apart in the head of a column', () => {
    expect(cityMatrix(corpus).columns[0]).toEqual({
      id: 'here',
      counts: [
        { kind: 'policy', sentences: 2 },
        { kind: 'press', sentences: 1 },
      ],
    });
  });
});

test('a theme of which no column says anything is kept, and is a result', () => {
  expect(silentThemes(documentMatrix(corpus))).toEqual(['rural']);
  expect(silentThemes(cityMatrix(corpus))).toEqual(['rural']);
});
