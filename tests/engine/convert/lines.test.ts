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

  test('bare, inside sentences, where such numbers run through the text; one alone is a word of its sentence', () => {
    const pages = (second: number): string[] =>
      read(`各区要认真，\n7\n落实到位。\n各局要认真，\n${second}\n落实到位。`);
    expect(pages(8)).toEqual(['各区要认真，‖7‖落实到位。', '各局要认真，‖8‖落实到位。']);
    expect(pages(6)).toEqual(['各区要认真，|7|落实到位。', '各局要认真，|6|落实到位。']);
    expect(read('各区要认真，\n7\n落实到位。')).toEqual(['各区要认真，|7|落实到位。']);
  });

  test('not behind a heading, and a bare one not behind a sentence', () => {
    expect(read('总体要求\n— 7 —\n落实到位。')).toEqual(['总体要求', '— 7 —', '落实到位。']);
    expect(read('各区要认真。\n7\n落实到位。')).toEqual(['各区要认真。', '7', '落实到位。']);
  });
});

test('what was joined is told, line by line', () => {
  const messages: Message[] = [];
  wholeLines('各区要认真，\n落实，\n\n到位，\n— 7 —\n完成。', messages);
  expect(messages.map(({ rule, line, reason }) => `${line} ${rule}: ${reason}`)).toEqual([
    '2 cut-joined: a line end cut the sentence; joined to the line before',
    '4 cut-joined: a page end cut the sentence; joined to the line before',
    '5 page-number: page number — 7 — kept in the page break',
  ]);
});

describe('lines with tabs in a row are a table', () => {
  /** The rows of each table with how many of them are heads; other lines as they are. */
  const tables = (text: string): unknown[] =>
    wholeLines(text, []).map(({ strand, table }) =>
      table ? [table.head, ...table.rows.map((row) => row.text)] : strand.text,
    );

  test.each([
    [
      'with heads over numbers',
      '年份\t早市\n2021年\t12\n2022年\t15',
      [[1, '年份\t早市', '2021年\t12', '2022年\t15']],
    ],
    ['with years as heads', '指标\t2015\n早市\t12', [[1, '指标\t2015', '早市\t12']]],
    ['without heads', '早市\t12\n夜市\t8', [[0, '早市\t12', '夜市\t8']]],
    ['of words alone', '单位\t分工\n商务局\t牵头', [[0, '单位\t分工', '商务局\t牵头']]],
    ['with empty cells', '\t早市\t夜市\n2021年\t12\t\n', [[1, '\t早市\t夜市', '2021年\t12\t']]],
    ['all of it indented', '\t年份\t早市\n\t2021年\t12', [[1, '年份\t早市', '2021年\t12']]],
    ['over the end of a page', '年份\t早市\n— 7 —\n2021年\t12', [[1, '年份\t早市', '2021年\t12']]],
    [
      'two of them, parted by an empty line',
      '甲\t1\n乙\t2\n\n丙\t3\t4\n丁\t5\t6',
      [
        [0, '甲\t1', '乙\t2'],
        [0, '丙\t3\t4', '丁\t5\t6'],
      ],
    ],
  ])('%s', (_title, text, lines) => {
    expect(tables(text)).toEqual(lines);
  });

  test.each([
    ['numbers with a tab behind them', '（一）\t坚持创新。\n（二）\t坚持改革。'],
    ['a list of contents', '目录\n总则\t1\n分则\t3\n附则\t9'],
    ['one line', '市商务局\t2015年1月1日'],
    ['signatures', '市商务局\t2015年1月1日\n市财政局\t2015年1月1日'],
  ])('not %s', (_title, text) => {
    expect(tables(text)).toEqual(text.split('\n'));
  });

  test.each([
    ['whose columns are sure', '如下：\n年份\n早市\n2021年\n12\n2022年\n15', 1],
    [
      'but not without a colon or a number of the table before them',
      '如下。\n年份\n早市\n2021年\n12\n2022年\n15',
      0,
    ],
    ['but not where a cell is missing', '如下：\n年份\n早市\n2021年\n12\n2022年\n15\n2023年', 0],
    ['but not without heads', '电话：\n林一\n8212345\n陈二\n8254321', 0],
  ])('and so are cells on lines of their own, %s', (_title, text, count) => {
    expect(wholeLines(text, []).filter(({ table }) => table)).toHaveLength(count);
  });
});
