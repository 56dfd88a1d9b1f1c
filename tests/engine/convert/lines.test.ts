import { describe, expect, test } from 'vitest';
import type { Message } from '#src/convert/draft.ts';
import { wholeLines } from '#src/convert/lines.ts';

/** The lines, each with the gaps in it written where they stand: `|` a line end, `‖` a page end with its number. */
function read(text: string): string[] {
  return wholeLines(text, []).map(({ strand }) => {
    const gaps = strand.gaps.toSorted((a, b) => b.at - a.at);
    return gaps.reduce(
      (line, { at, kind, text: number }) =>
        `${line.slice(0, at)}${kind === 'line' ? '|' : `‖${number}‖`}${line.slice(at)}`,
      strand.text,
    );
  });
}

describe('a line that breaks off inside a sentence goes on in the next', () => {
  test.each([
    ['behind a comma', '各区要认真，\n落实到位。', ['各区要认真，|落实到位。']],
    ['not behind a full stop', '各区要认真。\n落实到位。', ['各区要认真。', '落实到位。']],
    ['not before a number', '各区要认真，\n一、目标', ['各区要认真，', '一、目标']],
    [
      'not before an indented line behind no empty one',
      '各区要认真，\n　　落实到位。',
      ['各区要认真，', '落实到位。'],
    ],
    [
      'over an empty line, as over the end of a page',
      '各区要认真，\n\n落实到位。',
      ['各区要认真，‖‖落实到位。'],
    ],
    [
      'over a # where the line plainly broke off',
      '各区要认真，\n# 落实，到位。',
      ['各区要认真，|落实，到位。'],
    ],
    ['not over a # before a heading', '各区要认真，\n# 落实', ['各区要认真，', '落实']],
  ])('%s', (_title, text, lines) => {
    expect(read(text)).toEqual(lines);
  });

  test('where a text was wrapped by hand, a line nearly as long as the longest goes on', () => {
    const full = `${'甲'.repeat(17)}。\n`.repeat(3);
    const behind = (length: number): string[] => read(`${full}${'乙'.repeat(length)}\n尾`).slice(3);
    expect(behind(16)).toEqual([`${'乙'.repeat(16)}|尾`]);
    expect(behind(15)).toEqual(['乙'.repeat(15), '尾']);
  });
});

describe('a page number stays in the gap', () => {
  test.each([
    ['bare, inside a sentence', '7'],
    ['with dashes', '— 7 —'],
    ['with words', '第7页'],
    ['with the number of pages, close', '第3页，共9页'],
    ['with the number of pages, wide', '第 3 页 / 共 9 页'],
  ])('%s', (_title, number) => {
    expect(read(`各区要认真，\n${number}\n落实到位。`)).toEqual([`各区要认真，‖${number}‖落实到位。`]);
  });

  test.each([
    ['behind a sentence', '各区要认真。', '各区要认真。‖— 7 —‖'],
    ['behind a sentence that a quotation ends', '“各区要认真。”', '“各区要认真。”‖— 7 —‖'],
    ['behind a colon', '如下：', '如下：‖— 7 —‖'],
  ])('%s', (_title, before, line) => {
    expect(read(`${before}\n— 7 —\n落实到位。`)).toEqual([line, '落实到位。']);
  });

  test('not behind a heading, and a bare one not behind a sentence', () => {
    expect(read('总体要求\n— 7 —\n落实到位。')).toEqual(['总体要求', '— 7 —', '落实到位。']);
    expect(read('各区要认真。\n7\n落实到位。')).toEqual(['各区要认真。', '7', '落实到位。']);
  });
});

test('what was joined is told, line by line', () => {
  const messages: Message[] = [];
  wholeLines('各区要认真，\n落实，\n\n到位，\n7\n完成。', messages);
  expect(messages.map(({ rule, line, reason }) => `${line} ${rule}: ${reason}`)).toEqual([
    '2 cut-joined: a line end cut the sentence; joined to the line before',
    '4 cut-joined: a page end cut the sentence; joined to the line before',
    '5 page-number: page number 7 kept in the page break',
  ]);
});
