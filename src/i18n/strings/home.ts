import { counted, grouped, spelled } from '#src/i18n/counts.ts';
import { formatList } from '#src/i18n/format.ts';
import { sentenceCase } from '#src/i18n/language.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

const several = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${spelled(count, 'en')} ${many}`;

export const home = messages({
  offer: {
    said: ['This site can be read in English.', '本站有中文版。'],
    link: ['Read it in English', '阅读中文版'],
    no: ['Not now', '不用'],
  },
  title: [
    (documents: number) =>
      `${sentenceCase(spelled(documents, 'en'))} Chinese ${documents === 1 ? 'document' : 'documents'} on e-commerce, clause by clause`,
    (documents) => `中国电子商务文献${spelled(documents, 'zh')}份，逐条可读`,
  ],
  lead: [
    (kinds: readonly string[]) =>
      `${sentenceCase(formatList(kinds, 'en'))}: in Chinese and English, every sentence with an address of its own and the way back to its source.`,
    (kinds) => `收录${formatList(kinds, 'zh')}，中英对照。每一句都有自己的网址，都能回到出处。`,
  ],
  counts: {
    policy: [
      (count: number) => several(count, 'a policy document', 'policy documents'),
      (count) => `${spelled(count, 'zh')}份政策文件`,
    ],
    proposal: [
      (count: number) => several(count, 'a proposal', 'proposals'),
      (count) => `${spelled(count, 'zh')}份建议稿`,
    ],
    report: [
      (count: number) => several(count, 'a report', 'reports'),
      (count) => `${spelled(count, 'zh')}份报告`,
    ],
    press: [
      (count: number) => several(count, 'a press article', 'press articles'),
      (count) => `${spelled(count, 'zh')}篇报道`,
    ],
  },
  try: ['Try', '试查'],
  quotation: ['From the documents', '文献摘句'],
  figure: ['Bold and underlined: the figure of the target.', '加粗并加下划线者，即目标数字。'],
  documents: {
    heading: [
      (count: number) => `${sentenceCase(spelled(count, 'en'))} ${count === 1 ? 'document' : 'documents'}`,
      (count) => `${spelled(count, 'zh')}份文献`,
    ],
    intro: [
      'They are not of one kind, and nothing here treats them as if they were: each is marked by what it is, and kinds are counted apart.',
      '性质各不相同，本站分别标明，分类统计，不混为一谈。',
    ],
    latest: [
      (count: number) => `The latest ${grouped(count)} stand here, in the order of time.`,
      (count) => `此处按时间先后列最近的${grouped(count)}份。`,
    ],
    all: ['Numbers, dates, rights and notes', '文号、日期、权利与说明'],
  },
  places: {
    heading: [
      (count: number) => `${sentenceCase(spelled(count, 'en'))} ${count === 1 ? 'place' : 'places'}`,
      (count) => `${spelled(count, 'zh')}个地方`,
    ],
    intro: ['And from what kind of source each is known.', '各地所据资料的性质也不相同。'],
    none: terms.notHeld,
    all: ['What is said of each place', '文献怎样说到各地'],
  },
  uses: {
    heading: ['What you can do here', '在这里可以做什么'],
    read: {
      heading: ['Read', '阅读'],
      text: [
        'Each document whole, the Chinese beside the English, clause by clause, with the editors’ notes at the words they speak of and never among them.',
        '通读每份文献，中文与英文逐条并列；编者的注释附在所注的字句旁，绝不混入原文。',
      ],
      link: ['Choose a document', '选一份文献'],
    },
    find: {
      heading: ['Find', '检索'],
      text: [
        'Every clause that prints a phrase, in either language: if any prints it, all that do are found, and none that does not. If none does, the page says what was sought instead. The whole corpus can be taken away as data.',
        '用中文或英文查出印有某个说法的每一条：只要有一条印有，查到的必有所查字句，有所查字句的必能查到；一条也没有的，注明改查了什么。全部语料可作为数据取用。',
      ],
      link: terms.search,
      data: ['Corpus as JSON', '语料 JSON'],
    },
    quote: {
      heading: ['Quote', '引用'],
      text: [
        'Link to one clause or one sentence. The link is meant to work for good, shows the words it promised, and leads on to where they stand in the source.',
        '链接到一条乃至一句。链接力求永久有效，打开便是所引的字句，并可由此查到它在原文中的位置。',
      ],
      link: ['See a clause', '看一条条文'],
    },
  },
});

/** Things that the texts show, each in one sentence. What is counted comes from the corpus. */
export const findings = messages({
  heading: [
    (count: number) =>
      `${sentenceCase(spelled(count, 'en'))} ${count === 1 ? 'thing' : 'things'} the texts show`,
    (count) => `文本中的${spelled(count, 'zh')}点发现`,
  ],
  intro: [
    'Counted from the texts, each with the way to its evidence.',
    '由文本统计得出，每一点都可查到依据。',
  ],
  named: {
    title: [(document: string) => `Who is named in ${document}`, (document) => `${document}列了哪些单位`],
    sentence: [
      (unit: string, named: number, tasks: number, first: number) =>
        `${unit} stands in ${named === tasks ? `all ${grouped(tasks)}` : `${grouped(named)} of ${grouped(tasks)}`} lists of responsible units, and is first in ${first === 0 ? 'none of them' : grouped(first)}.`,
      (unit, named, tasks, first) =>
        `${grouped(tasks)}份责任单位名单${named === tasks ? `均有${unit}` : `中，${grouped(named)}份有${unit}`}，${first === 0 ? '均未列首位' : `其中${grouped(first)}份列首位`}。`,
    ],
    counts: [
      (named: number, first: number) =>
        `in ${counted(named, 'list')}, first in ${first === 0 ? 'none' : grouped(first)}`,
      (named, first) =>
        first === 0 ? `${grouped(named)}份，未列首位` : `${grouped(named)}份，首位${grouped(first)}份`,
    ],
    chart: [
      (document: string, tasks: number) =>
        `The units named most often in the ${grouped(tasks)} lists of ${document}; the filled part of a bar is where they stand first`,
      (document, tasks) => `${document}${grouped(tasks)}份责任单位名单中列名最多的单位；实心部分为列首位`,
    ],
    link: ['Every unit, and the clauses', '全部单位及所在条文'],
  },
  twoNames: {
    title: ['One number under two names', '一个数字，两个名目'],
    sentence: [
      (document: string, value: string) =>
        `In ${document} one number, ${value}, stands in two clauses under two names. Whether one thing is meant, the text does not say; the figures here count it once.`,
      (document, value) =>
        `${document}有两处写到同一个数字“${value}”，名目却不同。是否同指一事，文中未作说明；本站只计一次。`,
    ],
    others: [
      (count: number) =>
        `${sentenceCase(spelled(count, 'en'))} more of its numbers ${count === 1 ? 'recurs' : 'recur'} under two names.`,
      (count) => `另有${spelled(count, 'zh')}个数字也以两个名目出现。`,
    ],
    link: ['All that recur', '全部重见的数字'],
    chart: [
      (value: string) => `${value} under two names, on one scale`,
      (value) => `${value}，两个名目，同一标尺`,
    ],
  },
  silent: {
    title: ['Looked for, and coded in no text', '查过而各文本均未标的'],
    sentence: [
      (themes: readonly string[], all: number, documents: number, hasPress: boolean) =>
        `Of ${grouped(all)} themes, ${themes.length === 1 ? 'one is' : `${spelled(themes.length, 'en')} are`} coded in no sentence of the ${spelled(documents, 'en')} texts looked through${hasPress ? ', the press included' : ''}: ${formatList(themes, 'en')}.`,
      (themes, all, documents, hasPress) =>
        `${grouped(all)}个主题中，有${spelled(themes.length, 'zh')}个在已查检的${spelled(documents, 'zh')}份文本${hasPress ? '（含报道）' : ''}中没有一句标注：${formatList(themes, 'zh')}。`,
    ],
    chart: [
      'For each theme the documents that have a sentence on it, by kind; a ring where none has',
      '每个主题在哪些文献中有标注的句子，按性质分列；全无者画圈',
    ],
    note: [
      'Its page gives the terms that were looked for, and why the sentences that print one were decided otherwise.',
      '主题专页列出所查的词语，以及印有词语的句子为何不标。',
    ],
    link: ['The whole matrix', '整个矩阵'],
  },
});
