import { formatList, sentenceCase, spelled } from '../format.ts';
import type { Strings } from '../strings.ts';

const several = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${spelled(count, 'en')} ${many}`;

const en = {
  title: 'China’s e-commerce policy, clause by clause',
  lead: (kinds: readonly string[]) =>
    `${sentenceCase(formatList(kinds, 'en'))}: in Chinese and English, every sentence with an address of its own and the way back to its source.`,
  counts: {
    policy: (count: number) => several(count, 'a policy document', 'policy documents'),
    proposal: (count: number) => several(count, 'a proposal', 'proposals'),
    report: (count: number) => several(count, 'a report', 'reports'),
    press: (count: number) => several(count, 'a press article', 'press articles'),
  },
  try: 'Try',
  quotation: 'From the documents',
  from: (document: string, clause: string) => `${document}, ${clause}`,
  documents: {
    heading: (count: number) =>
      `${sentenceCase(spelled(count, 'en'))} ${count === 1 ? 'document' : 'documents'}`,
    intro:
      'They are not of one kind, and nothing here treats them as if they were: each is marked by what it is, and kinds are counted apart.',
    all: 'Numbers, dates, rights and notes',
  },
  places: {
    heading: (count: number) => `${sentenceCase(spelled(count, 'en'))} ${count === 1 ? 'place' : 'places'}`,
    intro: 'And from what kind of source each is known.',
    none: 'no document held',
    all: 'What is said of each place',
  },
  uses: {
    heading: 'What you can do here',
    read: {
      heading: 'Read',
      text: 'Each document whole, the Chinese beside the English, clause by clause, with the editors’ notes at the words they speak of and never among them.',
      link: 'Choose a document',
    },
    find: {
      heading: 'Find',
      text: 'Every passage that prints a phrase, in either language: what is found contains it, and what contains it is found. The whole corpus can be taken away as data.',
      link: 'Search',
      data: 'Corpus as JSON',
    },
    quote: {
      heading: 'Quote',
      text: 'Link to one clause or one sentence. The link is meant to work for good, shows the words it promised, and leads on to where they stand in the source.',
      link: 'See a clause',
    },
  },
};

export const home = {
  en,
  zh: {
    title: '中国电子商务政策，逐条可读',
    lead: (kinds: readonly string[]) =>
      `收录${formatList(kinds, 'zh')}，中英对照。每一句都有自己的网址，都能回到出处。`,
    counts: {
      policy: (count: number) => `${spelled(count, 'zh')}份政策文件`,
      proposal: (count: number) => `${spelled(count, 'zh')}份建议稿`,
      report: (count: number) => `${spelled(count, 'zh')}份报告`,
      press: (count: number) => `${spelled(count, 'zh')}篇报道`,
    },
    try: '试查',
    quotation: '文献摘句',
    from: (document: string, clause: string) => `${document}，${clause}`,
    documents: {
      heading: (count: number) => `${spelled(count, 'zh')}份文献`,
      intro: '性质各不相同，本站分别标明，分类统计，不混为一谈。',
      all: '文号、日期、权利与说明',
    },
    places: {
      heading: (count: number) => `${spelled(count, 'zh')}个地方`,
      intro: '各地所据资料的性质也不相同。',
      none: '未收文献',
      all: '文献怎样说到各地',
    },
    uses: {
      heading: '在这里可以做什么',
      read: {
        heading: '阅读',
        text: '通读每份文献，中文与英文逐条并列；编者的注释附在所注的字句旁，绝不混入原文。',
        link: '选一份文献',
      },
      find: {
        heading: '检索',
        text: '用中文或英文查出印有某个说法的每一处：查到的必有所查字句，有所查字句的必能查到。全部语料可作为数据取用。',
        link: '检索',
        data: '语料 JSON',
      },
      quote: {
        heading: '引用',
        text: '链接到一条乃至一句。链接力求永久有效，打开便是所引的字句，并可由此查到它在原文中的位置。',
        link: '看一条条文',
      },
    },
  },
} satisfies Strings<typeof en>;
