import { counted, grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** The reading page and what every text has about it: links, marks, notes, views. */
export const reading = messages({
  view: {
    label: ['Text', '显示'],
    zh: ['中文', '中文'],
    both: ['Both', '对照'],
    en: ['English', 'English'],
  },
  layers: {
    label: ['Marks', '标注'],
    note: ['Notes', '注释'],
    figure: terms.figures,
    name: terms.names,
    cite: ['Citations', '引据'],
    when: ['Dates', '日期'],
    term: terms.terms,
  },
  bar: ['Where you are', '所在位置与工具'],
  show: ['Show', '显示'],
  contents: ['Contents', '目录'],
  linkTo: [(place: string) => `Link to ${place}`, (place) => `${place}的链接`],
  copied: terms.linkCopied,
  notCopied: terms.linkNotCopied,
  noteLink: [(letter: string) => `Note ${letter}`, (letter) => `注 ${letter}`],
  notes: [(count: number) => counted(count, 'note'), (count) => `注释${grouped(count)}条`],
  figures: [(count: number) => counted(count, 'figure'), (count) => `数字${grouped(count)}处`],
  trace: ['Counts:', '旁列数目：'],
  pageBreak: ['Page break in the source', '原件在此换页'],
  lineBreak: ['Line break in the source', '原件在此换行'],
  pageNumber: [
    (printed: string) => `The page number printed there is “${printed}”.`,
    (printed) => `此处印有页码“${printed}”。`,
  ],
  actors: terms.named,
  responsible: ['Units named as responsible, in this order', '责任单位（依所列次序）'],
  addressees: ['Addressed, or told, encouraged or supported to act', '行文所致，或所要求、鼓励、支持的对象'],
  themes: terms.themes,
  untranslated: terms.untranslated,
  unpublished: terms.unpublished,
  status: {
    both: [
      'The Chinese is the text. The English is the editors’ working translation.',
      '以中文为准。英文为编者的工作译文。',
    ],
    chinese: ['The Chinese is the text. It is not yet translated.', '以中文为准。尚未译成英文。'],
    whole: ['Published whole.', '全文刊载。'],
    quotations: [
      'Published in quotations only: sentences that the essays quote, and the words of marks while they are few. The rest of the text, and its translation, is left out.',
      '仅刊载引文：短文引用之句，以及字数不多的标注文字。其余原文和译文从略。',
    ],
    data: [
      'Published as data only: numbers and codes of its clauses and sentences, and what the editors wrote. Its words are left out.',
      '仅发布数据：条句的编号、编码和编者所写。原文文字从略。',
    ],
  },
  lit: {
    label: ['What was sought, on this page', '本页所见检索字句'],
    shown: ['{at} of {all}', '第{at}处，共{all}'],
    none: ['What was sought is not printed on this page', '本页未见所查字句'],
    previous: ['Previous', '上一处'],
    next: ['Next', '下一处'],
    clear: ['Clear', '清除'],
    hits: ['found {count}', '命中{count}处'],
  },
  place: {
    label: ['Where you were', '上次读到'],
    resume: ['Go on at {place}', '从{place}继续读'],
    afresh: ['Start afresh', '从头读起'],
  },
  sic: {
    read: {
      certain: ['Meant:', '当作'],
      likely: ['Probably meant:', '当作'],
      possible: ['Perhaps meant:', '疑当作'],
    },
    slip: [
      (whose: string, sure: string) => `(${whose}, ${sure}).`,
      (whose, sure) => `（${whose}，${sure}）。`,
    ],
    certain: ['certain', '确定'],
    likely: ['likely', '很可能'],
    possible: ['possible', '可能'],
    author: ['a slip of the author', '作者之误'],
    transmission: ['a slip in transmission', '传录之误'],
    unknown: ['whose slip is not known', '何人之误不详'],
  },
  source: terms.source,
  explanation: ['Explanation', '说明'],
  entry: ['Entry in the register', '查看条目'],
  turns: {
    label: ['Before and after', '前后文献'],
    previous: ['Earlier document', '较早的文献'],
    next: ['Later document', '较晚的文献'],
  },
  register: {
    title: ['What the text names', '文中所及'],
    lead: [
      'Every mark in the text but the notes, with the clauses in which it stands. The entries are the editors’.',
      '正文标注的各项（注释除外）及其所在条文。条目由编者撰写。',
    ],
    figure: terms.figures,
    name: terms.names,
    cite: ['Laws, policies, plans and funds cited', '引据的法律、政策、规划与资金'],
    when: terms.events,
    term: terms.terms,
    again: [
      (count: number) => `and ${grouped(count)} that say one of them again or are a part of it`,
      (count) => `另${grouped(count)}处重复其中某数或是其一部分`,
    ],
    inClauses: ['In', '见于'],
  },
});

export const pinyin = messages({
  failed: ['The readings did not arrive. Open the page again.', '读音未能载入，请重新打开本页。'],
});
