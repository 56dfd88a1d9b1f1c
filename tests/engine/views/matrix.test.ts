import { describe, expect, test } from 'vitest';
import { instrumentTable } from '#src/compare/instruments.ts';
import { cityMatrix, documentMatrix, type Matrix } from '#src/compare/matrix.ts';
import { citySides, documentSides } from '#src/compare/side.ts';
import { addressOf } from '#src/corpus/walk.ts';
import { type CellPart, cityParts, documentParts, wordsHere } from '#src/views/matrix-cells.ts';
import { columnsByKind, columnsByVoice } from '#src/views/matrix-columns.ts';
import { instrumentDots, matrixDots } from '#src/views/matrix-dots.ts';
import { sideFacts } from '#src/views/side-words.ts';
import { makeCorpus, makeDocument, makeLens } from '#tests/engine/compare/make.ts';

const order = makeDocument('order', {
  clauses: {
    '1': { cities: ['here'], sentences: [{ themes: ['tax'] }, { themes: ['tax'] }] },
    '2': { cities: ['here', 'there'], sentences: [{ themes: ['tax'] }] },
  },
});
const report = makeDocument('report', {
  kind: 'report',
  clauses: { '1': { cities: ['here'], sentences: [{ themes: ['tax'] }] } },
});
const press = makeDocument('press', {
  kind: 'press',
  clauses: {
    h1: { cities: ['far'], sentences: [{ themes: ['tax'] }] },
    h2: { sentences: [{ themes: ['tax'] }] },
  },
});
const corpus = makeCorpus([press, report, order], ['tax'], ['here', 'there', 'far']);
const documents = documentMatrix(corpus);
const cities = cityMatrix(corpus);

function shown(parts: readonly CellPart[]): unknown {
  return parts.map(({ kind, place, sentences, target, isHere, isCounted }) =>
    [
      kind,
      place,
      sentences.length,
      target,
      isHere ? 'here' : 'elsewhere',
      isCounted ? 'counted' : 'told',
    ].join(' '),
  );
}

function cellOf(matrix: Matrix, column: string) {
  const cell = matrix.rows[0]?.cells.find((one) => one.column === column);
  if (!cell) throw new Error(`no column ${column}`);
  return cell;
}

describe('columns', () => {
  test('of documents stand kind by kind', () => {
    const kinds = { order: 'policy', report: 'report', press: 'press' } as const;
    const groups = columnsByKind(documents, (id) => kinds[id as keyof typeof kinds]);
    expect(groups).toEqual([
      { id: 'policy', columns: [2] },
      { id: 'report', columns: [1] },
      { id: 'press', columns: [0] },
    ]);
  });

  test('of places stand by whether any document is their own', () => {
    expect(columnsByVoice(cities)).toEqual([
      { id: 'own', columns: [0, 1] },
      { id: 'press', columns: [2] },
    ]);
  });
});

describe('the words under a cell', () => {
  test('of a document stand there, of the press under the places it tells of', () => {
    expect(shown(documentParts('tax', cellOf(documents, 'order')))).toEqual([
      'policy  3 documents.tax.order here counted',
    ]);
    expect(shown(documentParts('tax', cellOf(documents, 'press')))).toEqual([
      'press far 1 cities.tax.far elsewhere told',
      'press  1 documents.tax.press here told',
    ]);
  });

  test('of a place stand under the document where it speaks of no other place', () => {
    expect(shown(cityParts('tax', cellOf(cities, 'here'), documents))).toEqual([
      'report  1 documents.tax.report elsewhere counted',
      'policy  3 documents.tax.order elsewhere counted',
    ]);
    expect(shown(cityParts('tax', cellOf(cities, 'there'), documents))).toEqual([
      'policy  1 cities.tax.there here counted',
    ]);
    expect(shown(cityParts('tax', cellOf(cities, 'far'), documents))).toEqual([
      'press  1 cities.tax.far here told',
    ]);
  });

  test('are quoted once on the page', () => {
    const words = [
      ...documents.columns.flatMap(({ id }) => wordsHere(documentParts('tax', cellOf(documents, id)))),
      ...['here', 'far'].flatMap((id) => wordsHere(cityParts('tax', cellOf(cities, id), documents))),
    ].map(addressOf);
    expect(words.toSorted()).toEqual([
      'order#1.s1',
      'order#1.s2',
      'order#2.s1',
      'press#h1.s1',
      'press#h2.s1',
      'report#1.s1',
    ]);
  });
});

test('dots are counted kind by kind, and columns stand as they are grouped', () => {
  const dots = matrixDots(cities, columnsByVoice(cities), {
    group: (id) => `group ${id}`,
    column: (id) => `column ${id}`,
    n: (sentences) => `n ${sentences}`,
    row: (theme) => `row ${theme}`,
  });
  expect(
    dots.groups.map(({ label, columns }) => [label, columns.map(({ label: name, n }) => `${name}, ${n}`)]),
  ).toEqual([
    ['group own', ['column here, n 1 + n 3', 'column there, n 1']],
    ['group press', ['column far, n 1']],
  ]);
  expect(dots.rows[0]?.cells).toEqual([
    {
      mark: 'dots',
      dots: [
        { kind: 'report', count: 1 },
        { kind: 'policy', count: 3 },
      ],
    },
    { mark: 'dots', dots: [{ kind: 'policy', count: 1 }] },
    { mark: 'dots', dots: [{ kind: 'press', count: 1 }] },
  ]);
});

test('instruments are drawn as the table counts them', () => {
  const lens = makeLens('lens', { supply: null, 'supply.funds': 'supply' });
  const coded = makeDocument('coded', {
    clauses: { '1': { sentences: [{ instruments: { lens: ['supply.funds'] } }] } },
  });
  const dots = instrumentDots(instrumentTable([coded, makeDocument('bare')], lens), {
    group: (kind) => kind,
    column: (at) => String(at),
    n: String,
    row: (type) => type,
  });
  expect(dots.groups).toEqual([
    {
      label: 'policy',
      columns: [
        { label: '0', n: '1' },
        { label: '1', n: '0' },
      ],
    },
  ]);
  expect(
    dots.rows.map(({ label, isInner, cells }) => [label, isInner, cells.map(({ mark }) => mark)]),
  ).toEqual([
    ['supply', false, ['dots', 'absent']],
    ['supply.funds', true, ['dots', 'absent']],
  ]);
});

test('a side says what it is, and whether it is only told of', () => {
  const facts = [...documentSides(corpus), ...citySides(corpus)].map(sideFacts);
  expect(
    facts.map(({ id, path, kinds, isDocument, isTold }) => [id, path, kinds, isDocument, isTold]),
  ).toEqual([
    ['press', '/documents/press/', ['press'], true, true],
    ['report', '/documents/report/', ['report'], true, false],
    ['order', '/documents/order/', ['policy'], true, false],
    ['here', '/cities/here/', ['report', 'policy'], false, false],
    ['there', '/cities/there/', ['policy'], false, false],
    ['far', '/cities/far/', ['press'], false, true],
  ]);
});
