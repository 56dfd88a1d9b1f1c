import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstLines, setLines, unbroken } from '#src/cards/lines.ts';

const each = (text: string): number => [...text].length;

test.each([
  ['no mark begins a line, and no bracket ends one', 'zh', '推动，乙（丙）。', '推|动，|乙|（丙）。'],
  ['a number stays with its measure', 'zh', '达1.3万亿元', '达|1.3万亿元'],
  ['so does a year', 'zh', '在2020年前', '在|2020年|前'],
  ['a foreign word is one', 'zh', '用EDI技术', '用|EDI|技|术'],
  ['English is broken between words', 'en', 'to build bases', 'to |build |bases'],
  ['and not in a figure', 'en', 'reach 1.3 trillion yuan soon', 'reach |1.3 trillion yuan |soon'],
  ['nor in one in words', 'en', 'in five cities', 'in |five cities'],
] as const)('%s', (_what, lang, text, pieces) => {
  expect(unbroken(text, lang).join('|')).toBe(pieces);
});

test('a marked figure is one piece, whatever it is made of', () => {
  expect(unbroken('约三分之一强的企业', 'zh', [{ start: 0, end: 6 }])).toEqual([
    '约三分之一强',
    '的',
    '企',
    '业',
  ]);
});

test('pieces and lines are the text, and no line is wider than it may be', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('政', '策', '，', '“', '”', '1', '.', '3', '万', '亿', 'a', ' ', '𪚥'),
      }),
      fc.constantFrom('zh' as const, 'en' as const),
      fc.integer({ min: 1, max: 9 }),
      (text, lang, width) => {
        const pieces = unbroken(text, lang);
        if (lang === 'zh') expect(pieces.join('')).toBe(text);
        const lines = setLines(pieces, width, each);
        expect(lines.map((line) => line.text).join('')).toBe(pieces.join(''));
        for (const { text: line } of lines) expect(each(line.trimEnd())).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test('what has no room is left out in whole pieces, and said to follow', () => {
  const options = { width: 7, measure: each, more: '……' };
  const lines = (most: number) =>
    firstLines(unbroken('建成商圈，达到1.3万亿元。', 'zh'), most, options).map(({ text }) => text);
  expect(lines(2)).toEqual(['建成商圈，达到', '1.3万亿元。']);
  expect(lines(1)).toEqual(['建成商圈……']);
});
