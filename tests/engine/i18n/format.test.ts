import { describe, expect, test } from 'vitest';
import { formatDate, formatLargeNumber, formatList } from '#src/i18n/format.ts';
import { sentenceCase } from '#src/i18n/language.ts';

describe('A date is worded as precisely as EDTF gives it', () => {
  test.each([
    ['a year', '2006', '2006', '2006年'],
    ['a month', '2006-10', 'October 2006', '2006年10月'],
    ['a day, without zeros', '2006-01-04', '4 January 2006', '2006年1月4日'],
    ['29 February of a leap year', '2004-02-29', '29 February 2004', '2004年2月29日'],
    ['the last day of a year, in no zone but UTC', '2006-12-31', '31 December 2006', '2006年12月31日'],
    ['a moment, by its day', '2006-04-05T23:30:00Z', '5 April 2006', '2006年4月5日'],
    ['the first century, not the twentieth', '0099', '99', '99年'],
    ['a season', '2006-21', 'spring 2006', '2006年春季'],
    ['the last season', '2006-24', 'winter 2006', '2006年冬季'],
    ['a decade', '199X', 'the 1990s', '20世纪90年代'],
    ['the first decade of a century', '200X', 'the 2000s', '21世纪头十年'],
    ['the second decade of a century', '201X', 'the 2010s', '21世纪10年代'],
    ['an uncertain year', '2006?', 'probably 2006', '2006年（存疑）'],
    ['an uncertain day', '2006-10-04?', 'probably 4 October 2006', '2006年10月4日（存疑）'],
    ['an uncertain part', '2006-?10', 'probably October 2006', '2006年10月（存疑）'],
    ['an approximate year', '2006~', 'about 2006', '2006年前后'],
    ['an approximate month', '2009-12~', 'about December 2009', '2009年12月前后'],
    ['a year both uncertain and approximate', '2006%', 'probably about 2006', '2006年前后（存疑）'],
  ])('%s: %s', (_, edtf, en, zh) => {
    expect(formatDate(edtf, 'en')).toBe(en);
    expect(formatDate(edtf, 'zh')).toBe(zh);
  });
});

describe('An interval is worded from end to end', () => {
  test.each([
    ['two years', '2001/2005', '2001 to 2005', '2001年至2005年'],
    [
      'two months of a year, which Chinese names once',
      '2006-10/2006-12',
      'October 2006 to December 2006',
      '2006年10月至12月',
    ],
    [
      'two days of a year',
      '2006-10-04/2006-10-09',
      '4 October 2006 to 9 October 2006',
      '2006年10月4日至10月9日',
    ],
    ['months of two years', '2006-10/2007-01', 'October 2006 to January 2007', '2006年10月至2007年1月'],
    [
      'from a month to its own year, which stays',
      '2006-10/2006',
      'October 2006 to 2006',
      '2006年10月至2006年',
    ],
    [
      'an uncertain end',
      '2004-08-28/2007?',
      '28 August 2004 to probably 2007',
      '2004年8月28日至2007年（存疑）',
    ],
    [
      'an uncertain end in the same year',
      '2006-10/2006?',
      'October 2006 to probably 2006',
      '2006年10月至2006年（存疑）',
    ],
    [
      'two uncertain ends, doubted once',
      '2006-01?/2006-09?',
      'probably January 2006 to September 2006',
      '2006年1月至9月（存疑）',
    ],
    ['two approximate ends', '1998~/1999~', 'about 1998 to about 1999', '1998年至1999年前后'],
    ['an approximate beginning', '2006~/2007', 'about 2006 to 2007', '2006年前后至2007年'],
    [
      'a doubtful beginning and an approximate end',
      '2006?/2007~',
      'probably 2006 to about 2007',
      '2006年（存疑）至2007年前后',
    ],
    ['an open end', '2006/..', 'from 2006', '2006年起'],
    ['an unknown end', '2006-10/', 'from October 2006', '2006年10月起'],
    ['an open beginning', '../2009', 'until 2009', '至2009年'],
    ['an unknown beginning and an uncertain end', '/2006?', 'until probably 2006', '至2006年（存疑）'],
  ])('%s: %s', (_, edtf, en, zh) => {
    expect(formatDate(edtf, 'en')).toBe(en);
    expect(formatDate(edtf, 'zh')).toBe(zh);
  });
});

describe('Some time within a set is not worded as a span', () => {
  test.each([
    ['two years', '[1998..1999]', 'between 1998 and 1999', '1998年至1999年之间'],
    [
      'two months of a year, which Chinese names once',
      '[2006-10..2006-12]',
      'between October 2006 and December 2006',
      '2006年10月至12月之间',
    ],
    [
      'months of two years',
      '[2004-08..2007-10]',
      'between August 2004 and October 2007',
      '2004年8月至2007年10月之间',
    ],
    ['a year and before', '[..2010]', 'in or before 2010', '2010年及以前'],
    ['a month and before', '[..2006-12]', 'in or before December 2006', '2006年12月及以前'],
    ['a day and before', '[..2006-12-31]', 'on or before 31 December 2006', '2006年12月31日及以前'],
    ['a year and after', '[2004..]', 'in or after 2004', '2004年及以后'],
    ['a day and after', '[2004-08-28..]', 'on or after 28 August 2004', '2004年8月28日及以后'],
  ])('%s: %s', (_, edtf, en, zh) => {
    expect(formatDate(edtf, 'en')).toBe(en);
    expect(formatDate(edtf, 'zh')).toBe(zh);
  });
});

describe('What has no words stays as it is written, in both languages', () => {
  test.each([
    ['an unspecified month', '2010-XX'],
    ['an unspecified day', '2010-10-XX'],
    ['a century', '20XX'],
    ['a decade before the year 1000', '090X'],
    ['an interval of which an end is unspecified, and so not open', '2006/201X'],
    ['an interval of which the beginning is unspecified', '2004-06-XX/2004-07-03'],
    ['an interval open at both ends', '../..'],
    ['a quarter of a year', '2006-33'],
    ['the year 0', '0000'],
    ['a year before it', '-0100'],
    ['a year of five digits', 'Y12000'],
    ['one of several years', '[2006,2007]'],
  ])('%s: %s', (_, edtf) => {
    expect([formatDate(edtf, 'en'), formatDate(edtf, 'zh')]).toEqual([edtf, edtf]);
  });
});

test.each(['', '2006年', '2006-13', 'soon'])('What is not EDTF is an error: “%s”', (text) => {
  expect(() => formatDate(text, 'en')).toThrow();
});

describe('A large number is worded exactly, in the units of its language', () => {
  test.each([
    ['nought', 0, '0', '0'],
    ['a fraction', 95.5, '95.5', '95.5'],
    ['a third, to three decimals', 1 / 3, '0.333', '0.333'],
    ['a thousand is the first to be grouped', 1000, '1,000', '1,000'],
    ['ten thousand stays in figures', 10_000, '10,000', '10,000'],
    ['the last before a million', 999_999, '999,999', '999,999'],
    ['a million', 1e6, '1 million', '100万'],
    ['a negative million', -1e6, '-1 million', '-100万'],
    ['a million and one loses nothing', 1_000_001, '1.000001 million', '100.0001万'],
    ['ten million', 1e7, '10 million', '1000万'],
    ['60.8 million', 60_800_000, '60.8 million', '6080万'],
    ['the last before 亿', 99_990_000, '99.99 million', '9999万'],
    ['a hundred million', 1e8, '100 million', '1亿'],
    ['a billion', 1e9, '1 billion', '10亿'],
    ['a trillion', 1e12, '1 trillion', '1万亿'],
    ['1.3 trillion', 1.3e12, '1.3 trillion', '1.3万亿'],
    ['a thousand trillion', 1e15, '1000 trillion', '1000万亿'],
  ])('%s: %s', (_, value, en, zh) => {
    expect(formatLargeNumber(value, 'en')).toBe(en);
    expect(formatLargeNumber(value, 'zh')).toBe(zh);
  });
});

test.each([
  [[], '', ''],
  [['甲'], '甲', '甲'],
  [['甲', '乙'], '甲 and 乙', '甲和乙'],
  [['甲', '乙', '丙'], '甲, 乙 and 丙', '甲、乙和丙'],
  [['甲', '乙', '丙', '丁'], '甲, 乙, 丙 and 丁', '甲、乙、丙和丁'],
])('A list in words, without a comma before “and”: %j', (items, en, zh) => {
  expect(formatList(items, 'en')).toBe(en);
  expect(formatList(items, 'zh')).toBe(zh);
});

test.each([
  ['a text', 'one of five', 'One of five'],
  ['an accent', 'état', 'État'],
  ['a text that has a capital', 'POS terminals', 'POS terminals'],
  ['Chinese, which has none', '五份文献', '五份文献'],
  ['a number', '5 texts', '5 texts'],
  ['nothing', '', ''],
])('A sentence begins with a capital: %s', (_, text, expected) => {
  expect(sentenceCase(text)).toBe(expected);
});
