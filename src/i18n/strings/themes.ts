import { counted, messages } from '../messages.ts';

/** The list of themes, and the page of each. */
export const themes = messages({
  title: ['Themes', '主题'],
  description: [
    'What the documents speak of, theme by theme and sentence by sentence.',
    '各文献所谈，按主题逐句列出。',
  ],
  lead: [
    (count: number) =>
      `A closed list of ${counted(count, 'theme')}. A sentence carries every theme on which it says something. It may be several, or none.`,
    (count) => `主题共${count}个，为固定的清单。句子对哪个主题有所陈述就标哪个，可标多个，也可不标。`,
  ],
  method: ['Codebook', '编码手册'],
  tableTitle: ['Sentences on each theme', '各主题的句数'],
  tableNote: [
    'Documents differ in length and in kind, so the numbers of two columns cannot be set against each other. A sentence on several themes counts under each of them.',
    '各文献篇幅不一，性质不同，各列数字不能互相比较。一句兼及几个主题的，在各主题下分别计入。',
  ],
  theme: ['Theme', '主题'],
  total: [(count: number) => counted(count, 'sentence'), (count) => `共${count}句`],
  none: ['No theme', '无主题'],
  nowhere: ['in none of the documents', '各文献均未涉及'],
  table: ['Table of themes and documents', '主题与文献对照表'],
  definition: ['What it is', '定义'],
  definitions: ['What each theme is', '各主题的定义'],
  includes: ['Includes', '包括'],
  excludes: ['Leaves out', '不包括'],
  pageDescription: [
    (theme: string) => `Every sentence on ${theme}, document by document.`,
    (theme) => `各文献中谈及“${theme}”的全部句子。`,
  ],
  counts: ['How many sentences are on it', '谈及此主题的句数'],
  kind: ['Kind', '性质'],
  document: ['Document', '文献'],
  sentences: ['Sentences on it', '句数'],
  of: [
    (count: number, total: number) => `${count} of ${total}`,
    (count, total) => `${total}句中的${count}句`,
  ],
  does: ['What they do', '这些句子的作用'],
  absent: [
    (total: number) =>
      total === 1
        ? 'Its one sentence is not on this theme.'
        : `None of its ${total} sentences is on this theme.`,
    (total) => `全文${total}句，无一句谈及此主题。`,
  ],
  absentAll: [
    (documents: number, total: number) =>
      `None of the ${counted(total, 'sentence')} in the ${counted(documents, 'document')} is on this theme. That the texts do not speak of it is a finding too.`,
    (documents, total) => `${documents}份文献共${total}句，无一句谈及此主题。文本不谈什么，也是一种发现。`,
  ],
  kindCount: [
    (count: number, total: number, documents: number) =>
      `${count} of ${counted(total, 'sentence')} in ${counted(documents, 'document')}`,
    (count, total, documents) => `${documents}份文献，${total}句中的${count}句`,
  ],
  alsoOn: ['Also on', '兼及'],
  instruments: ['Instruments', '政策工具'],
});
