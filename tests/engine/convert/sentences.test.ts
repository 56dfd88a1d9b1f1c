import { expect, test } from 'vitest';
import { sentenceEnds, sentences } from '#src/convert/sentences.ts';
import { strand } from '#src/convert/strand.ts';

test.each([
  ['sentences end at 。！？', '甲。乙！丙？丁', ['甲。', '乙！', '丙？', '丁']],
  ['a semicolon ends none', '甲；乙；丙。', ['甲；乙；丙。']],
  [
    'closing quotes and brackets belong to the sentence',
    '“甲。”乙。（丙。）丁',
    ['“甲。”', '乙。', '（丙。）', '丁'],
  ],
  [
    'a full stop in brackets ends nothing',
    '甲（乙。丙）丁。戊（己。）庚。',
    ['甲（乙。丙）丁。', '戊（己。）庚。'],
  ],
  ['nor one in the name of a text', '甲《乙。丙》丁。', ['甲《乙。丙》丁。']],
  ['nor one in speech that goes on, but its last does', '甲“乙。丙。”丁。', ['甲“乙。丙。”', '丁。']],
  ['speech that opens a sentence has sentences of its own', '“甲。乙。”丙。', ['“甲。', '乙。”', '丙。']],
  ['a bracket that never closes is ordinary text', '甲（乙。丙。', ['甲（乙。', '丙。']],
  ['a straight quote that opens belongs to the next', '甲。"乙"丙。', ['甲。', '"乙"丙。']],
  ['a straight quote that closes belongs to the one before', '"甲。"乙。', ['"甲。"', '乙。']],
  [
    'responsible units are a sentence of their own',
    '甲。(责任单位:市商务局)',
    ['甲。', '(责任单位:市商务局)'],
  ],
  [
    'brackets inside the responsible units do not end them',
    '（责任单位：各区（含开发区））乙',
    ['（责任单位：各区（含开发区））', '乙'],
  ],
  ['several marks in a row end one sentence', '甲？！乙……', ['甲？！', '乙……']],
  ['white space between sentences belongs to none', ' 甲。 　乙。 ', ['甲。', '乙。']],
  [
    'each kind of closing mark',
    '甲。”乙。’丙。」丁。』戊。）己。)庚。】辛。》壬。〉癸。',
    ['甲。”', '乙。’', '丙。」', '丁。』', '戊。）', '己。)', '庚。】', '辛。》', '壬。〉', '癸。'],
  ],
  ['a closing mark that no end stands before ends nothing', '“甲”乙（丙）丁', ['“甲”乙（丙）丁']],
  ['ends and closing marks in turn', '甲。”？）乙', ['甲。”？）', '乙']],
  [
    'each name of responsible units',
    '甲（责任部门：乙）丙(牵头单位:丁)戊（配合单位：己）庚（ 责任单位：辛）',
    ['甲', '（责任部门：乙）', '丙', '(牵头单位:丁)', '戊', '（配合单位：己）', '庚', '（ 责任单位：辛）'],
  ],
  [
    'a full stop behind the responsible units belongs to them',
    '甲（责任单位：乙）。。丙',
    ['甲', '（责任单位：乙）。。', '丙'],
  ],
  [
    'responsible units whose bracket never closes are ordinary text',
    '甲（责任单位：乙。丙',
    ['甲（责任单位：乙。', '丙'],
  ],
  ['brackets of another kind are not counted', '（责任单位：甲(乙）丙', ['（责任单位：甲(乙）', '丙']],
  ['other brackets end nothing', '甲（见附件）乙', ['甲（见附件）乙']],
  ['straight quotes pair within a sentence', '"甲。"乙"丙。"丁', ['"甲。"', '乙"丙。"', '丁']],
  ['nothing but white space', ' 　\n', []],
  ['nothing', '', []],
  ['a decimal point ends none', '到2020年达到1.3 万亿元。', ['到2020年达到1.3 万亿元。']],
])('%s', (_title, text, expected) => {
  expect(sentences(strand(text, 1)).map((sentence) => sentence.text)).toEqual(expected);
});

test('white space before the responsible units is no sentence of its own', () => {
  expect(sentenceEnds('甲。 （责任单位：乙）')).toEqual([2, 11]);
});
