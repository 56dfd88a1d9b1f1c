import { describe, expect, test } from 'vitest';
import type { Figure } from '#src/corpus/model.ts';
import { figureDate, quantityInWords, relationInWords, unitInWords } from '#src/views/quantity.ts';
import { makeDocument, makeTarget } from '#tests/engine/compare/make.ts';

const figure = makeTarget({ id: '1.f1', document: 'order', value: 95, unit: 'percent', of: '率' });

describe('a figure is worded with its direction and its unit, in both languages', () => {
  test.each<[string, Partial<Figure>, string, string]>([
    ['5%以上', { value: 5, comparator: 'ge' }, '5% or more', '5%以上'],
    ['超过 95%', { value: 95, comparator: 'gt' }, 'more than 95%', '超过95%'],
    ['低于2%', { value: 2, comparator: 'lt' }, 'less than 2%', '不足2%'],
    ['近20%', { value: 20, precision: 'nearly' }, 'nearly 20%', '近20%'],
    ['4000余万元', { value: 4e7, precision: 'over', unit: 'CNY' }, 'more than 40 million yuan', '4000余万元'],
    ['4000万余元', { value: 4e7, precision: 'over', unit: 'CNY' }, 'more than 40 million yuan', '4000万余元'],
    [
      '3700多家',
      { value: 3700, precision: 'over', unit: 'enterprise' },
      'more than 3,700 enterprises',
      '3,700多家',
    ],
    [
      '20余万人次',
      { value: 2e5, precision: 'over', unit: 'visit' },
      'more than 200,000 visits',
      '20余万人次',
    ],
    [
      '超过200多家',
      { value: 200, precision: 'over', comparator: 'gt', unit: 'member' },
      'more than 200 members',
      '超过200多家',
    ],
    ['两年多', { value: 2, precision: 'over', unit: 'year' }, 'more than 2 years', '2年多'],
    ['接近700亿元', { value: 7e10, precision: 'nearly', unit: 'CNY' }, 'nearly 70 billion yuan', '近700亿元'],
    ['10个左右', { value: 10, precision: 'about', unit: 'platform' }, 'about 10 platforms', '约10个'],
    ['数千家', { value: null, precision: 'indefinite', unit: 'enterprise' }, '数千家', '数千家'],
    ['6080万', { value: 60_800_000, unit: 'CNY' }, '60.8 million yuan', '6080万元'],
    ['1.3 万亿元', { value: 1.3e12, unit: 'CNY' }, '1.3 trillion yuan', '1.3万亿元'],
    ['一个', { value: 1, unit: 'platform' }, '1 platform', '1个'],
    ['十大', { value: 10, unit: 'industry' }, '10 industries', '10'],
    ['50余名', { value: 50, precision: 'over', unit: 'person' }, 'more than 50 people', '50余名'],
    ['唯一', { value: 1, unit: null }, '1', '1'],
    ['2—3家', { value: null, min: 2, max: 3, unit: 'base' }, '2 to 3 bases', '2至3家'],
    ['不超过两小时', { value: 2, comparator: 'le', unit: 'hour' }, 'at most 2 hours', '不超过2小时'],
    ['半年', { value: 0.5, unit: 'year' }, 'half a year', '半年'],
    ['半小时', { value: 0.5, unit: 'hour' }, 'half an hour', '半小时'],
    ['不到一半', { value: 0.5, unit: 'ratio', comparator: 'lt' }, 'less than half', '不足一半'],
    ['0.5%', { value: 0.5 }, '0.5%', '0.5%'],
    ['1/3', { value: 1 / 3, unit: 'ratio' }, '1/3', '1/3'],
    ['20平方米', { value: 20, unit: 'square-metre' }, '20 square metres', '20平方米'],
    ['30余台套', { value: 30, precision: 'over', unit: 'unit' }, 'more than 30 units', '30余台套'],
    ['219235（类）件', { value: 219_235, unit: 'product' }, '219,235 products', '219,235（类）件'],
  ])('%s', (quote, given, en, zh) => {
    const made = { ...figure, quote, ...given };
    expect([quantityInWords(made, 'en'), quantityInWords(made, 'zh')]).toEqual([en, zh]);
  });
});

test('a unit is named for many, as a heading', () => {
  const named = ['enterprise', 'industry', 'person', 'CNY', 'percent', 'square-metre', null];
  expect(named.map((unit) => unitInWords(unit, 'en'))).toEqual([
    ...['enterprises', 'industries', 'people', 'yuan', 'per cent', 'square metres', 'no unit'],
  ]);
  expect(unitInWords('time', 'zh')).toBe('次');
  expect(unitInWords('visit', 'zh')).toBe('人次、次');
});

test('what a figure restates, or is a part of, is said by its place; of another document with its name', () => {
  const document = makeDocument('order', { clauses: { '2': {} } });
  const [clause] = document.clauses;
  const whole = clause ? { document, clause, figure: { ...figure, quote: '100个' } } : null;
  const again = { ...figure, sameAs: 'order#2.f1' };
  expect(relationInWords(again, whole, 'en')).toBe('the same as 100个 in 2');
  expect(relationInWords({ ...figure, partOf: 'order#2.f1' }, whole, 'zh')).toBe('是2的“100个”的一部分');
  expect(relationInWords({ ...again, document: 'paper' }, whole, 'en')).toBe('the same as 100个 in order 2');
  expect(relationInWords(figure, null, 'en')).toBe('');
});

test('the date of a figure is its deadline, or else the time that it speaks of', () => {
  const date = { edtf: '2020', sure: 'stated', reason: null } as const;
  expect(figureDate({ ...figure, by: date })).toEqual({ is: 'by', date });
  expect(figureDate({ ...figure, at: date })).toEqual({ is: 'at', date });
  const months = { ...date, edtf: '2006-01/2006-09' };
  expect(figureDate({ ...figure, at: months })).toEqual({ is: 'during', date: months });
  expect(figureDate(figure)).toBeNull();
});
