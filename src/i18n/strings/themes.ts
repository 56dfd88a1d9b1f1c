import { counted, grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** The list of themes, and the page of each. */
export const themes = messages({
  title: terms.themes,
  description: [
    'What the documents speak of, theme by theme and sentence by sentence.',
    '各文献所谈，按主题逐句列出。',
  ],
  lead: [
    (count: number) =>
      `A closed list of ${counted(count, 'theme')}. A sentence carries every theme on which it says something. It may be several, or none.`,
    (count) =>
      `主题共${grouped(count)}个，为固定的清单。句子对哪个主题有所陈述就标哪个，可标多个，也可不标。`,
  ],
  method: terms.codebook,
  tableTitle: ['Sentences on each theme', '各主题的句数'],
  tableNote: [
    'Documents differ in length and in kind, so the numbers of two columns cannot be set against each other. A sentence on several themes counts under each of them. Only sentences that can carry a theme are counted: formal lines and lists of responsible units cannot.',
    '各文献篇幅不一，性质不同，各列数字不能互相比较。一句兼及几个主题的，在各主题下分别计入。只计可标主题的句子；程式句和责任单位名单不标主题。',
  ],
  theme: terms.theme,
  total: [(count: number) => `of ${counted(count, 'sentence')}`, (count) => `共${grouped(count)}句`],
  none: ['No theme', '无主题'],
  nowhere: ['in no sentence of the documents looked through', '已查检的文献均无一句标此主题'],
  table: ['Table of themes and documents', '主题与文献对照表'],
  definition: ['What it is', '定义'],
  definitions: ['What each theme is', '各主题的定义'],
  includes: ['Includes', '包括'],
  excludes: ['Leaves out', '不包括'],
  pageDescription: [
    (theme: string) => `Every sentence on ${theme}, document by document.`,
    (theme) => `各文献中谈及“${theme}”的全部句子。`,
  ],
  counts: ['How many of the sentences that can carry a theme are on it', '可标主题的句子中谈及此主题的句数'],
  of: [
    (count: number, total: number) => `${grouped(count)} of ${grouped(total)}`,
    (count, total) => `${grouped(total)}句中的${grouped(count)}句`,
  ],
  does: ['What they do', '这些句子的作用'],
  kindCount: [
    (count: number, total: number, documents: number) =>
      `${grouped(count)} of ${counted(total, 'sentence')} that can carry a theme, in ${counted(documents, 'document')}`,
    (count, total, documents) =>
      `${grouped(documents)}份文献，可标主题的${grouped(total)}句中的${grouped(count)}句`,
  ],
  left: [(count: number) => `and ${counted(count, 'more sentence')}`, (count) => `另有${grouped(count)}句`],
  leftDocuments: [
    (count: number) => `and ${counted(count, 'more document')}, through the search`,
    (count) => `另有${grouped(count)}份文献，可检索`,
  ],
  first: [
    (shown: number, all: number) => `The first ${shown} of ${all} documents; the data have all.`,
    (shown, all) => `共${all}份文献，此处列前${shown}份；数据中有全部内容。`,
  ],
  alsoOn: ['Also on', '兼及'],
});
