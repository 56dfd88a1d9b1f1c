import { expect, test } from 'vitest';
import { counted, grouped, ordinal, spelled } from '#src/i18n/counts.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1_234_567, '1,234,567'],
  [-1000, '-1,000'],
])('%d in figures', (count, expected) => {
  expect(grouped(count)).toBe(expected);
});

test.each([
  ['none', 0, 'clause', undefined, '0 clauses'],
  ['one', 1, 'clause', undefined, '1 clause'],
  ['two', 2, 'clause', undefined, '2 clauses'],
  ['two of a noun with a plural of its own', 2, 'city', 'cities', '2 cities'],
  ['one of it', 1, 'city', 'cities', '1 city'],
  ['more than a thousand', 1040, 'sentence', undefined, '1,040 sentences'],
])('A count with its noun: %s', (_, count, one, many, expected) => {
  expect(counted(count, one, many)).toBe(expected);
});

const EN = 'no one two three four five six seven eight nine ten eleven twelve 13'.split(' ');
const ZH = '零 一 两 三 四 五 六 七 八 九 十 十一 十二 13'.split(' ');

test.each([...EN.keys()])('%d is spelled out up to twelve, and 2 is 两 as before a measure word', (count) => {
  expect(spelled(count, 'en')).toBe(EN[count]);
  expect(spelled(count, 'zh')).toBe(ZH[count]);
});

test.each([
  [-1, '-1'],
  [1.5, '1.5'],
  [1040, '1,040'],
])('%d is not spelled out', (count, expected) => {
  expect([spelled(count, 'en'), spelled(count, 'zh')]).toEqual([expected, expected]);
});

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [22, '22nd'],
  [103, '103rd'],
  [111, '111th'],
  [1001, '1,001st'],
])('Number %d in an order', (place, expected) => {
  expect(ordinal(place)).toBe(expected);
});
