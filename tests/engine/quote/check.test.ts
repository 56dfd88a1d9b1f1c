import { expect, test } from 'vitest';
import { loadContent } from '#src/corpus/read.ts';
import { checkerWith, type Verdict } from '#src/quote/check.ts';
import { SAMPLE } from '#tests/support/sample.ts';
import { plainSearch } from '#tests/support/searching.ts';

const check = checkerWith(plainSearch(await loadContent(SAMPLE)).means);

/** Pasted text, its verdicts with the clauses in which the words stand, and why it is not as easy as it looks. */
type Row = readonly [because: string, paste: string, ...verdicts: string[]];

const MEASURES = 'qingwu-measures';

const ROWS: readonly Row[] = [
  ['as it is printed', '“摊位租金每月不超过300元”', `exact ${MEASURES}#a3`],
  ['a line that a page broke', '“摊位租金每月\n不超过300元”', `exact ${MEASURES}#a3`],
  ['a space that is printed is quoted', '“年交易额突破1.3 万亿元”', `exact ${MEASURES}#a2`],
  ['a space that is printed is not quoted', '“年交易额突破1.3万亿元”', `same ${MEASURES}#a2`],
  ['other width of a comma', '“办好集市，方便群众”', `same ${MEASURES}#p4`],
  ['、 for a comma', '“办好集市、方便群众”', `same ${MEASURES}#p4`],
  ['5% is no part of 95%, nor 2 of 120', '“全市集市达到20个以上”', `close ${MEASURES}#a2`],
  ['a sum changed', '“市财政安排专项资金3000万元”', `close ${MEASURES}#a3`],
  ['a year changed', '“到2026年，全市集市达到120个以上”', `close ${MEASURES}#a2`],
  ['a fraction is no number of its digits', '“其中夜市占13以上的摊位”', 'none'],
  ['the opposite', '“摊位租金每月超过300元，比2020年提高近20%”', `close ${MEASURES}#a3`],
  ['a negation left out', '“不得短斤少两，鼓励摊主不使用电子秤”', `close ${MEASURES}#a4`],
  ['the misprint of the text is quoted as it is', '“摊主应当明吗标价”', `exact ${MEASURES}#a4`],
  [
    'the misprint of the text is mended in silence',
    '“摊主应当明码标价，不得短斤少两”',
    `close ${MEASURES}#a4`,
  ],
  ['over the border of sentences', '“由市商务局于每年3月公布”', `exact ${MEASURES}#a2`],
  ['over the border of clauses: said, and no fault', '“适用本办法。本办法所称集市”', `exact ${MEASURES}#a1`],
  ['with the printed number in it', '“第五条　本办法自2021年9月1日起施行”', `exact ${MEASURES}#a5`],
  ['with the number of the next clause in it', '“设备齐全：1.电子秤1台”', `same ${MEASURES}#x1.2`],
  ['marked as left out', '“摊位租金每月不超过300元……每个集市配备3至5名管理员”', `exact ${MEASURES}#a3`],
  ['left out without a mark', '“摊位租金每月不超过300元，每个集市配备3至5名管理员”', `close ${MEASURES}#a3`],
  [
    'marked as left out, but from another clause',
    '“摊位租金每月不超过300元……本办法自2021年9月1日起施行”',
    `joined ${MEASURES}#a3 ${MEASURES}#a5`,
  ],
  [
    'joined from two documents',
    '“每个集市配备3至5名管理员，棚子多数建于1998年”',
    `joined ${MEASURES}#a3 yanxi-survey#2.2`,
  ],
  ['the order turned round', '“不得短斤少两，摊主应当明吗标价”', `joined ${MEASURES}#a4 ${MEASURES}#a4`],
  ['put in, and marked', '“摊位租金[按月计]每月不超过300元”', `exact ${MEASURES}#a3`],
  ['put in, and not marked', '“摊位租金按月计每月不超过300元”', `close ${MEASURES}#a3`],
  ['a note of the quoter', '“每个集市配备3至5名管理员（着重号为引者所加）”', `exact ${MEASURES}#a3`],
  ['brackets that are printed are no insertion', '“扫码付”(QR支付)', 'same qingwu-measures#a4'],
  ['traditional script and other marks', '「攤位租金每月不超過300元」', `same ${MEASURES}#a3`],
  ['with pinyin', '“摊(tān)位(wèi)租(zū)金每月不超过300元”', `same ${MEASURES}#a3`],
  ['with pinyin of words', '“摊位 tānwèi 租金 zūjīn 每月不超过300元”', `same ${MEASURES}#a3`],
  ['English put in is not pinyin', '“摊位租金 market fee 每月不超过300元”', `close ${MEASURES}#a3`],
  ['marks within marks', '“力争“十四五”末年交易额突破1.3 万亿元”', `exact ${MEASURES}#a2`],
  ['a word set off in the text itself', '力争“十四五”末年交易额突破1.3 万亿元', `exact ${MEASURES}#a2`],
  ['a title is no quotation', '《中华集市促进法》是什么？“办好集市,方便群众”', `exact ${MEASURES}#p4`],
  ['straight marks', '他说"每个集市配备3至5名管理员"。', `exact ${MEASURES}#a3`],
  ['a mark that was never closed', '“每个集市配备3至5名管理员', `exact ${MEASURES}#a3`],
  ['the right place', '青梧办法第三条规定：“每个集市配备3至5名管理员”。', `exact ${MEASURES}#a3`],
  [
    'the wrong article',
    '《青梧市集市管理办法》第四条规定：“每个集市配备3至5名管理员”。',
    `wrong-clause ${MEASURES}#a3`,
  ],
  [
    'the chapter in which it stands',
    '《青梧市集市管理办法》第二章规定：“每个集市配备3至5名管理员”。',
    `exact ${MEASURES}#a3`,
  ],
  [
    'the chapter before',
    '《青梧市集市管理办法》第一章规定：“每个集市配备3至5名管理员”。',
    `wrong-clause ${MEASURES}#a3`,
  ],
  [
    'an article that there is not',
    '“每个集市配备3至5名管理员”（青政规〔2021〕7号，第九十九条）',
    `wrong-clause ${MEASURES}#a3`,
  ],
  ['the number with other brackets', '“每个集市配备3至5名管理员”（青政规[2021]7号）', `exact ${MEASURES}#a3`],
  [
    'a number of another document',
    '“每个集市配备3至5名管理员”（青政规〔2021〕17号）',
    `wrong-clause ${MEASURES}#a3`,
  ],
  [
    'a law that is only spoken of',
    '根据《中华集市促进法》的精神，近日公布的一份文件对各类集市的管理人员作了安排，提出“每个集市配备3至5名管理员”。',
    `exact ${MEASURES}#a3`,
  ],
  [
    'an address',
    '“每个集市配备3至5名管理员” https://example.org/zh/documents/qingwu-measures/a4/',
    `wrong-clause ${MEASURES}#a3`,
  ],
  ['id and place', '“每个集市配备3至5名管理员” (qingwu-measures a3)', `exact ${MEASURES}#a3`],
  [
    'numbers alone',
    '见青政规（2021）7号、砚政发〔2019〕31号和青政规〔2021〕17号。',
    `same ${MEASURES}#p2`,
    `exact ${MEASURES}#p4`,
    'none',
  ],
  ['of the translation', '“Every market has 3 to 5 wardens”', 'translation qingwu-measures#a3'],
  ['of no text', '“各级政府必须保护个人隐私”', 'none'],
  ['a common word in words of no text', '“电子商务是国民经济的重要组成部分”', 'none'],
  ['few characters, which prove nothing', '所谓“集市”', 'exact two-markets#title'],
  [
    'without marks, sentence by sentence',
    '每个集市配备3至5名管理员。各级政府必须保护个人隐私。',
    `exact ${MEASURES}#a3`,
    'none',
  ],
  ['without marks, with what leads to it', '办法规定：每个集市配备3至5名管理员。', `exact ${MEASURES}#a3`],
  [
    'a block quotation with its source',
    '> 每个集市配备\n> 3至5名管理员。\n> ——青梧办法，第三条',
    `exact ${MEASURES}#a3`,
  ],
  [
    'two in one sentence, each with its place',
    '“每个集市配备3至5名管理员”（第三条），“不得短斤少两”（第三条）',
    `exact ${MEASURES}#a3`,
    `wrong-clause ${MEASURES}#a4`,
  ],
  [
    'a clause that is cited and not quoted',
    '“不得短斤少两”（第四条）。租金见《青梧市集市管理办法》第三条，《青梧市集市管理办法》第九十九条另有规定。',
    `exact ${MEASURES}#a4`,
    `held ${MEASURES}#a3`,
    'none',
  ],
  ['a clause that is cited alone', '见《青梧市集市管理办法》第三条。', `held ${MEASURES}#a3`],
  [
    'a clause of a document that was named before',
    '《青梧市集市管理办法》公布了。见第三条。',
    `close ${MEASURES}#title`,
    `held ${MEASURES}#a3`,
  ],
  ['an article of a law that is not held', '见《中华集市促进法》第三条。', 'none'],
  ['markdown', '- **“每个集市配备3至5名管理员”**', `exact ${MEASURES}#a3`],
  ['a surrogate pair', '“青梧市首个夜市在𠮷庆桥开张”', 'exact two-markets#h1'],
  ['nothing to be looked for', '……！？'],
  ['a link alone', 'https://example.org/documents/qingwu-measures/a3/', `held ${MEASURES}#a3`],
];

test.each(ROWS)('%s', async (_, paste, ...wanted) => {
  const found = await check(paste);
  const said = found.map(({ verdict, passages }) =>
    [verdict, ...passages.map(({ document, clauses }) => `${document.id}#${clauses[0]}`)].join(' '),
  );
  expect(said).toHaveLength(wanted.length);
  for (const [at, one] of wanted.entries()) {
    const words = one.split(' ');
    const verdicts = words.filter((word) => !word.includes('#'));
    const [verdict, ...places] = said[at]?.split(' ') ?? [];
    expect(verdicts, paste).toContain(verdict as Verdict);
    expect([...places].sort(), paste).toEqual(words.filter((word) => word.includes('#')).sort());
  }
});

test.each([
  ['at the end', '“每个集市配备3至5名服务员”'],
  ['at the beginning', '“商位租金每月不超过300元”'],
])('words changed %s are no part of what stands around the passage', async (_where, paste) => {
  const [found] = await check(paste);
  const [passage] = found?.passages ?? [];
  if (!passage) throw new Error('expected a passage');
  const printed = passage.stretches.map((one) =>
    'printed' in one ? one.printed : 'text' in one ? one.text : '',
  );
  const whole = passage.before + printed.join('') + passage.after;
  expect(passage.row.text).toContain(whole.replace(/^…|…$/g, ''));
});

test('a number that is recorded of a document and printed in none is not taken for another', async () => {
  const content = await loadContent(SAMPLE);
  const documents = content.corpus.documents.map((document) =>
    document.id === 'two-markets'
      ? {
          ...document,
          number: { value: '青商发〔2020〕5号', sure: 'unverified' as const, reason: null, witness: null },
        }
      : document,
  );
  const found = await checkerWith(
    plainSearch({ ...content, corpus: { ...content.corpus, documents } }).means,
  )('见青商发[2020]5号。');
  expect(
    found.map(({ verdict, text, cited }) => [verdict, text, cited.documents.map(({ id }) => id)]),
  ).toEqual([['held', '青商发[2020]5号', ['two-markets']]]);
});
