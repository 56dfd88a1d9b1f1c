import { counted, type Strings } from '../strings.ts';

/** The glossary: the list, and the page of each term. */

const en = {
  title: 'Glossary',
  description: 'The terms of the documents in Chinese and English, defined, with where each occurs.',
  lead: (terms: number) =>
    `${counted(terms, 'term')}, each with the English that the translation uses, a definition, and the clauses in which it stands.`,
  letters: 'By first letter of the pinyin',
  label: 'Table of terms',
  term: 'Term',
  pinyin: 'Pinyin',
  english: 'English',
  clauses: 'Clauses',
  pageDescription: (term: string) => `${term}: definition, rendering, and where it occurs.`,
  definition: 'Definition',
  other: 'Other renderings seen',
  why: 'Why this rendering',
  departures: 'Where the translation departs from it',
  forms: 'Also printed as',
  occurs: 'Where it occurs',
  occursNote:
    'Found by program: a clause is listed if it prints the term or one of its forms, also inside a longer term.',
  inDocument: (clauses: number) => counted(clauses, 'clause'),
  first: 'First sentence with it',
  nowhere: 'In none of the documents in this form.',
};

export const glossary = {
  en,
  zh: {
    title: '术语',
    description: '各文献术语的中英对照、释义与出处。',
    lead: (terms: number) => `术语${terms}条，各附译文所用的英文、释义和所在条文。`,
    letters: '按拼音首字母',
    label: '术语表',
    term: '术语',
    pinyin: '拼音',
    english: '英文',
    clauses: '条文数',
    pageDescription: (term: string) => `${term}：释义、译法与出处。`,
    definition: '释义',
    other: '其他译法',
    why: '取此译法的理由',
    departures: '译文另有译法之处',
    forms: '又作',
    occurs: '出处',
    occursNote: '由程序查找：条文印有该术语或其异形的即列入，包含在更长的术语之中的也计入。',
    inDocument: (clauses: number) => `${clauses}条`,
    first: '首见之句',
    nowhere: '各文献中未见此形。',
  },
} satisfies Strings<typeof en>;
