import { describe, expect, test } from 'vitest';
import { areComparable, comparableFigures, countedOnce, textLikeness } from '#src/compare/figures.ts';
import { makeTarget } from './make.ts';

const rate = { document: 'order', value: 95, unit: 'percent' };
const first = makeTarget({ ...rate, id: '1.f1', of: '重点超市移动支付应用率' });
const again = makeTarget({ ...rate, id: '2.f1', of: '重点超市移动支付应用率' });
const other = makeTarget({ ...rate, id: '3.f1', of: '企业互联网使用率', value: 80 });

test('two descriptions are as like as the pairs of characters that they share', () => {
  expect(textLikeness('示范基地', '示范基地')).toBe(1);
  expect(textLikeness('示范基地', '示范“城市”')).toBeCloseTo(2 / 6, 10);
  expect(textLikeness('', '基地')).toBe(0);
});

describe('figures are comparable', () => {
  test('where unit and measure are alike, also between documents', () => {
    expect(areComparable(first, { ...again, document: 'paper', value: 50 })).toBe(true);
  });

  test('where a document repeats a number with its unit in one clause', () => {
    const pattern = makeTarget({ id: '4.f1', document: 'order', value: 3, unit: 'base', of: '格局中的“3”' });
    const bases = makeTarget({ id: '4.f2', document: 'order', value: 3, unit: 'base', of: '示范场所' });
    expect(areComparable(pattern, bases)).toBe(true);
    expect(areComparable(pattern, { ...bases, clause: '5' })).toBe(false);
  });

  test('never between two units, nor for another comparator', () => {
    expect(areComparable(first, { ...again, unit: 'base' })).toBe(false);
    expect(areComparable(first, { ...other, value: 95, clause: '1', comparator: 'ge' })).toBe(false);
  });
});

describe('a figure that restates another, or is a part of it', () => {
  const districts = makeTarget({ id: '6.f1', document: 'order', value: 12, unit: 'area', of: '新产业片区' });
  const two = makeTarget({
    id: '6.f2',
    document: 'order',
    value: 2,
    unit: 'area',
    of: '落在镇上的新产业片区',
  });

  test('is counted once', () => {
    const all = [first, { ...again, sameAs: 'order#1.f1' }, districts, { ...two, partOf: 'order#6.f1' }];
    expect(countedOnce(all).map(({ id }) => id)).toEqual(['1.f1', '6.f1']);
  });

  test('is counted where the other is not among those that are counted', () => {
    expect(countedOnce([{ ...again, sameAs: 'order#1.f1' }]).map(({ id }) => id)).toEqual(['2.f1']);
  });

  test('stands beside what it restates whatever the words, and never beside its whole', () => {
    expect(areComparable(districts, two)).toBe(true);
    expect(areComparable(districts, { ...two, partOf: 'order#6.f1' })).toBe(false);
    expect(areComparable({ ...two, partOf: 'order#6.f1' }, districts)).toBe(false);
    expect(areComparable({ ...other, sameAs: 'order#6.f1' }, districts)).toBe(true);
  });
});

test('groups are those of at least two, with what their members share', () => {
  const like = { ...again, id: '4.f1', of: { zh: '重点超市和便利店移动支付应用率', en: '' } };
  const higher = { ...again, id: '5.f1', value: 99 };
  const groups = (...figures: readonly (typeof first)[]) =>
    comparableFigures(figures).map(({ likeness, figures: own }) => [likeness, own.map(({ id }) => id)]);
  expect(groups(first, other)).toEqual([]);
  expect(groups(first, other, again)).toEqual([['same', ['1.f1', '2.f1']]]);
  expect(groups(first, like)).toEqual([['number', ['1.f1', '4.f1']]]);
  expect(groups(first, { ...again, sameAs: 'order#1.f1' })).toEqual([['restated', ['1.f1', '2.f1']]]);
  expect(groups(first, like, higher)).toEqual([['measure', ['1.f1', '4.f1', '5.f1']]]);
});
