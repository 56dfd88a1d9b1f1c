import type { Strings } from '../strings.ts';

const en = {
  title: 'Search',
  description:
    'Find every clause that prints a phrase, in the Chinese texts or in the English translation, and open it with the words lit.',
  label: 'Words to find',
  placeholder: 'Chinese, English, a document number or a clause',
  submit: 'Search',
  results: 'Results',

  help: {
    heading: 'What can be searched',
    phrase:
      'Any phrase of the Chinese texts, one character or many. Spaces, full and half width, brackets, quotation marks and traditional characters make no difference.',
    english:
      'English words and phrases, in the editors’ working translation. Endings make no difference: payment finds payments.',
    figure: 'Figures and signs, as they are printed.',
    number: 'A document by its number, in brackets of any kind.',
    clause: 'A clause by its address, with or without its document.',
    words:
      'What you type is first sought as one phrase. If no clause has it, words parted by spaces are sought together; -word leaves a word out, and “quotation marks” keep a phrase together.',
    example: 'Example:',
  },

  slow: 'The index is still loading: at most',
  slowAfter: 'the first time, and none after that.',
  failed: {
    lead: 'The search index could not be loaded, so nothing can be searched now.',
    again: 'Try again',
    documents: 'Read the documents instead',
  },
  noscript: {
    lead: 'Searching needs script, and this browser runs none for this page.',
    documents: 'All documents, each on one page that the browser itself can search',
    data: 'The whole corpus as data (JSON)',
  },

  none: {
    lead: 'No clause has this.',
    named: 'No clause has these words, but they name a document or a clause.',
    tried: 'What was tried:',
    phrase: 'the whole as one phrase, in the Chinese texts and, unless it is Chinese, in the translation',
    reference: 'the clause of this name',
    number: 'with the brackets of document numbers, 〔 〕',
    label: 'without the number at the beginning',
    hyphen: 'with a hyphen after the first letter',
    passage: 'as a passage that runs across several clauses',
    words: 'each word for itself, all in one clause',
    hint: 'A shorter phrase finds more.',
    filtered: 'The filters leave nothing of what was found.',
  },
  ways: {
    reference: 'No text has these words; they name a clause.',
    number: 'Found with the brackets of document numbers:',
    label: 'Found without the number that is printed before it:',
    hyphen: 'Found with a hyphen:',
    passage: 'A passage that runs across clauses: these are the clauses it covers.',
    words: 'No clause has this as one phrase. These have all of:',
    barred: 'and none of:',
  },
  named: 'Go to',

  filters: {
    heading: 'Narrow the results',
    document: 'Document',
    kind: 'Kind of document',
    city: 'Place',
    theme: 'Theme',
    years: 'Year of the document',
    from: 'from',
    to: 'to',
    any: 'any',
    apply: 'Apply',
    clear: 'Clear all filters',
  },
  order: { label: 'Order', text: 'by time and place in the text', matches: 'most matches first' },
  reading: { label: 'Found in', zh: 'the Chinese text', en: 'the translation', both: 'either' },
  paging: { label: 'Pages of results', previous: 'Previous', next: 'Next', all: 'Show all' },
  foundIn: {
    zh: 'in the Chinese text',
    en: 'in the translation',
    both: 'in the Chinese text and the translation',
  },
};

export const search = {
  en,
  zh: {
    title: '检索',
    description: '查出印有某个说法的每一条，中文原文或英文译文均可；打开即见所查字句。',
    label: '检索词',
    placeholder: '中文、英文、文号或条文编号',
    submit: '检索',
    results: '检索结果',

    help: {
      heading: '可以查什么',
      phrase: '中文原文中的任何字句，一个字也可以。空格、全角半角、括号、引号、繁简不影响结果。',
      english: '英文单词和短语，在编者的工作译文中查找。不计词尾变化：查 payment 也能查到 payments。',
      figure: '数字和符号，照文中所印。',
      number: '文号，用哪种括号都可以。',
      clause: '条文编号，前面可带文献代号。',
      words:
        '输入的内容先作为一个整体查找；如果没有，再把空格隔开的各词同时查找。“-词”表示排除，引号内的字句不拆开。',
      example: '例如：',
    },

    slow: '索引仍在加载：首次至多',
    slowAfter: '，以后无需再载。',
    failed: {
      lead: '检索索引加载失败，暂时无法检索。',
      again: '重试',
      documents: '改为阅读文献',
    },
    noscript: {
      lead: '检索需要脚本，而此浏览器未为本页运行脚本。',
      documents: '全部文献：每份一页，可用浏览器自带的查找功能',
      data: '全部语料数据（JSON）',
    },

    none: {
      lead: '没有一条印有所查内容。',
      named: '没有一条印有这些字，但它们是一份文献或一条条文的编号。',
      tried: '已经试过：',
      phrase: '作为一个整体，在中文原文中查找；不是中文的，也在译文中查找',
      reference: '以此为编号的条文',
      number: '改用文号的括号〔〕',
      label: '去掉开头的序号',
      hyphen: '在首字母后加连字符',
      passage: '作为跨越几条的一段文字',
      words: '拆成各词，查同时含有它们的条文',
      hint: '缩短检索词，或可查到。',
      filtered: '查到的内容都被筛选条件排除了。',
    },
    ways: {
      reference: '文中没有这些字；它们是条文编号。',
      number: '改用文号的括号后查到：',
      label: '去掉前面所印的序号后查到：',
      hyphen: '加连字符后查到：',
      passage: '这段文字跨越几条，以下是它涉及的各条。',
      words: '没有一条整体印有所查内容。以下各条同时含有：',
      barred: '不含：',
    },
    named: '前往',

    filters: {
      heading: '筛选',
      document: '文献',
      kind: '文献类别',
      city: '地方',
      theme: '主题',
      years: '文献年份',
      from: '从',
      to: '至',
      any: '不限',
      apply: '确定',
      clear: '清除全部筛选',
    },
    order: { label: '排序', text: '按时间和文中先后', matches: '按出现次数' },
    reading: { label: '见于', zh: '中文原文', en: '英文译文', both: '任一' },
    paging: { label: '结果分页', previous: '上一页', next: '下一页', all: '全部显示' },
    foundIn: { zh: '见于原文', en: '见于译文', both: '原文译文均有' },
  },
} satisfies Strings<typeof en>;
