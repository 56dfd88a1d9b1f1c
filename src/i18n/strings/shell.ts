import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

export const shell = messages({
  name: ['Tiaowen', '条文'],
  description: [
    'A bilingual scholarly edition of Chinese documents on e-commerce: every clause and every sentence with its own address, its translation and its source.',
    '中国电子商务文献的中英对照学术版本：每一条、每一句都有自己的网址、译文和出处。',
  ],
  home: ['Home', '首页'],
  notKept: [
    'This browser keeps nothing more for this site: its storage is full or switched off. What you choose or pin lasts until you leave this page.',
    '此浏览器无法再为本站保存内容：存储空间已满或已停用。所作的选择和摘录只在离开本页之前有效。',
  ],
  skip: ['Skip to the content', '跳到主要内容'],
  skipToText: ['Skip to the text', '跳到正文'],
  menu: ['Menu', '菜单'],
  sections: ['Parts of the site', '网站栏目'],
  breadcrumbs: ['Where you are', '当前位置'],
  search: {
    label: ['Search the documents', '检索文献'],
    placeholder: ['Chinese or English', '中文或英文'],
    submit: terms.search,
  },
  language: { other: ['中文', 'English'] },
  kinds: terms.kinds,
  onlyKind: [(kind: string) => `${kind} only`, (kind) => `仅见${kind}`],
  sureness: terms.sureness,
  witnesses: {
    like: ['Something like it; not shown to be the same.', '所见相近，未能证实为一事。'],
    heading: ['Witnesses', '旁证'],
    lead: [
      'Other copies of this text, and pages that show something of it. What is not listed here was not seen.',
      '本文的其他抄本，以及载有相关内容的网页。未列出的，未曾见过。',
    ],
    none: [
      'No other copy, and no page that tells of this text, is recorded.',
      '尚未录得其他抄本或载有本文情况的网页。',
    ],
    seen: [(day: string) => `seen on ${day}`, (day) => `${day}查看`],
    unseen: ['day of seeing not recorded', '查看日期未录'],
  },
  footer: {
    label: ['All parts of the site', '全部栏目'],
    what: [
      'A scholarly edition of Chinese documents on e-commerce, clause by clause, in Chinese and English.',
      '中国电子商务文献的学术版本，逐条编排，中英对照。',
    ],
    status: [
      'The Chinese is the text. The English is the editors’ working translation, made with language models; no specialist has reviewed it yet.',
      '以中文为准。英文为编者借助语言模型完成的工作译文，尚未经专业人士审阅。',
    ],
    fidelity: [
      'Faithful to the texts we hold; the originals have not been seen.',
      '本站忠实于所据文本；原件未见。',
    ],
    rights: ['Rights and licence', '权利与许可'],
    report: ['Report an error', '报告错误'],
    accessibility: ['Accessibility', '无障碍说明'],
    offline: ['Without a network', '离线阅读'],
  },
});

export const about = messages({
  title: ['About', '关于'],
  contents: ['On this page, and more about this edition', '本页内容与更多说明'],
});

export const notFound = messages({
  title: ['There is no such page', '没有这个页面'],
  text: [
    'The address may have been cut short or mistyped. Addresses of clauses, once published, are kept; a clause is found at its document.',
    '网址可能不完整或有误。公布过的条文网址一律保留；条文可从所属文献查到。',
  ],
});
