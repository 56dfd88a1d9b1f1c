import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draft } from '#src/convert/outline.ts';
import { writeDraft } from '#src/convert/write.ts';
import { withPlace } from '#src/corpus/add-place.ts';
import type { Name, RawReference } from '#src/corpus/corpus.ts';
import { describeFault, Report } from '#src/corpus/fault.ts';
import { readContent } from '#src/corpus/gate.ts';
import { readClauses, readMdx } from '#src/corpus/mdx.ts';
import { leftToDo, proposer } from '#src/corpus/propose.ts';
import { folderOf } from '#tests/support/folder.ts';

// What is proposed for a text by registries that are invented, and that verify finds no fault in it.

const body = (id: string, zh: string, kind: Name['kind'] = 'government'): Name => ({
  ...{ id, zh, en: id, kind, city: null },
});
const NAMES = [
  body('linan-government', '临岸市人民政府'),
  body('linan-education', '临岸市教育局'),
  body('education', '市教育局'),
  body('trade', '商务部'),
  body('trade-office', '商务部办公厅'),
  body('linan', '临岸市', 'place'),
  body('lin-xiao', '林晓生', 'person'),
  body('one-fund', '扶助基金会'),
  body('other-fund', '扶助基金会'),
];
const paper = (id: string, zh: string, number: string | null = null): RawReference => ({
  ...{ id, title: { zh, en: id }, kind: 'policy', identity: 'named', issuer: null, dates: [] },
  ...{ number: number === null ? null : { value: number, sure: 'stated', reason: null, witness: null } },
  ...{ candidates: [], witnesses: {}, sought: 'not-yet' },
});
const REFERENCES = [
  paper('craft-notice', '关于保护老手艺的通知', '临政发〔2012〕9号'),
  paper('market-act', '集市法'),
  { ...paper('tax-policy', '现行的各项税收政策'), identity: 'general' } as const,
];
const propose = proposer(NAMES, REFERENCES);

/** The marks that are proposed for a line of text, as they are written. */
function marked(text: string): string[] {
  const mdx = writeDraft(draft(`关于某事的通知\n\n一、要求\n${text}\n`), propose(draft('')));
  return [...mdx.matchAll(/<(Name|Cite|Figure) (.*?) proposed>(.*?)<\/\1>/g)].map(([, , given, words]) =>
    `${given?.replace(/ of-..="[^"]*"/g, '')} ${words}`.replaceAll('"', ''),
  );
}

describe('names and references', () => {
  test.each([
    ['由临岸市人民政府负责。', ['ref=linan-government 临岸市人民政府']],
    ['由商务部办公厅和商务部负责。', ['ref=trade-office 商务部办公厅', 'ref=trade 商务部']],
    ['依照《集市法》办理。', ['ref=market-act 《集市法》']],
    ['按照关于保护老手艺的通知办理。', ['ref=craft-notice 关于保护老手艺的通知']],
    ['按临政发[2012]9号文件办理。', ['ref=craft-notice 临政发\\[2012]9号']],
  ])('%s', (text, found) => expect(marked(text)).toEqual(found));

  test.each([
    ['a place, which is found wherever it is printed', '在临岸市开展。'],
    ['a person, whose name another may bear', '由林晓生负责。'],
    ['a body that every city has', '由市教育局负责。'],
    ['part of a longer name', '由各级商务部门负责。'],
    ['the body of another place', '由某省商务部负责。'],
    ['the body of a registered place', '由临岸商务部负责。'],
    ['what two records are called', '由扶助基金会负责。'],
    ['a short title without its marks', '学习集市法精神。'],
    ['a reference that names no paper', '执行现行的各项税收政策。'],
  ])('not %s', (_why, text) => expect(marked(text)).toEqual([]));
});

describe('quantities', () => {
  test.each([
    ['每天安排30分钟阅读。', ['kind=duration value=30 unit=minute 30分钟']],
    ['应当在3日内处理。', ['kind=duration value=3 unit=day comparator=le 3日']],
    ['应当在五个工作日内答复。', ['kind=duration value=5 unit=working-day comparator=le 五个工作日']],
    ['有效期五年。', ['kind=duration value=5 unit=year 五年']],
    ['每年安排300万元以上。', ['kind=sum value=3000000 unit=CNY comparator=ge 300万元']],
    ['补助约1.3 亿元。', ['kind=sum value=130000000 unit=CNY precision=about 1.3 亿元']],
  ])('%s', (text, found) => expect(marked(text)).toEqual(found));

  test.each([
    ['a date', '于9月15日前上报。'],
    ['a year', '2018年，安排300万元。'],
    ['a target', '力争投入300万元。'],
    ['a range', '补助300—500万元。'],
    ['both ends of a range', '处500元以上5000元以下的罚款。'],
    ['an ordinal', '第三年，开始考核。'],
    ['a rate', '每人300元/月，由市财政负担。'],
    ['a number that its words do not end', '投入3000多万元。'],
    ['what has no unit of ours', '开办1所传习所。'],
  ])('not %s', (_why, text) => expect(marked(text)).toEqual([]));
});

test('marks change no printed character, and no break of the source, wherever they stand', () => {
  const pieces = [
    '临岸市教育局',
    '《集市法》',
    '商务部',
    '30分钟',
    '300万元',
    '一、',
    '。',
    '\n',
    '\n\n',
    '\f',
    '-1-\n',
    '<月>',
    '\t',
    '和',
  ];
  const printed = (written: string) => {
    const read = readMdx('a.mdx', written, new Report());
    return (read ? readClauses(read, 'a.mdx', new Report()) : []).map(({ heading, lines }) =>
      [...(heading ? [heading] : []), ...lines].map(({ text, nodes }) => [
        text,
        JSON.stringify(nodes).match(/"break"/g)?.length ?? 0,
      ]),
    );
  };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (some) => {
      const plain = draft(`关于某事的通知\n\n${some.join('')}`);
      const marks = writeDraft(plain, propose(plain));
      expect(printed(marks)).toEqual(printed(writeDraft(plain)));
    }),
    { seed: 7, numRuns: 400 },
  );
});

const SEED = `临岸市教育局关于开展阅读活动的通知
临教发〔2018〕45号

一、要求
依照《集市法》，每天安排30分钟。另开办3所学校，十五日报名，占百分之五。
参照《书院志》。

附件：名单
学校\t人数\t金额
一小\t120\t300万元

临岸市教育局
2018年8月30日
`;
const made = draft(SEED);
const mdx = writeDraft(made, propose(made)).replace(/^kind:.*$/m, 'kind: policy');

test('facts that were read stand together, and an issuer is one whose whole name opens the title or signs', () => {
  expect(mdx).toContain('proposed: [title, number, issuers, dates] #');
  expect(mdx).toContain('issuers:\n  - linan-education\n');
});

test('an issuer is also the body of which the lines under a title say that it passed the text', () => {
  const passed = draft(
    '临岸市集市条例\n（2031年3月5日临岸市教育局第3次办公会议通过）\n第一条　集市方便群众。\n',
  );
  expect(propose(passed).issuers).toEqual(['linan-education']);
  expect(writeDraft(passed)).toContain('issuers: [] # ids from names.yaml; printed: 临岸市教育局\n');
});

test('bodies that stand side by side, over a text or under it, are told apart', () => {
  const jointly = draft(
    '临岸市教育局　临岸市某某委员会\n临 岸 市 人 民 政 府\n关于开展阅读 活动的通知\n\n一、要求\n好好读书。\n\n临岸市教育局　　　临岸市人民政府\n2018年8月30日\n',
  );
  expect(propose(jointly).issuers).toEqual(['linan-government', 'linan-education']);
});

test('a draft is without fault as soon as its kind is said, and what is proposed is known to be no more', () => {
  const yaml = (id: string, zh: string): string => `${id}: {zh: ${zh}, en: x, kind: government}\n`;
  const { content, faults } = readContent(
    folderOf({
      'seeds/a.txt': SEED,
      'content/documents/zh/a.mdx': mdx,
      'content/names.yaml': yaml('linan-education', '临岸市教育局'),
      'content/references.yaml':
        'market-act: {title: {zh: 集市法, en: Act}, kind: law, identity: named, sought: not-yet}\n',
    }),
  );
  expect(faults.map(describeFault)).toEqual([]);
  const [document] = content?.corpus.documents ?? [];
  expect([document?.number?.sure, ...(document?.dates ?? []).map(({ sure }) => sure)]).toEqual([
    'proposed',
    'proposed',
  ]);
  const marks = (document?.clauses ?? []).flatMap(({ names, cites, figures }) => [
    ...names,
    ...cites,
    ...figures,
  ]);
  expect(marks.map(({ quote, proposed }) => [quote, proposed])).toEqual([
    ['临岸市教育局', true],
    ['《集市法》', true],
    ['30分钟', true],
    ['临岸市教育局', true],
  ]);
});

test('what is left to do is told by line, and nothing that an editor has done', () => {
  const line = (words: string): number => mdx.split('\n').findIndex((one) => one.includes(words)) + 1;
  const left = leftToDo(mdx);
  expect(left.find(({ todo }) => todo.startsWith('proposed <Name>'))?.lines).toHaveLength(2);
  expect(left.find(({ todo }) => todo.startsWith('numbers'))?.lines).toEqual([line('另开办'), line('120')]);
  expect(left.find(({ todo }) => todo.startsWith('《》'))?.lines).toEqual([line('书院志')]);
  expect(left.find(({ todo }) => todo.startsWith('coded'))?.todo).toContain('{names: true}');
  expect(left.some(({ todo }) => todo.startsWith('kind'))).toBe(false);
  const confirmed = mdx.replaceAll(' proposed>', '>').replace(/^proposed.*\n/m, '');
  expect(leftToDo(confirmed).filter(({ todo }) => todo.startsWith('proposed'))).toEqual([]);
});

describe('a place', () => {
  const given = { id: 'linan', zh: '临岸', en: 'Lin’an', at: '120.1,30.2', code: undefined };
  const told = (change: Partial<typeof given>, before = '# Places\n'): string =>
    withPlace(before, { ...given, ...change })
      .faults.map(describeFault)
      .join('\n');

  test('stands at the end of the file', () => {
    expect(withPlace('# Places\n', given)).toEqual({
      text: '# Places\nlinan:\n  zh: 临岸\n  en: Lin’an\n  code: null\n  point: [120.1, 30.2]\n',
      faults: [],
    });
  });

  test.each([
    [{ at: '30.2,120.1' }, /longitude \(73 to 136\), then latitude \(3 to 54\): the two are swapped/],
    [{ at: '2.3,48.9' }, /longitude \(73 to 136\), then latitude \(3 to 54\)\n/],
    [{ at: 'north' }, /linan\.point/],
    [{ id: 'Lin An' }, /Lin An/],
    [{ zh: '' }, /linan\.zh/],
  ])('%o is refused', (change, words) => expect(told(change)).toMatch(words));

  test('an id that is taken is refused', () => {
    expect(told({}, 'linan:\n  zh: 甲\n  en: A\n  code: null\n  point: null\n')).toMatch(/unique/);
  });
});
