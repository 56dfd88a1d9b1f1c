import { describe, expect, test } from 'vitest';
import { instrumentTable } from '#src/compare/instruments.ts';
import { cityMatrix, columnsAtOnce, documentMatrix, type Matrix } from '#src/compare/matrix.ts';
import { citySides, documentSides } from '#src/compare/side.ts';
import { type CellPart, cityParts, documentParts } from '#src/views/matrix-cells.ts';
import { columnsByKind, columnsByVoice } from '#src/views/matrix-columns.ts';
import { instrumentDots, matrixDots, sentencesADot } from '#src/views/matrix-dots.ts';
import { matrixHtml } from '#src/views/matrix-table.ts';
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
  return parts.map(({ kind, place, sentences, isCounted }) =>
    [kind, place, sentences.length, isCounted ? 'counted' : 'told'].join(' '),
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

describe('a cell', () => {
  test('of a document counts what it states, and says of which places the press tells', () => {
    expect(shown(documentParts(cellOf(documents, 'order')))).toEqual(['policy  3 counted']);
    expect(shown(documentParts(cellOf(documents, 'press')))).toEqual(['press far 1 told', 'press  1 told']);
  });

  test('of a place counts each kind by itself, and never the press', () => {
    expect(shown(cityParts(cellOf(cities, 'here')))).toEqual(['report  1 counted', 'policy  3 counted']);
    expect(shown(cityParts(cellOf(cities, 'far')))).toEqual(['press  1 told']);
  });
});

test('A matrix is bounded: columns by its rows, and dots by what one stands for', () => {
  expect([1, 25, 100, 1000].map((rows) => [rows, columnsAtOnce(rows)])).toEqual([
    [1, 175],
    [25, 7],
    [100, 1],
    [1000, 1],
  ]);
  expect([0, 400, 401, 9000].map(sentencesADot)).toEqual([1, 1, 2, 23]);
});

test('A matrix of a hundred texts that speak of everything is no larger than a page may be', () => {
  const ids = Array.from({ length: 25 }, (_, at) => `theme-${at}`);
  const sentences = Array.from({ length: 40 }, () => ({ themes: ids }));
  const many = Array.from({ length: 100 }, (_, at) =>
    makeDocument(`text-${at}`, { clauses: { '1': { cities: ['here'], sentences } } }),
  );
  const all = makeCorpus(many, ids, ['here']);
  const first = { ...all, documents: all.documents.slice(0, columnsAtOnce(ids.length)) };
  const html = matrixHtml(
    { id: 'documents', corpus: first, places: new Map(), statuses: new Map(), silent: [] },
    'en',
  );
  expect(html.match(/<td role="cell" id=/g)).toHaveLength(175);
  expect(html.length).toBeLessThan(130_000);
});

test('dots are counted kind by kind, and columns stand as they are grouped', () => {
  const dots = matrixDots(
    cities,
    columnsByVoice(cities),
    {
      group: (id) => `group ${id}`,
      column: (id) => `column ${id}`,
      n: (sentences) => `n ${sentences}`,
      row: (theme) => `row ${theme}`,
    },
    1,
  );
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
  const dots = instrumentDots(
    instrumentTable([coded, makeDocument('bare')], lens),
    {
      group: (kind) => kind,
      column: (at) => String(at),
      n: String,
      row: (type) => type,
    },
    1,
  );
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
