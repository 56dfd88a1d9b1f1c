import { spelled } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

export const search = messages({
  title: terms.search,
  description: [
    'Find every clause that prints a phrase, in the Chinese texts or in the English translation, and open it with the words lit.',
    '查出印有某个说法的每一条，中文原文或英文译文均可；打开即见所查字句。',
  ],
  label: ['Words to find', '检索词'],
  placeholder: ['Chinese, English, a document number or a clause', '中文、英文、文号或条文编号'],
  submit: terms.search,
  results: ['Results', '检索结果'],

  help: {
    heading: ['What can be searched', '可以查什么'],
    phrase: [
      'Any phrase of the Chinese texts, one character or many. Spaces, full and half width, shapes of square and angle brackets, quotation marks and traditional characters make no difference.',
      '中文原文中的任何字句，一个字也可以。空格、全角半角、方括号和书名号的写法、引号、繁简不影响结果。',
    ],
    english: [
      'English words and phrases, in the editors’ working translation. Most endings make no difference: payment finds payments.',
      '英文单词和短语，在编者的工作译文中查找。多数词尾变化不计：查 payment 也能查到 payments。',
    ],
    figure: ['Figures and signs, as they are printed.', '数字和符号，照文中所印。'],
    number: ['A document by its number, in brackets of any kind.', '文号，用哪种括号都可以。'],
    clause: ['A clause by its address, with or without its document.', '条文编号，前面可带文献代号。'],
    words: [
      'Several words: what you type is first sought as one phrase; how many clauses have all the words is offered beside it, and Enter pressed again shows them.',
      '几个词：先作为一个整体查找；同时含有各词的条数列在旁边，再按一次回车即可查看。',
    ],
    signs: ['Signs, half or full width:', '检索符号，全角半角均可：'],
    example: ['Example:', '例如：'],
    grammar: {
      quoted: ['these words in a row', '照此连写'],
      all: ['both in one clause', '两词同在一条'],
      either: ['one or the other', '任一'],
      not: ['not this one', '不含此词'],
      near: ['at most five characters (of the translation: words) apart', '相隔不超过五个字（译文：五个词）'],
      wild: ['any few characters; in English the rest of a word', '任意几个字；英文为词的其余部分'],
      sentence: ['both in one sentence', '两词同在一句'],
      field: [
        'only in this kind of document; also document: place: theme: year:',
        '只在这类文献中查；另有 文献: 地点: 主题: 年份:',
      ],
    },
    count: ['Count several words in all texts at once', '同时统计多个字词在各文本中的次数'],
  },

  slow: ['The index is still loading: at most', '索引仍在加载：首次至多'],
  slowAfter: ['the first time, and none after that.', '，以后无需再载。'],
  failed: {
    lead: [
      'The search index could not be loaded, so nothing can be searched now.',
      '检索索引加载失败，暂时无法检索。',
    ],
    again: ['Try again', '重试'],
    documents: ['Read the documents instead', '改为阅读文献'],
  },
  noscript: {
    lead: [
      'Searching needs script, and this browser runs none for this page.',
      '检索需要脚本，而此浏览器未为本页运行脚本。',
    ],
    how: [
      'Each document stands whole on one page, and there the browser itself can find words: by Ctrl-F, on a Mac by ⌘F, on a phone by “Find in page” in the browser’s menu.',
      '每份文献全文都在一页之内，可用浏览器自带的查找功能：按 Ctrl-F，Mac 上按 ⌘F，手机上用浏览器菜单中的“在页面中查找”。',
    ],
    documents: ['All documents', '全部文献'],
    data: ['The whole corpus as data (JSON)', '全部语料数据（JSON）'],
  },

  none: {
    /** None of the texts has it: what is Chinese is sought in the texts, anything else in the translation too. */
    texts: [
      (documents: number) => `None of the ${spelled(documents, 'en')} texts prints this.`,
      (documents) => `${spelled(documents, 'zh')}份文本均未印有所查内容。`,
    ],
    both: [
      (documents: number) =>
        `None of the ${spelled(documents, 'en')} texts prints this, and no translation has it.`,
      (documents) => `${spelled(documents, 'zh')}份文本均未印有所查内容，译文中也没有。`,
    ],
    signs: ['No clause is as asked for.', '没有一条符合所列条件。'],
    named: [
      'No clause has these words, but they name a document or a clause.',
      '没有一条印有这些字，但它们是一份文献或一条条文的编号。',
    ],
    tried: ['What was tried:', '已经试过：'],
    hint: ['A shorter phrase may find more.', '缩短检索词，或可查到。'],
    filtered: ['The filters leave nothing of what was found.', '查到的内容都被筛选条件排除了。'],
  },
  found: ['Found', '查到：'],
  barred: ['and none of:', '不含：'],
  unread: ['Could not be read:', '未能识别：'],
  compared: [
    'No clause has all of this. What the nearest passage has not is struck out:',
    '没有一条全部印有。划去的是最接近的段落所没有的：',
  ],
  offers: ['Also', '另查'],
  beside: ['Beside the texts', '原文以外'],
  named: ['Go to', '前往'],

  filters: {
    heading: ['Narrow the results', '筛选'],
    document: terms.document,
    documentId: ['id, as in its address', '编号，见其网址'],
    kind: ['Kind of document', '文献类别'],
    city: terms.place,
    theme: terms.theme,
    years: ['Year of the document', '文献年份'],
    from: terms.from,
    to: terms.to,
    any: terms.any,
    apply: ['Apply', '确定'],
    clear: ['Clear all filters', '清除全部筛选'],
  },
  order: {
    label: ['Order', '排序'],
    text: ['by time and place in the text', '按时间和文中先后'],
    matches: ['most matches first', '按出现次数'],
  },
  together: {
    label: ['Words', '各词'],
    phrase: ['as one phrase', '连写'],
    clause: ['all in one clause', '同在一条'],
    sentence: ['all in one sentence', '同在一句'],
    near: ['near each other', '相近'],
    within: [
      'At most so many characters (of the translation: words) between them',
      '相隔至多几个字（译文：词）',
    ],
  },
  reading: {
    label: ['Found in', '见于'],
    zh: ['the Chinese text', '中文原文'],
    en: ['the translation', '英文译文'],
    both: ['either', '任一'],
  },
  paging: {
    label: ['Pages of results', '结果分页'],
    previous: ['Previous', '上一页'],
    next: ['Next', '下一页'],
    all: terms.showAll,
  },
  foundIn: {
    zh: ['in the Chinese text', '见于原文'],
    en: ['in the translation', '见于译文'],
    both: ['in the Chinese text and the translation', '原文译文均有'],
  },
});
