import { expect, test } from 'vitest';
import { dateParts, edtfForm, englishForm, isoForm, markedForm, yearForm } from '#src/cite/date.ts';
import { chineseLocator, endForm } from '#src/cite/item.ts';
import { quotationSource } from '#src/cite/quotation.ts';
import { dateRemarks } from '#src/cite/record.ts';
import type { DocumentDate } from '#src/corpus/model.ts';
import { items } from './items.ts';

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

test('what is not plain has a mark for programs that print what they are given', () => {
  expect(markedForm(date('2009-11-30', 'stated'), 'zh')).toBeNull();
  expect(markedForm(date('2009-11-30', 'unverified'), 'zh')).toBe('[2009?]');
  expect([markedForm(null, 'zh'), markedForm(null, 'en')]).toEqual(['[日期不详]', '[n.d.]']);
});

test.each([
  [
    '[2006-10..2006-12]',
    'inferred',
    'between October 2006 and December 2006 (inferred)',
    '2006年10月至12月之间（推断）',
  ],
  ['2021?', 'stated', 'probably 2021', '2021年（存疑）'],
  ['2006?', 'inferred', 'probably 2006 (inferred)', '2006年（存疑）（推断）'],
  ['2004-03~', 'stated', 'about March 2004', '2004年3月前后'],
  ['2004-03/2007', 'stated', 'March 2004 to 2007', '2004年3月至2007年'],
] as const)('in remarks, expiries and quotations %s, %s, is “%s”', (edtf, sure, en, zh) => {
  const made = date(edtf, sure);
  expect([dateRemarks(made, 'en'), dateRemarks(made, 'zh')]).toEqual([[`date: ${en}`], [`日期：${zh}`]]);
  const item = { ...items.opinion, date: made, end: { ...made, kind: 'expires' } as const };
  const [day = '', status = ''] = zh.split(/(（推断）)$/);
  expect(endForm(item, 'en', '2022-01-01')).toEqual([`expired ${en}`]);
  expect(endForm(item, 'zh', '2022-01-01')).toEqual([`有效期至${day}，已期满${status}`]);
  expect(endForm(item, 'zh', '2004-01-01')).toEqual([]);
  const said = (lang: 'zh' | 'en'): string =>
    quotationSource({ item, zh: '', en: '' }, { lang, today: '2004-01-01' });
  expect(said('en')).toContain(`issued ${en}, in force until ${en}`);
  expect(said('zh')).toContain(`${day}发布${status}，有效期至${zh}`);
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
