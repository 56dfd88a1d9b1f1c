import { describe, expect, test } from 'vitest';
import { headingMark, isRule, isSpace, layoutMask, printedLines, trimSpace } from '#src/text/layout.ts';

describe('white space', () => {
  test.each([' ', '\t', '\n', '\r', '\f', '\v', '\u0085', '\u00a0', '\u2028', '\u3000', '\ufeff'])(
    '%j is white space, and is trimmed at both ends only',
    (space) => {
      expect(isSpace(space)).toBe(true);
      expect(trimSpace(`${space}${space}甲${space}乙${space}${space}`)).toBe(`甲${space}乙`);
    },
  );

  test.each(['甲', '-', '#', '\u200b', '0'])('%j is none', (character) => {
    expect(isSpace(character)).toBe(false);
    expect(trimSpace(character)).toBe(character);
  });
});

describe('printed lines', () => {
  test.each(['\n', '\r', '\r\n', '\f', '\v', '\u0085', '\u2028', '\u2029'])('end at %j', (end) => {
    expect(printedLines(`甲乙${end}丙`)).toEqual([
      { text: '甲乙', start: 0, end },
      { text: '丙', start: 2 + end.length, end: '' },
    ]);
  });

  test('an end after the last line opens an empty one; a text without ends is one line', () => {
    expect(printedLines('甲\n')).toEqual([
      { text: '甲', start: 0, end: '\n' },
      { text: '', start: 2, end: '' },
    ]);
    expect(printedLines('')).toEqual([{ text: '', start: 0, end: '' }]);
  });
});

test.each([
  ['# 甲', '#'],
  ['###### 甲', '######'],
  ['##\u0085甲', '##'],
  ['#', '#'],
  ['#甲', ''],
  ['####### 甲', ''],
  ['甲 #', ''],
  ['', ''],
])('the heading mark of %j is %j', (line, mark) => {
  expect(headingMark(line)).toBe(mark);
});

test.each([
  ['---', true],
  ['-----', true],
  ['--', false],
  ['--- 甲', false],
  ['甲 ---', false],
  ['— — —', false],
])('%j is a rule: %j', (line, isOne) => {
  expect(isRule(line)).toBe(isOne);
});

test.each([
  ['white space, wherever it stands', ' 甲　乙\n', '1.1.1'.replaceAll('.', '0')],
  ['a heading mark and what is around it', ' ## 甲#', '111100'],
  ['a mark that opens no heading is text', '#甲', '00'],
  ['a line of hyphens, indented or not', '甲\n  ---\r\n乙', '0111111110'],
  ['hyphens beside text are text', '--- 甲', '00010'],
  ['a character outside the basic plane counts twice', '𠮷 甲', '0010'],
  ['nothing', '', ''],
])('the mask of layout: %s', (_title, text, mask) => {
  expect(layoutMask(text).join('')).toBe(mask);
});
