import { expect, test } from 'vitest';
import { quantities } from '../../../src/text/quantities.ts';

test.each([
  ['95%以上', [95]],
  ['1.3 万亿元', [1_300_000_000_000]],
  ['4000余万元', [40_000_000]],
  ['20余万人次', [200_000]],
  ['6080万', [60_800_000]],
  ['20亿', [2_000_000_000]],
  ['过亿元', [100_000_000]],
  ['接近700亿元', [70_000_000_000]],
  ['100000余条（篇）', [100_000]],
  ['1,000家', [1000]],
  ['2—3家', [2, 3]],
  ['1/3', [1 / 3]],
  ['两家', [2]],
  ['十二个', [12]],
  ['八大', [8]],
  ['二十万人', [200_000]],
  ['半年', [0.5]],
  ['数千家', [1000]],
  ['多家', [2]],
  ['３７００多家', [3700]],
  ['一批', [1]],
  ['企业', []],
])('%s holds %j', (quote, numbers) => {
  const found = quantities(quote);
  expect(found).toHaveLength(numbers.length);
  for (const [index, number] of numbers.entries()) expect(found[index]).toBeCloseTo(number, 9);
});
