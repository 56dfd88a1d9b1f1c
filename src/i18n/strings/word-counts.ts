import { counted, grouped, spelled } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** Chosen words: how often and where each stands in each text. */
export const wordCounts = messages({
  title: ['Words counted', '用词统计'],
  lead: [
    'How often a word is printed in each text, where, and whether it is in none. The list below is the editors’; put your own in its place.',
    '一个词在各文本中印有几次、印在何处，还是一份都没有。下面的词表由编者列出，可换成自己的。',
  ],
  field: ['Chinese words, parted by spaces, commas or 、', '字词，用空格、逗号或顿号隔开'],
  add: ['Add a word', '添加字词'],
  choose: ['choose …', '选择……'],
  own: ['The editors’ list', '编者词表'],
  glossary: terms.glossary,
  reset: ['Back to the list', '恢复词表'],
  csv: ['What is shown, as CSV', '当前所示（CSV）'],
  noscript: [
    'To count other words needs script, and this browser runs none for this page.',
    '统计其他字词需要脚本，而此浏览器未为本页运行脚本。',
  ],
  failed: ['The texts could not be loaded; the table is as it was.', '文本未能载入，表格未变。'],
  table: ['Words and documents', '字词与文献'],
  word: ['Word', '字词'],
  none: [
    (documents: number) => `in none of the ${spelled(documents, 'en')}`,
    (documents) => `${spelled(documents, 'zh')}份均无`,
  ],
  times: [(count: number) => counted(count, 'time'), (count) => `${grouped(count)}次`],
  where: [(word: string) => `Where ${word} stands`, (word) => `“${word}”所在各处`],
  reported: ['as the press reports', '报道所述'],
  rules: {
    heading: ['How the words are counted', '计数方法'],
    list: [
      [
        'What is counted is what is printed: the headings and sentences of the Chinese text, and not the translation, the numbers before clauses or the editors’ words. In the sentences it is bold and underlined.',
        'Full and half width, shapes of square and angle brackets, quotation marks and traditional characters make no difference, as in the search. A word is sought within one heading or sentence.',
        'A word inside a longer one is counted too: 应 also in 应用. A number says how often the characters stand there, and not what they mean.',
        'The texts differ in length and in kind: the numbers of one row are not measured against one another, and no sum is made of them.',
      ],
      [
        '只计印出的字：中文原文的标题和句子。译文、条文序号、编者文字不计。句中所计字词加粗并加下划线。',
        '全角半角、方括号和书名号的写法、引号、繁简不影响结果，与检索相同。字词在同一标题或同一句之内查找。',
        '包含在更长的词里的也计入：“应”也计“应用”中的“应”。数字只说明这些字出现几次，不说明字义。',
        '各文本长短不一、性质不同：同一行的数字不作高下之比，也不相加。',
      ],
    ],
  },
});
