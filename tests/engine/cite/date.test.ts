import { expect, test } from 'vitest';
import {
  dateParts,
  dateWords,
  edtfForm,
  englishForm,
  isoForm,
  markedForm,
  yearForm,
} from '#src/cite/date.ts';
import { chineseLocator } from '#src/cite/item.ts';
import type { DocumentDate } from '#src/corpus/model.ts';

const date = (edtf: string, sure: DocumentDate['sure']): DocumentDate => ({
  kind: 'issued',
  edtf,
  sure,
  reason: null,
  witness: null,
});

test.each([
  ['2016-07-06', 'stated', '2016', '2016-07-06', 'July 6, 2016', '2016-07-06'],
  ['2016-07', 'verified', '2016', '2016-07', 'July 2016', '2016-07'],
  ['2016', 'stated', '2016', '2016', '2016', '2016'],
  ['2016-07-06?', 'stated', '2016?', '2016?', '2016?', '2016?'],
  ['2004/2007', 'stated', '2004–2007', '2004–2007', '2004–2007', '2004/2007'],
  ['2006?', 'inferred', '[2006?]', '[2006?]', '[2006?]', '2006?'],
  ['2009-11-30?', 'inferred', '[2009?]', '[2009?]', '[2009?]', '2009?'],
  ['2009-11-30', 'inferred', '[2009]', '[2009]', '[2009]', '2009?'],
  ['2009-11-30', 'unverified', '[2009?]', '[2009?]', '[2009?]', '2009?'],
  ['2009-11-30?', 'unverified', '[2009?]', '[2009?]', '[2009?]', '2009?'],
  ['2009-11-30', 'attested', '2009', '2009-11-30', 'November 30, 2009', '2009-11-30'],
  ['[2006-10..2006-12]', 'inferred', '[2006]', '[2006]', '[2006]', '2006?'],
  ['[2004-08..2007-10]', 'inferred', '[2004–2007]', '[2004–2007]', '[2004–2007]', '2004?/2007?'],
  ['[..2010]', 'inferred', '[–2010]', '[–2010]', '[–2010]', '/2010?'],
  ['[2004..]', 'inferred', '[2004–]', '[2004–]', '[2004–]', '2004?/'],
] as const)('%s, %s: year %s, numbers %s, words %s, EDTF %s', (edtf, sure, year, iso, english, level1) => {
  const given = date(edtf, sure);
  expect([yearForm(given), isoForm(given), englishForm(given), edtfForm(given)]).toEqual([
    year,
    iso,
    english,
    level1,
  ]);
});

test('what is not plain has a mark for programs that print what they are given; in prose it stays whole', () => {
  expect(markedForm(date('2009-11-30', 'stated'), 'zh')).toBeNull();
  expect(markedForm(date('2009-11-30', 'unverified'), 'zh')).toBe('[2009?]');
  expect([markedForm(null, 'zh'), markedForm(null, 'en')]).toEqual(['[日期不详]', '[n.d.]']);
  expect(dateWords(date('2009-11-30', 'unverified'), 'zh')).toBe('2009年11月30日');
  expect(dateWords(date('2009-11', 'unverified'), 'en')).toBe('November 2009');
  expect(dateWords(date('[..2010]', 'inferred'), 'en')).toBe('[..2010]');
});

test('only a single date has parts', () => {
  expect(dateParts(date('2016-07', 'stated'))).toEqual([2016, 7]);
  expect(dateParts(date('2004/2007', 'stated'))).toBeNull();
});

test.each([
  ['二（一）3', '第二部分（一）3'],
  ['十一', '第十一部分'],
  ['第十二条第2段', '第十二条第2段'],
  ['标题', '标题'],
])('%s in prose is %s', (cite, prose) => {
  expect(chineseLocator(cite)).toBe(prose);
});
