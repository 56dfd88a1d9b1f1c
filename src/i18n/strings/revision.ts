import { counted, type Strings } from '../strings.ts';

const en = {
  title: 'The revision of the translation',
  counts: 'What was read and what was changed',
  document: 'Document',
  sentences: 'Sentences read',
  changed: 'changed',
  headings: 'Headings read',
  headingsChanged: 'changed',
  back: 'Back-translations',
  backLead: 'Hard sentences, put back into Chinese from the English alone, and compared with the source.',
  backChinese: 'back into Chinese',
  verdict: 'Verdict',
  deviations: 'Departures from the glossary',
  deviationsLead: (count: number) =>
    `A program looks for the glossary’s rendering of every term in every sentence; it stops the build for a departure without a reason. There are ${counted(count, 'departure')}, each with its reason.`,
  term: 'Term',
  rendering: 'Glossary',
  used: 'Used here',
  why: 'Why',
  where: 'Where',
};

export const revision = {
  en,
  zh: {
    title: '译文的修订',
    counts: '核对与改动',
    document: '文件',
    sentences: '核对句数',
    changed: '改动',
    headings: '核对标题',
    headingsChanged: '改动',
    back: '回译',
    backLead: '选取较难的句子，只据英文译回中文，再与原文比较。',
    backChinese: '回译',
    verdict: '结论',
    deviations: '与术语表不一致之处',
    deviationsLead: (count: number) =>
      `程序逐句查找每个术语是否用了术语表的译名，凡不一致而未说明理由的，网站即无法生成。现有${count}处，各附理由。`,
    term: '术语',
    rendering: '术语表译名',
    used: '此处译法',
    why: '理由',
    where: '出处',
  },
} satisfies Strings<typeof en>;
