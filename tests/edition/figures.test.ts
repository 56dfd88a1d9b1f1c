import { describe, expect, test } from 'vitest';
import { comparableFigures, countedOnce } from '#src/compare/figures.ts';
import type { Figure } from '#src/corpus/model.ts';
import { loadContent } from '#src/corpus/read.ts';
import { addressIn, clausesOf } from '#src/corpus/walk.ts';
import { quantityInWords } from '#src/views/quantity.ts';
import { EDITION } from '#tests/support/edition.ts';

/** What the five texts print in figures, read by hand. Where a mark changes, read its sentence and correct the row. */

const { corpus } = await loadContent(EDITION);
const figures = clausesOf(corpus.documents).flatMap((clause) => clause.figures);
const byAddress = new Map(figures.map((figure) => [addressIn(figure.document, figure.id), figure]));

function figureAt(address: string): Figure {
  const figure = byAddress.get(address);
  if (!figure) throw new Error(`${address} has gone: take its rows out of tests/edition/figures.test.ts`);
  return figure;
}

describe('a figure is worded with the direction and the unit that its text prints', () => {
  test.each([
    ['wuhan-report#3.f1', 'more than 100 million yuan', '超过1亿元'],
    ['wuhan-report#3.f2', 'more than 40 million yuan', '4000余万元'],
    ['wuhan-report#3.f3', 'more than 3,000 sets', '3,000余套'],
    ['wuhan-report#3.f4', 'more than 30 units', '30余台套'],
    ['wuhan-report#3.p2.f1', 'more than 50 people', '50余名'],
    ['wuhan-report#4.f2', 'more than 100,000 items', '100,000余条（篇）'],
    ['wuhan-report#4.f3', 'more than 200,000 visits', '20余万人次'],
    ['wuhan-report#5.f4', '219,235 products', '219,235（类）件'],
    ['wuhan-report#5.f5', '200,000 visits', '20万次'],
    ['mofcom-2009#2.f1', '5% or more', '5%以上'],
    ['five-cities-2010#h1.f3', '8 hours', '8小时'],
    ['five-cities-2010#h1.f4', 'at most 2 hours', '不超过2小时'],
    ['five-cities-2010#h2.f1', 'more than 300 people', '300余位'],
    ['five-cities-2010#h3.f1', 'more than 3,700 enterprises', '3,700多家'],
    ['five-cities-2010#h3.f2', 'at most 2 years', '不超过2年'],
    ['five-cities-2010#h3.p2.f2', 'more than 160 members', '160多名'],
    ['five-cities-2010#h3.p2.f3', 'half a year', '半年'],
    ['five-cities-2010#h4.f3', '数千家', '数千家'],
    ['five-cities-2010#h4.p2.f1', '10 years', '10年'],
    ['five-cities-2010#h5.p3.f2', '多家', '多家'],
    ['five-cities-2010#h5.p3.f3', '1', '1'],
    ['five-cities-2010#h5.p3.f5', 'nearly 70 billion yuan', '近700亿元'],
    ['five-cities-2010#h5.p5.f1', 'more than 700 websites', '700多家'],
    ['wuhan-2016#1.2.2.f1', 'about 10 platforms', '约10个'],
    ['wuhan-2016#2.2.2.f1', '1 park', '1个'],
  ])('%s: %s, %s', (address, en, zh) => {
    const figure = figureAt(address);
    expect([quantityInWords(figure, 'en'), quantityInWords(figure, 'zh')]).toEqual([en, zh]);
  });

  test('8 hours, half a year and ten years are durations', () => {
    const addresses = ['five-cities-2010#h1.f3', 'five-cities-2010#h3.p2.f3', 'five-cities-2010#h4.p2.f1'];
    expect(addresses.map((address) => figureAt(address).kind)).toEqual(['duration', 'duration', 'duration']);
  });

  test('“about” is said of one figure only, since one prints 左右', () => {
    const about = figures.filter((figure) => /about|约/.test(quantityInWords(figure, 'en')));
    expect(about.map(({ quote }) => quote)).toEqual(['10个左右']);
  });

  test('no words of one thing stand in the plural, and no unit is without a number', () => {
    const words = figures.map((figure) => quantityInWords(figure, 'en'));
    expect(words.filter((text) => /^1 \w+s$/.test(text))).toEqual([]);
    expect(words.filter((text) => !/\d|half|[数多]/.test(text))).toEqual([]);
  });
});

describe('targets', () => {
  const targets = figures.filter(({ kind }) => kind === 'target');
  const once = countedOnce(targets);
  const of = (document: string, all: readonly Figure[]): string[] =>
    all.filter((figure) => figure.document === document).map(({ id }) => id);

  test('of Wuhan 2016 are eleven; seven are stated again, and one is a part', () => {
    expect(of('wuhan-2016', once)).toEqual([
      ...['1.2.1.f4', '1.2.1.f5', '1.2.1.f6', '1.2.2.f1'],
      ...['1.2.3.f1', '1.2.3.f2', '1.2.3.f3', '1.2.3.f4', '1.2.3.f5', '1.2.3.f6', '2.3.1.f2'],
    ]);
    const again = targets.filter((figure) => !once.includes(figure));
    expect(of('wuhan-2016', again)).toEqual([
      ...['1.2.1.f1', '1.2.1.f2', '2.2.3.f1', '2.4.1.f1', '2.4.1.f2', '2.4.1.f3', '2.4.2.f1', '2.4.2.f2'],
    ]);
  });

  test('are none of the numbers that the text encourages or supports', () => {
    const encouraged = ['2.2.1.f1', '2.2.2.f1', '2.2.2.f2', '2.2.3.f2', '2.2.3.f3'];
    expect(encouraged.map((id) => figureAt(`wuhan-2016#${id}`).kind)).toEqual(encouraged.map(() => 'count'));
  });

  test('20, 30 and 50 are the parts of 100', () => {
    const parts = figures.filter(({ partOf }) => partOf === 'wuhan-2016#1.2.1.f6');
    expect(parts.map(({ value }) => value)).toEqual([20, 30, 50]);
    expect(parts.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(
      figureAt('wuhan-2016#1.2.1.f6').value,
    );
  });

  test('have a deadline only where their clause, or the sentence that governs it, sets one', () => {
    const due = figures.filter(({ by }) => by !== null);
    expect(due.map(({ clause, by }) => [clause, by?.sure])).toEqual([
      ['2', 'inferred'],
      ...['1.2.1', '1.2.1', '1.2.1', '1.2.1', '1.2.1', '1.2.2'].map((clause) => [clause, 'inferred']),
      ...['1.2.3', '1.2.3', '1.2.3', '1.2.3', '1.2.3'].map((clause) => [clause, 'inferred']),
      ['1.2.3', 'stated'],
    ]);
  });

  test('are never due on a date that a question mark alone calls doubtful', () => {
    for (const { by, at } of figures)
      for (const date of [by, at]) {
        if (date && date.sure !== 'stated') expect(date.reason, date.edtf).not.toBeNull();
      }
  });
});

test('a whole is not set beside its part as much the same measure', () => {
  for (const { figures: group } of comparableFigures(figures)) {
    const addresses = group.map(({ document, id }) => addressIn(document, id));
    expect(group.filter(({ partOf }) => addresses.includes(partOf ?? ''))).toEqual([]);
  }
});
