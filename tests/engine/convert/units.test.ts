import { describe, expect, test } from 'vitest';
import { readMarker } from '#src/convert/markers.ts';
import { parts } from '#src/convert/parts.ts';
import { strand } from '#src/convert/strand.ts';
import { units } from '#src/convert/units.ts';

/** The units of some lines, one after another: the printed number, if there is one, and the text behind it. */
function read(...lines: string[]): string[] {
  const counters = new Map<number, number>();
  return lines.flatMap((line) =>
    units(strand(line, 1), counters).map(({ marker, body }) => `${marker?.label ?? ''}|${body.text}`),
  );
}

describe('a line is cut at its numbers', () => {
  test.each([
    ['behind a full stop, the next in the row', ['一、甲。二、乙。'], ['一、|甲。', '二、|乙。']],
    ['not behind a full stop, out of the row', ['一、甲。三、乙。'], ['一、|甲。三、乙。']],
    ['with one space, the next in the row', ['1.甲 2.乙'], ['1.|甲', '2.|乙']],
    ['with one space, not out of the row', ['1.甲 3.乙'], ['1.|甲 3.乙']],
    ['with one space behind a sentence, whatever the number', ['1.甲。 3.乙'], ['1.|甲。', '3.|乙']],
    ['with a wide space, whatever the number', ['1.甲　3.乙'], ['1.|甲', '3.|乙']],
    ['a row that begins again', ['1.甲', '2.乙 1.丙'], ['1.|甲', '2.|乙', '1.|丙']],
    [
      'a row that begins again under another number',
      ['（一）甲 1.乙', '（二）丙 1.丁'],
      ['（一）|甲', '1.|乙', '（二）|丙', '1.|丁'],
    ],
    ['text before the first number', ['主要任务：一、甲。'], ['|主要任务：', '一、|甲。']],
    ['no number', ['各区要认真。'], ['|各区要认真。']],
  ])('%s', (_title, lines, expected) => {
    expect(read(...lines)).toEqual(expected);
  });
});

/** Heading and paragraphs of the text behind a number of the third level. */
function parted(text: string): [string | null, string[]] {
  const marker = readMarker('（一）甲');
  if (!marker) throw new Error('（一） is no number');
  const { heading, paragraphs } = parts(strand(text, 1), marker, false, false);
  return [heading?.text ?? null, paragraphs.map((paragraph) => paragraph.text)];
}

describe('a unit has a heading', () => {
  test.each<[string, string, string | null, string[]]>([
    ['where it is one short line', '加强领导', '加强领导', []],
    ['of at most sixty characters', '甲'.repeat(60), '甲'.repeat(60), []],
    ['not where it is longer', '甲'.repeat(61), null, ['甲'.repeat(61)]],
    ['not where it goes on', '加强领导，', null, ['加强领导，']],
    ['before a wide space', '加强领导　各区要认真。', '加强领导', ['各区要认真。']],
    [
      'not before a wide space, where a sentence ends in it',
      '甲。乙　各区要认真。',
      '甲。',
      ['乙　各区要认真。'],
    ],
    ['run in, where its first sentence is short', '加强领导。各区要认真。', '加强领导。', ['各区要认真。']],
    ['not run in, where that is all', '加强领导。', null, ['加强领导。']],
    [
      'not run in, where its first sentence is long',
      `${'甲'.repeat(40)}。乙。`,
      null,
      [`${'甲'.repeat(40)}。乙。`],
    ],
  ])('%s', (_title, text, heading, paragraphs) => {
    expect(parted(text)).toEqual([heading, paragraphs]);
  });
});
