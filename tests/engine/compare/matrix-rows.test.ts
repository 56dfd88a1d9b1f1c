import { describe, expect, test } from 'vitest';
import { readFilter } from '#src/compare/filter.ts';
import { matrixData } from '#src/compare/matrix-data.ts';
import { MATRIX_COLUMNS, type MatrixRow, matrixRows, shownBy } from '#src/compare/matrix-rows.ts';
import { toCsv } from '#src/export/csv.ts';
import { makeCorpus, makeDocument } from './make.ts';

const order = makeDocument('order', {
  clauses: { '1': { cities: ['here'], sentences: [{ themes: ['tax'] }, { themes: ['tax'] }] } },
});
const press = makeDocument('press', {
  kind: 'press',
  clauses: { h1: { cities: ['far'], sentences: [{ themes: ['tax'] }] } },
});
const data = matrixData(makeCorpus([order, press], ['tax', 'rural'], ['here', 'far']));

function shown(rows: readonly MatrixRow[]): string[] {
  return rows.map(({ table, theme, column, state, kind, sentences, n, ids }) =>
    [table, theme, column, state, kind ?? '-', sentences ?? '-', n ?? '-', ids.join(' ')].join(' ').trim(),
  );
}

describe('the matrix as a plain table', () => {
  test('has a line for each cell, counts with their n, and no count of what the press tells', () => {
    expect(shown(matrixRows(data))).toEqual([
      'documents tax order stated policy 2 2 order#1.s1 order#1.s2',
      'documents tax press secondary press - 1 press#h1.s1',
      'documents rural order absent - - -',
      'documents rural press absent - - -',
      'cities tax here stated policy 2 2 order#1.s1 order#1.s2',
      'cities tax far secondary press - 1 press#h1.s1',
      'cities rural here absent - - -',
      'cities rural far not-held - - -',
    ]);
  });

  test('has what is shown, and says of the rest neither more nor less', () => {
    const rows = matrixRows(data, {
      sentence: ({ id }) => id === 'order#1.s2',
      column: (_, column) => column === 'order',
    });
    expect(shown(rows)).toEqual([
      'documents tax order stated policy 1 2 order#1.s2',
      'documents rural order absent - - -',
    ]);
  });

  test('a filter keeps the columns of the documents that pass, and of the places of which they speak', () => {
    expect(shown(matrixRows(data, shownBy(readFilter(new URLSearchParams('kind=press')), data)))).toEqual([
      'documents tax press secondary press - 1 press#h1.s1',
      'documents rural press absent - - -',
      'cities tax far secondary press - 1 press#h1.s1',
      'cities rural far not-held - - -',
    ]);
  });

  test('is a file that names its columns', () => {
    const [head, first] = toCsv(matrixRows(data), MATRIX_COLUMNS).split('\r\n');
    expect(head).toBe(
      '\uFEFFtable,theme,theme_zh,theme_en,column,column_zh,column_en,state,document_kind,sentences,n,ids,passed_over',
    );
    expect(first).toBe('documents,tax,tax,tax,order,order,order,stated,policy,2,2,order#1.s1;order#1.s2,');
  });
});
