import { describe, expect, test } from 'vitest';
import { attachmentNumber, isEndMatter, matches, type Pattern } from '#src/convert/roles.ts';

/** Lines that have the printed form of some matter, and lines that only look like it. */
const FORMS: Readonly<
  Record<Pattern, { readonly is: readonly string[]; readonly isNot: readonly string[] }>
> = {
  number: {
    is: [
      '国发〔2015〕24号',
      '武政规[2016]12号',
      '×政办发（ 2009 ）第 7 号',
      'AB【1999】12345号',
      '甲[2020]1号',
    ],
    isNot: [
      '国发〔2015〕24',
      '国发〔1875〕24号',
      '国发〔20155〕24号',
      '根据，国发〔2015〕24号',
      '〔2015〕24号',
      '国发〔2015〕123456号',
      '国发〔2015〕24号文',
      '国 发〔2015〕24号',
      '一二三四五六七八九十一二三四五〔2015〕1号',
    ],
  },
  letterhead: {
    is: ['××市人民政府文件', '某局文 件'],
    isNot: ['文件', '某文件', '某局、文件：文件', '某局文件夹', '本市，各局文件', '某局。文件'],
  },
  salutation: {
    is: ['各区人民政府：', '各市、州人民政府,各部门:'],
    isNot: ['各区人民政府', '：', '各区。各局：', '各区！各局：', '各区？各局：', `${'各'.repeat(121)}：`],
  },
  titleEnd: {
    is: [
      '关于发展的意见',
      '某条例',
      '某方案（试行）',
      '某办法(修订稿)',
      '五城市发展现状',
      '管理细则',
      '会议纪要',
    ],
    isNot: ['关于发展', '意见书', `某办法（${'一'.repeat(13)}）`, '某办法（）', '某办法（试行）甲'],
  },
  closing: {
    is: [
      '本意见自2016年8月1日起施行',
      '本办法自发布之日起实施。',
      '本条例自明年起执行',
      '本规定自公布之日起生效',
      '特此通知。',
      '特此公告',
      '特此通告',
      '特此报告',
      '特此函复',
      '特此批复',
      '特此函告',
      '请认真贯彻执行。',
      '请遵照执行',
      '以上意见，请批复。',
      '妥否，请批示',
      '当否，请示。',
    ],
    isNot: [
      '自2016年起施行',
      '本自2016年起施行',
      '本意见从2016年起施行',
      '特此',
      '特此函',
      '请执行',
      '以上意见',
      '以上意见。请批复。另行通知',
      '现特此通知',
    ],
  },
  date: {
    is: [
      '2016年7月6日',
      '２０１６年７月',
      '二〇一三年九月二日',
      '二○一三年十二月三十一日',
      '2016 年 7 月 6 日',
      '一零一三年九月',
    ],
    isNot: ['2016年', '16年7月6日', '2016年7月6日印发', '于2016年7月6日', '二〇一年九月'],
  },
  printing: {
    is: ['2016年7月6日印发', '某办公室　2016年7月6日 印发', '二〇一六年七月印发'],
    isNot: ['2016年印发', '2016年7月6日', '2016年7月6日印发。', '印发'],
  },
  distribution: {
    is: ['抄送：各局', '抄 报:省委', '主送：各区', '分送：各处', '发送：各科', '抄　送 ：各局'],
    isNot: ['抄送各局', '各局抄送：', '送：各局', '抄：各局'],
  },
  attachmentList: {
    is: ['附件：1．分工表', '附：名单', '附表:一', '附图：二', '附 件 ：三'],
    isNot: ['附件1', '附件', '见附件：一', '附录：一'],
  },
  attachment: {
    is: ['附件', '附件1', '附件 2', '附件二：', '附', '附件１２'],
    isNot: ['附件1：名单', '附件1 名单', '见附件1', '附件1234', '附表1'],
  },
};

describe.each(Object.entries(FORMS) as [Pattern, (typeof FORMS)[Pattern]][])(
  '%s',
  (pattern, { is, isNot }) => {
    test.each(is)('%s', (line) => {
      expect(matches(pattern, line)).toBe(true);
    });

    test.each(isNot)('not %s', (line) => {
      expect(matches(pattern, line)).toBe(false);
    });
  },
);

test('every kind of document can end a title', () => {
  const genres =
    '意见 通知 办法 规定 决定 方案 规划 条例 细则 报告 公告 通告 函 批复 纲要 措施 计划 要点 决议 命令 指引 指南 规则 制度 法 请示 议案 纪要 通报 公报 现状';
  for (const genre of genres.split(' ')) expect(matches('titleEnd', `关于发展的${genre}`), genre).toBe(true);
});

test.each([
  ['本意见自发布之日起施行。', true],
  ['2016年7月6日', true],
  ['2016年7月6日印发', true],
  ['抄送：各局', true],
  ['附件：名单', true],
  ['附件2', true],
  ['各区人民政府：', false],
  ['某政发〔2016〕3号', false],
  ['加快发展。', false],
])('end matter begins at %s: %j', (line, isOne) => {
  expect(isEndMatter(line)).toBe(isOne);
});

test.each([
  ['附件2', '2'],
  ['附件 十二：', '十二'],
  ['附件', ''],
  ['附', ''],
  ['附件：名单', null],
  ['见附件2', null],
])('the number of the attachment %s is %j', (line, number) => {
  expect(attachmentNumber(line)).toBe(number);
});
