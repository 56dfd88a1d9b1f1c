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
      'Any phrase of the Chinese texts, one character or many. Spaces, full and half width, brackets, quotation marks and traditional characters make no difference.',
      '中文原文中的任何字句，一个字也可以。空格、全角半角、括号、引号、繁简不影响结果。',
    ],
    english: [
      'English words and phrases, in the editors’ working translation. Endings make no difference: payment finds payments.',
      '英文单词和短语，在编者的工作译文中查找。不计词尾变化：查 payment 也能查到 payments。',
    ],
    figure: ['Figures and signs, as they are printed.', '数字和符号，照文中所印。'],
    number: ['A document by its number, in brackets of any kind.', '文号，用哪种括号都可以。'],
    clause: ['A clause by its address, with or without its document.', '条文编号，前面可带文献代号。'],
    words: [
      'What you type is first sought as one phrase. If no clause has it, words parted by spaces are sought together; -word leaves a word out, and “quotation marks” keep a phrase together.',
      '输入的内容先作为一个整体查找；如果没有，再把空格隔开的各词同时查找。“-词”表示排除，引号内的字句不拆开。',
    ],
    example: ['Example:', '例如：'],
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
    lead: ['No clause has this.', '没有一条印有所查内容。'],
    named: [
      'No clause has these words, but they name a document or a clause.',
      '没有一条印有这些字，但它们是一份文献或一条条文的编号。',
    ],
    tried: ['What was tried:', '已经试过：'],
    phrase: [
      'the whole as one phrase, in the Chinese texts and, unless it is Chinese, in the translation',
      '作为一个整体，在中文原文中查找；不是中文的，也在译文中查找',
    ],
    reference: ['the clause of this name', '以此为编号的条文'],
    number: ['with the brackets of document numbers, 〔 〕', '改用文号的括号〔〕'],
    label: ['without the number at the beginning', '去掉开头的序号'],
    hyphen: ['with a hyphen after the first letter', '在首字母后加连字符'],
    passage: ['as a passage that runs across several clauses', '作为跨越几条的一段文字'],
    words: ['each word for itself, all in one clause', '拆成各词，查同时含有它们的条文'],
    hint: ['A shorter phrase finds more.', '缩短检索词，或可查到。'],
    filtered: ['The filters leave nothing of what was found.', '查到的内容都被筛选条件排除了。'],
  },
  ways: {
    reference: ['No text has these words; they name a clause.', '文中没有这些字；它们是条文编号。'],
    number: ['Found with the brackets of document numbers:', '改用文号的括号后查到：'],
    label: ['Found without the number that is printed before it:', '去掉前面所印的序号后查到：'],
    hyphen: ['Found with a hyphen:', '加连字符后查到：'],
    passage: [
      'A passage that runs across clauses: these are the clauses it covers.',
      '这段文字跨越几条，以下是它涉及的各条。',
    ],
    words: [
      'No clause has this as one phrase. These have all of:',
      '没有一条整体印有所查内容。以下各条同时含有：',
    ],
    barred: ['and none of:', '不含：'],
  },
  named: ['Go to', '前往'],

  filters: {
    heading: ['Narrow the results', '筛选'],
    document: terms.document,
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
