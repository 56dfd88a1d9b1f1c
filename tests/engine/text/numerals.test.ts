import { describe, expect, test } from 'vitest';
import { HAN_NUMERAL, numeralValue } from '#src/text/numerals.ts';

describe('a numeral has its value', () => {
  test.each([
    ['〇', 0],
    ['零', 0],
    ['一', 1],
    ['二', 2],
    ['两', 2],
    ['三', 3],
    ['四', 4],
    ['五', 5],
    ['六', 6],
    ['七', 7],
    ['八', 8],
    ['九', 9],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['百', 100],
    ['一百零五', 105],
    ['一百一十', 110],
    ['三千二百一十四', 3214],
    ['两千', 2000],
    ['二〇一六', 2016],
    ['二零一六', 2016],
    ['〇七', 7],
    ['12', 12],
    ['１２', 12],
    ['一 百\n二十', 120],
    [' 1 2 ', 12],
  ])('%j is %d', (printed, value) => {
    expect(numeralValue(printed)).toBe(value);
  });

  test.each([
    ['words after it', '十二条'],
    ['words before it', '第十二'],
    ['a point', '1.5'],
    ['a sign', '-1'],
    ['a scale beyond ten thousand', '一万'],
    ['white space only', ' 　'],
    ['nothing', ''],
  ])('what is no numeral has none: %s', (_title, printed) => {
    expect(numeralValue(printed)).toBeNull();
  });
});

test('every character that may stand in a numeral is one, and no two are listed twice', () => {
  const characters = [...HAN_NUMERAL];
  expect(new Set(characters).size).toBe(characters.length);
  expect(characters).toHaveLength(15);
  for (const character of characters) expect(numeralValue(character), character).not.toBeNull();
});
