import { counted, type Strings } from '../strings.ts';

/** The list of themes, and the page of each. */

const en = {
  title: 'Themes',
  description: 'What the documents speak of, theme by theme and sentence by sentence.',
  lead: (count: number) =>
    `A closed list of ${counted(count, 'theme')}. A sentence carries every theme on which it says something. It may be several, or none.`,
  method: 'Codebook',
  tableTitle: 'Sentences on each theme',
  tableNote:
    'Documents differ in length and in kind, so the numbers of two columns cannot be set against each other. A sentence on several themes counts under each of them.',
  theme: 'Theme',
  total: (count: number) => counted(count, 'sentence'),
  none: 'No theme',
  nowhere: 'in none of the documents',
  table: 'Table of themes and documents',
  definition: 'What it is',
  definitions: 'What each theme is',
  includes: 'Includes',
  excludes: 'Leaves out',
  pageDescription: (theme: string) => `Every sentence on ${theme}, document by document.`,
  counts: 'How many sentences are on it',
  kind: 'Kind',
  document: 'Document',
  sentences: 'Sentences on it',
  of: (count: number, total: number) => `${count} of ${total}`,
  does: 'What they do',
  absent: (total: number) =>
    total === 1
      ? 'Its one sentence is not on this theme.'
      : `None of its ${total} sentences is on this theme.`,
  absentAll: (documents: number, total: number) =>
    `None of the ${counted(total, 'sentence')} in the ${counted(documents, 'document')} is on this theme. That the texts do not speak of it is a finding too.`,
  kindCount: (count: number, total: number, documents: number) =>
    `${count} of ${counted(total, 'sentence')} in ${counted(documents, 'document')}`,
  alsoOn: 'Also on',
  instruments: 'Instruments',
};

export const themes = {
  en,
  zh: {
    title: '主题',
    description: '各文献所谈，按主题逐句列出。',
    lead: (count: number) =>
      `主题共${count}个，为固定的清单。句子对哪个主题有所陈述就标哪个，可标多个，也可不标。`,
    method: '编码手册',
    tableTitle: '各主题的句数',
    tableNote: '各文献篇幅不一，性质不同，各列数字不能互相比较。一句兼及几个主题的，在各主题下分别计入。',
    theme: '主题',
    total: (count: number) => `共${count}句`,
    none: '无主题',
    nowhere: '各文献均未涉及',
    table: '主题与文献对照表',
    definition: '定义',
    definitions: '各主题的定义',
    includes: '包括',
    excludes: '不包括',
    pageDescription: (theme: string) => `各文献中谈及“${theme}”的全部句子。`,
    counts: '谈及此主题的句数',
    kind: '性质',
    document: '文献',
    sentences: '句数',
    of: (count: number, total: number) => `${total}句中的${count}句`,
    does: '这些句子的作用',
    absent: (total: number) => `全文${total}句，无一句谈及此主题。`,
    absentAll: (documents: number, total: number) =>
      `${documents}份文献共${total}句，无一句谈及此主题。文本不谈什么，也是一种发现。`,
    kindCount: (count: number, total: number, documents: number) =>
      `${documents}份文献，${total}句中的${count}句`,
    alsoOn: '兼及',
    instruments: '政策工具',
  },
} satisfies Strings<typeof en>;
