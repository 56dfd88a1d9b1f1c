import { describe, expect, test } from 'vitest';
import { draft } from '#src/convert/outline.ts';
import type { Strand } from '#src/convert/strand.ts';
import { numbers } from '#tests/support/random.ts';

// Whatever lines stand in whatever order, they are read in some way. The golden file keeps that way: who changes a
// rule sees there, text by text, what else it touches.

const LINES = [
  ...['', '', '---', '— 1 —', '- 2 -', '第 2 页 共 3 页', '7', '目　录', '一、总体要求……1'],
  ...['××市人民政府文件', '×政发〔2015〕8号', '关于促进农村物流发展的意见', '# 关于加快发展的意见'],
  ...['××省人民政府关于促进', '农村物流发展的意见', '各区人民政府：', '为促进发展，现提出如下意见：'],
  ...[
    '关于发展的通知 各局： 为促进发展，现通知如下。',
    '工作目标',
    '保障措施：',
    '### 工作机制',
    '## 二、任务',
  ],
  ...[
    '一、总体要求',
    '二、主要任务。加快建设。',
    '三、加快建设，形成体系。完善制度。',
    '十二、',
    '一、二线城市要先行。',
  ],
  ...['（一）指导思想。坚持市场主导。', '（二）坚持规划引导。', '(三)完善网络', '㈣ 加强管理。'],
  ...[
    '1．建设县级中心。每县至少1个。',
    '2、培育人才　培训5000人次。',
    '3.推进',
    '⒋推进流通。',
    '1.5亿元投资，95%以上。',
  ],
  ...['（1）整合网点；', '⑵利用供销网点：', '3）其他', '①旧网点改造；', '②新网点建设。'],
  ...[
    '五、（一）目标。加快。（二）任务。完善。',
    '1. 甲。 2. 乙。 3. 丙。',
    '一、目标 加快发展。 二、任务 完善网络。',
  ],
  ...['第一编　总编', '第一章　总　则', '第二章规定的条件，适用前款。', '第一节　登记'],
  ...[
    '第一条　为了规范交易，制定本办法。',
    '第二条　本办法所称交易，是指下列活动：',
    '第三条之一　平台应当核验。',
  ],
  ...['第四条第二款规定的经营者，应当登记。', '第五条经营者应当明码标价。第六条　不得拒绝。'],
  ...[
    '加强领导，落实责任。一是加强；二是落实。',
    '加快推进农村物流发展，到2020年达到',
    '3000亿元。推动传统企业转',
  ],
  ...[
    '形成10个平台。',
    '　　缩进的一段话，说明情况。　　再一段话。',
    '“互联网＋”行动。"试点"先行！再试？！',
    '2015年，',
  ],
  ...['（责任单位：市商务局、各区（含开发区））', '做好工作。（责任单位：市商务局）。', '（此件公开发布）'],
  ...[
    '附件：1．任务分工表',
    '　　　2．网点建设标准',
    '附件1',
    '附件2',
    '任务分工表',
    '抄送：省委办公厅，省人大。',
  ],
  ...['××省人民政府办公厅　　2015年5月6日印发', '2015年5月6日印发', '××省人民政府', '二〇一五年五月四日'],
  ...['特此通知。', '本办法自2015年6月1日起施行。', '以上意见，请予批准。'],
];

const next = numbers(20150504);
const pick = (): string => LINES[Math.floor(next() * LINES.length)] ?? '';
const TEXTS = Array.from({ length: 150 }, () =>
  Array.from({ length: 3 + Math.floor(next() * 12) }, pick).join('\n'),
);

/** The text with its gaps: ⟨page⟩, ⟨line⟩, or the page number that stands there. */
function shown({ text, gaps }: Strand): string {
  const parts = gaps.toReversed().reduce((rest, gap) => {
    const mark = gap.text === '' ? `⟨${gap.kind}⟩` : `⟨${gap.kind} ${gap.text}⟩`;
    return rest.slice(0, gap.at) + mark + rest.slice(gap.at);
  }, text);
  return `“${parts}”`;
}

function outline(text: string): string {
  const { blocks, messages } = draft(text);
  return [
    ...text.split('\n').map((line) => `> ${line}`.trimEnd()),
    ...blocks.map(({ id, role, label, heading, sentences, line }) =>
      [
        `${line}: ${id} ${role}`,
        ...(label === '' ? [] : [`[${label}]`]),
        ...(heading === null ? [] : [`heading ${shown(heading)}`]),
        ...sentences.map(shown),
      ].join(' '),
    ),
    ...messages.map(({ line, rule, reason }) => `${line}! ${rule}: ${reason}`),
  ].join('\n');
}

describe('odd texts', () => {
  test('are read as the golden file says', async () => {
    await expect(`${TEXTS.map(outline).join('\n\n')}\n`).toMatchFileSnapshot('golden/odd-texts.txt');
  });

  test('every line is in some of them', () => {
    const used = new Set(TEXTS.flatMap((text) => text.split('\n')));
    expect(LINES.filter((line) => !used.has(line))).toEqual([]);
  });
});
