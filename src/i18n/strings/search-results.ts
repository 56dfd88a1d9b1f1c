import { counted, grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** What a search came to, in numbers. */
interface Total {
  readonly clauses: number;
  readonly documents: number;
  /** Clauses of each kind of document, in words. */
  readonly kinds: string;
  readonly matches: number;
  /** Clauses that the filters leave out. */
  readonly hidden: number;
}

/** What a script says of search results: the numbers, which no page can know beforehand. */
export const searchResults = messages({
  /** Stands after the number of clauses, which has an element of its own. */
  total: [
    ({ clauses, documents, kinds, matches, hidden }: Total) =>
      [
        `${clauses === 1 ? 'clause' : 'clauses'}${documents > 0 ? ` in ${counted(documents, 'document')} (${kinds})` : ''}`,
        ...(matches > 0 ? [counted(matches, 'match', 'matches')] : []),
        ...(hidden > 0 ? [`${counted(hidden, 'more clause')} left out by the filters`] : []),
      ].join(', '),
    ({ documents, kinds, matches, hidden }) =>
      [
        documents > 0 ? `条，出自${grouped(documents)}份文献（${kinds}）` : '条',
        ...(matches > 0 ? [`共出现${grouped(matches)}次`] : []),
        ...(hidden > 0 ? [`另有${grouped(hidden)}条被筛选排除`] : []),
      ].join('，'),
  ],
  /** How a query was read, or may be: `Found …`, in a list of what was tried, and before what is offered. */
  how: {
    signs: ['by its signs', '按检索符号'],
    phrase: [
      'as one phrase, in the Chinese texts and, unless it is Chinese, in the translation',
      '作为一个整体，在中文原文中查找；不是中文的，也在译文中查找',
    ],
    reference: ['as the name of a clause', '作为条文编号'],
    number: ['with the brackets of document numbers', '改用文号的括号'],
    label: ['without the number that is printed before it', '去掉前面所印的序号'],
    punctuation: ['without the marks around it', '去掉首尾标点'],
    hyphen: ['with a hyphen', '加连字符'],
    spelling: ['in the other spelling', '换一种拼法'],
    synonym: ['by another name', '换一种叫法'],
    date: ['as dates are printed', '按文中日期的写法'],
    amount: ['as numbers are printed', '按文中数字的写法'],
    ellipsis: ['with something left out', '按省略号前后两段'],
    region: ['in the words of the mainland', '换作大陆用词'],
    term: ['by another name in the glossary', '按术语表的别称'],
    pinyin: ['from pinyin', '由拼音'],
    passage: ['as a passage that runs across several clauses', '作为跨越几条的一段文字'],
    words: ['as words that one clause has all of', '拆成各词，查同时含有它们的条文'],
    nearest: ['as the nearest passages', '作为最接近的段落'],
    'all-words': ['All words in one clause', '各词同在一条'],
    sentence: ['All words in one sentence', '各词同在一句'],
    near: ['Words near each other', '各词相近'],
    part: ['A part of it', '其中一部分'],
  },
  clauses: [(count: number) => counted(count, 'clause'), (count) => `${grouped(count)}条`],
  missing: [
    (place: string) => `The document has no ${place}; this is the document:`,
    (place) => `该文献没有${place}；文献见：`,
  ],
  unread: {
    open: ['no closing quotation mark', '引号未闭合'],
    alone: ['nothing stands on one side of it', '一侧没有检索词'],
    value: ['no such value', '没有这个值'],
  },
  beside: {
    term: ['Glossary', '术语'],
    name: ['Names', '名称'],
    reference: ['References', '引用文件'],
    place: terms.place,
    theme: terms.theme,
    event: ['Events', '事件'],
    figure: ['Figures', '数字'],
    note: ['Editors’ notes', '编者注'],
    essay: ['Essays and introductions', '短文与导读'],
  },
  matches: [
    (matches: number) => counted(matches, 'match', 'matches'),
    (matches) => `出现${grouped(matches)}次`,
  ],
  inText: ['In the whole text', '在全文中'],
  page: [
    (page: number, pages: number) => `Page ${page} of ${pages}`,
    (page, pages) => `第${page}页，共${pages}页`,
  ],
});
