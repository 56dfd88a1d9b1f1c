import { describe, expect, test } from 'vitest';
import { foldedText } from '#src/text/fold.ts';
import { soughtForms, withNumberBrackets } from '#src/text/sought.ts';
import { traditionalCharacters } from '#src/text/traditional.ts';

const table = traditionalCharacters();

function isFound(words: string, printed: string): boolean {
  const text = foldedText(printed, table);
  return soughtForms(words, table).some((form) => text.includes(form));
}

describe('the number 武政规〔2016〕12号 is found', () => {
  test.each([
    ['as it is printed', '武政规〔2016〕12号'],
    ['with square brackets', '武政规[2016]12号'],
    ['with full-width brackets and digits', '武政规［２０１６］１２号'],
    ['with heavy brackets', '武政规【2016】12号'],
    ['with round brackets', '武政规(2016)12号'],
    ['with full-width round brackets', '武政规（2016）12号'],
    ['with spaces', ' 武政规 〔2016〕 12 号'],
    ['in traditional characters', '武政規〔2016〕12號'],
    ['by a part of it', '[2016]12'],
  ])('typed %s: %s', (_, words) => {
    expect(isFound(words, '见武政规〔2016〕12号文')).toBe(true);
  });

  test('and not another of the same year', () => {
    expect(isFound('武政规[2016]13号', '见武政规〔2016〕12号文')).toBe(false);
  });
});

test.each([
  ['武政规(2016)12号', '武政规〔2016〕12号'],
  ['武政规（ 2016 ） 第 12号', '武政规〔2016〕 第 12号'],
  ['甲(2016)1号和乙(2017)2号', '甲〔2016〕1号和乙〔2017〕2号'],
  ['武政规〔2016〕12号', null],
  ['(2016)年', null],
  ['(12)3', null],
  ['(20166)3', null],
  ['（一）', null],
  ['2016年(12)', null],
  ['第(3)条', null],
  ['', null],
])('%j typed with round brackets is printed %j', (typed, printed) => {
  expect(withNumberBrackets(typed)).toBe(printed);
});
