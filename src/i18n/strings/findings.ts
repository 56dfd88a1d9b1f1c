import { formatList, formatNumber, sentenceCase, spelled } from '../format.ts';
import type { Strings } from '../strings.ts';

/** Things that the texts show, each in one sentence. What is counted comes from the corpus. */

const en = {
  heading: (count: number) =>
    `${sentenceCase(spelled(count, 'en'))} ${count === 1 ? 'thing' : 'things'} the texts show`,
  intro: 'Counted from the texts, each with the way to its evidence.',
  named: {
    title: (document: string) => `Who is named in ${document}`,
    sentence: (unit: string, named: number, tasks: number, first: number) =>
      `${unit} stands in ${named === tasks ? `all ${formatNumber(tasks, 'en')}` : `${formatNumber(named, 'en')} of ${formatNumber(tasks, 'en')}`} lists of responsible units, and ${first === 0 ? 'never first' : `first in ${formatNumber(first, 'en')}`}.`,
    counts: (named: number, first: number) =>
      `${formatNumber(named, 'en')}, ${first === 0 ? 'never first' : `first in ${formatNumber(first, 'en')}`}`,
    chart: (document: string, tasks: number) =>
      `The units named most often in the ${formatNumber(tasks, 'en')} lists of ${document}; the filled part of a bar is where they stand first`,
    link: 'Every unit, and the clauses',
  },
  twoNames: {
    title: 'One number under two names',
    sentence: (document: string, value: string) =>
      `${document} sets one number, ${value}, in two clauses under two names. Whether one thing is meant, it does not say.`,
    others: (count: number) =>
      `${sentenceCase(spelled(count, 'en'))} more ${count === 1 ? 'number stands' : 'numbers stand'} in it twice in this way.`,
    chart: (value: string) => `${value} under two names, on one scale`,
  },
  silent: {
    title: 'What no text mentions',
    sentence: (themes: readonly string[], all: number, documents: number) =>
      `Of ${formatNumber(all, 'en')} themes, ${themes.length === 1 ? 'one is' : `${spelled(themes.length, 'en')} are`} in none of the ${spelled(documents, 'en')} texts: ${formatList(themes, 'en')}.`,
    chart: 'For each theme the documents that speak of it, by kind; a ring where none does',
    note: 'That holds for every kind of text, the press included.',
    link: 'The whole matrix',
  },
};

export const findings = {
  en,
  zh: {
    heading: (count: number) => `文本中的${spelled(count, 'zh')}点发现`,
    intro: '由文本统计得出，每一点都可查到依据。',
    named: {
      title: (document: string) => `${document}列了哪些单位`,
      sentence: (unit: string, named: number, tasks: number, first: number) =>
        `${formatNumber(tasks, 'zh')}份责任单位名单，${unit}${named === tasks ? '份份在列' : `见于${formatNumber(named, 'zh')}份`}，${first === 0 ? '从未列首位' : `其中${formatNumber(first, 'zh')}份列首位`}。`,
      counts: (named: number, first: number) =>
        first === 0
          ? `${formatNumber(named, 'zh')}份，未列首位`
          : `${formatNumber(named, 'zh')}份，首位${formatNumber(first, 'zh')}份`,
      chart: (document: string, tasks: number) =>
        `${document}${formatNumber(tasks, 'zh')}份责任单位名单中列名最多的单位；实心部分为列首位`,
      link: '全部单位及所在条文',
    },
    twoNames: {
      title: '一个数字，两个名目',
      sentence: (document: string, value: string) =>
        `${document}在两处写到同一个数字“${value}”，名目却不同。是否同指一事，文中没有说明。`,
      others: (count: number) => `另有${spelled(count, 'zh')}个数字也这样出现两次。`,
      chart: (value: string) => `${value}，两个名目，同一标尺`,
    },
    silent: {
      title: '没有一份文本提到的',
      sentence: (themes: readonly string[], all: number, documents: number) =>
        `${formatNumber(all, 'zh')}个主题中，${themes.length === 1 ? '有一个' : `有${spelled(themes.length, 'zh')}个`}在${spelled(documents, 'zh')}份文本中全然未见：${formatList(themes, 'zh')}。`,
      chart: '每个主题有哪些文献谈到，按性质分列；全无者画圈',
      note: '不论何种性质，报道也在内。',
      link: '整个矩阵',
    },
  },
} satisfies Strings<typeof en>;
