import { describe, expect, test } from 'vitest';
import { englishQuantities, strayNumbers } from '#src/text/english-quantities.ts';

const valuesIn = (text: string): number[] => englishQuantities(text).map(({ value }) => value);

test.each([
  ['reach 1.3 trillion yuan', 1_300_000_000_000],
  ['over 40 million yuan', 40_000_000],
  ['60.8 million', 60_800_000],
  ['2,000 outlets', 2000],
  ['95 percent or more', 95],
  ['the “Five Projects”', 5],
  ['two to three bases', 3],
  ['3–5 leading enterprises', 5],
  ['twenty-one units', 21],
  ['two thousand outlets', 2000],
  ['one third of the total', 1 / 3],
  ['within half a year', 0.5],
])('“%s” states %d', (text, value) => {
  expect(valuesIn(text).some((found) => Math.abs(found - value) < 1e-9 * Math.max(1, value))).toBe(true);
});

test('a sentence without a number states none', () => {
  expect(valuesIn('Promote the development of circulation.')).toEqual([]);
});

/** How English names the numbers below a hundred, written here once more so that each is looked at. */
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

describe('words name numbers', () => {
  const tens = TENS.split(' ').map((word, index) => [word, 20 + 10 * index] as const);
  const named = [
    ...SMALL.split(' ').map((word, value) => [word, value] as const),
    ...tens,
    ...tens.flatMap(([word, value]) =>
      SMALL.split(' ')
        .slice(1, 10)
        .map((unit, index) => [`${word}-${unit}`, value + index + 1] as const),
    ),
  ];

  test.each(named)('%s is %d, and no other number', (word, value) => {
    expect(valuesIn(`all ${word.toUpperCase()} items`)).toEqual([value]);
  });

  test.each([
    ['hundred', 1e2],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
  ])('“3 %s” is that many, and 3 too', (scale, factor) => {
    expect(valuesIn(`of 3 ${scale}.`)).toEqual([3 * factor, 3]);
    expect(valuesIn(`of 3-${scale}.`)).toEqual([3 * factor, 3]);
  });

  test.each([
    ['two hundred thousand', [200_000, 2]],
    ['1,234.5 units', [1234.5]],
    ['3–5', [3, 5]],
    ['21', [21]],
    ['someone', []],
    ['tenfold', []],
    ['3 millions', [3]],
    ['', []],
  ])('%s: %j', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  test.each([
    ['a third', [1 / 3, 1]],
    ['one third', [1, 1 / 3]],
    ['half', [0.5]],
    ['a market', [1]],
    ['an order', [1]],
    ['each a market', [1]],
    ['a number of units', [1]],
    ['several thousand', []],
    ['a decade', [1, 10]],
    ['the ten-year plan', [10, 10]],
    ['manyfold', []],
    ['behalf', []],
  ])('without a numeral, “%s” names %j', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });
});

// What Chinese says in words may be reckoned otherwise in English: a right translation is never refused for it.
test.each([
  ['“九五”期间', 'during the 9th Five-Year Plan', []],
  ['半年内完成', 'is to be finished within 6 months', []],
  ['万余名网商', 'more than 10,000 online traders', []],
  ['四分之三', '75%', []],
  ['亿元以上企业50家', '50 enterprises of 100 million yuan or more', []],
  ['一日内', 'within 24 hours', []],
  ['3.5亿元', '350 million yuan', []],
  ['今年1至9月', 'from January to September', []],
  ['建设20个基地', 'is to build 30 bases', ['30']],
  ['发展电子商务', 'to develop 5 platforms', ['5']],
  ['50家企业、30个平台', '50 enterprises and 40 platforms', ['40']],
  ['2016年印发', 'issued in 2015', ['2015', '2016']],
  [
    '建成10个商圈，推动10个行业和一批企业',
    'to complete 10 districts and advance 14 sectors and a number of firms',
    ['14'],
  ],
  [
    '投入4000余万元，10个月内建成',
    'to invest more than 40 million yuan, and complete it within 10 months',
    [],
  ],
  ['增长10%，占3成', 'to grow by 10% and be 30% of the whole', []],
  ['1.3 万亿元，网点2000个', '1.3 trillion yuan, and 2,000 outlets', []],
  ['11月11日，半年后', 'on 11 November, six months later', []],
])('“%s” as “%s” has astray: %j', (chinese, english, stray) => {
  expect(strayNumbers(chinese, english)).toEqual(stray);
});
