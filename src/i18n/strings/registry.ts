import { counted, grouped, ordinal } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** What the pages of registries share: finding and sorting in tables, places in the texts. */
export const registry = messages({
  find: ['Find in this table', '在表中查找'],
  narrow: ['Find, narrow down, save', '查找、筛选、下载'],
  all: ['All', '全部'],
  csv: ['What is shown, as CSV', '当前所示（CSV）'],
  /** Of the file of what is shown, beside those of the table. */
  columns: { entry: ['entry', '条目'], address: ['address', '网址'] },
  wholeCsv: ['All, with ids and codes, as CSV', '全部数据，含编号（CSV）'],
  shown: [
    (shown: string, total: string) => `${shown} of ${total} shown`,
    (shown, total) => `共${total}条，显示${shown}条`,
  ],
  spokenOf: [
    'Bold and underlined in the sentences: the words that are meant.',
    '句中加粗并加下划线者，即所指字词。',
  ],
  sentence: [(number: string) => `sentence ${number}`, (number) => `第${number}句`],
  heading: terms.heading,
  untranslated: terms.untranslated,
  unpublished: terms.unpublished,
  turns: {
    label: ['Entries before and after', '前后条目'],
    previous: ['Previous', '上一条'],
    next: ['Next', '下一条'],
  },
});

/** Who and what the documents name: the list, and the page of each record. Words for kinds are in `facts`. */
export const names = messages({
  title: terms.names,
  description: [
    'Organisations, places, websites and people that the documents name.',
    '各文献所及的机构、地方、网站与人物。',
  ],
  lead: [
    (names: number, mentions: string) =>
      `${counted(names, 'name')}. Mentions by kind of document: ${mentions}. The editors marked them; places that stand unmarked are added by program. Different forms of one name stand under one record; what was kept apart says so.`,
    (count, mentions) =>
      `名称${grouped(count)}个。按文献性质分计，出现次数为：${mentions}。名称由编者标注，未标注的地名由程序补出。同一名称的不同写法归为一条；有意分立的，加注说明。`,
  ],
  label: ['Table of names', '名称表'],
  name: ['Name', '名称'],
  kind: ['Kind', '类别'],
  city: ['City', '所属城市'],
  pageDescription: [
    (name: string) => `${name} in the documents: forms, roles and every mention.`,
    (name) => `${name}在各文献中的写法、职责与全部出处。`,
  ],
  issued: ['Issued', '所发文献'],
  note: terms.note,
  forms: ['Forms as printed', '原文写法'],
  times: [(count: number) => counted(count, 'time'), (count) => `${grouped(count)}次`],
  roles: ['Roles', '职责'],
  rolesNote: [
    'The place is that in the order of naming. A body that is named first is named first; the texts do not say that it leads.',
    '所记为列名次序。列名在先，只是列名在先；原文没有说由谁牵头。',
  ],
  responsible: ['Named as responsible', '列为责任单位'],
  addressee: ['Addressed, or told, encouraged or supported to act', '行文所致，或所要求、鼓励、支持的对象'],
  order: [
    (order: number, among: number) =>
      among === 1 ? 'the only one named' : `${ordinal(order)} of ${among} named`,
    (order, among) => (among === 1 ? '仅列此一家' : `${grouped(among)}家中列第${order}`),
  ],
  mentionsTitle: ['Every mention', '全部出处'],
  mentionsNote: [
    'Words that stand inside another name count with that name.',
    '字词若在另一名称之内，计入该名称。',
  ],
  mentionCount: [(count: number) => counted(count, 'mention'), (count) => `${grouped(count)}次`],
});

/** What the documents cite: the list, and the page of each record. Words for kinds and confidence are in `facts`. */
export const references = messages({
  title: terms.references,
  description: [
    'Laws, policies, plans, standards, programmes, funds, designations and agreements that the documents cite.',
    '各文献所引的法律、政策、规划、标准、计划项目、资金、称号与约定。',
  ],
  lead: [
    (references: number, citations: string) =>
      `${counted(references, 'record')} of what the documents cite, by name or by implication. Citations by kind of document: ${citations}. What was seen outside the documents is listed, with its address where that is known.`,
    (count, citations) =>
      `各文献明引或暗引的文件等共${grouped(count)}项。按文献性质分计，引用处数为：${citations}。文献之外所见均列出，网址已知的附网址。`,
  ],
  openTitle: ['Not identified or not found', '所指未定或查无结果'],
  list: ['Table: references', '表：引据'],
  by: ['Cited by', '引用者'],
  pageDescription: [
    (title: string) => `What ${title} is, how surely that is known, and who cites it.`,
    (title) => `“${title}”是什么，有多可信，何处引用。`,
  ],
  kind: ['What it is', '类别'],
  number: terms.number,
  none: ['none known', '不详'],
  issuer: ['From', '出自'],
  noIssuer: ['not known', '不详'],
  dates: ['Dates', '日期'],
  date: {
    issued: ['issued', '发布'],
    published: ['published', '公布'],
    'put-forward': ['put forward', '提出'],
    conferred: ['conferred', '授予'],
    approved: ['approved', '批准'],
    'in-force': ['in force', '施行'],
    amended: ['amended', '修正'],
    period: ['period', '期间'],
  },
  identityTerm: ['Which paper is meant', '所指'],
  identity: {
    named: ['The citing document names it.', '引用它的文献已经指名。'],
    inferred: [
      'The citing document does not say plainly which it is; what is given here is the editors’ reading.',
      '引用它的文献未写明究竟是哪一件，此处为编者的判断。',
    ],
    several: [
      'The words may mean more than one paper; which one is not settled:',
      '文字所指不止一种可能，未能确定：',
    ],
    general: [
      'The citing document speaks in general words and names no paper.',
      '引用它的文献只是概称，没有指名文件。',
    ],
  },
  witnesses: ['Seen elsewhere', '文献之外所见'],
  state: {
    'not-found': ['Searched for; nothing was found.', '经查找，没有结果。'],
    'not-yet': ['Not yet looked for.', '尚未查找。'],
  },
  note: terms.note,
  citedBy: ['Who cites it, and in what words', '何处引用，如何引用'],
  citations: [(places: number) => counted(places, 'place'), (places) => `${places}处`],
  events: ['Events of the texts about it', '文中有关它的事件'],
});

/** The glossary: the list, and the page of each term. */
export const glossary = messages({
  title: terms.glossary,
  description: [
    'The terms of the documents in Chinese and English, defined, with where each occurs.',
    '各文献术语的中英对照、释义与出处。',
  ],
  lead: [
    (terms: number) =>
      `${counted(terms, 'term')}, each with the English that the translation uses, a definition, and the clauses in which it stands.`,
    (terms) => `术语${grouped(terms)}条，各附译文所用的英文、释义和所在条文。`,
  ],
  letters: ['By first letter of the pinyin', '按拼音首字母'],
  label: ['Table of terms', '术语表'],
  term: ['Term', '术语'],
  pinyin: terms.pinyin,
  english: terms.english,
  clauses: ['Clauses', '条文数'],
  pageDescription: [
    (term: string) => `${term}: definition, rendering, and where it occurs.`,
    (term) => `${term}：释义、译法与出处。`,
  ],
  definition: ['Editors’ definition, no sources listed', '编者释义，未列来源'],
  other: ['Other renderings seen', '其他译法'],
  why: ['Why this rendering', '取此译法的理由'],
  departures: ['Where the translation departs from it', '译文另有译法之处'],
  forms: ['Also printed as', '又作'],
  occurs: ['Where it occurs', '出处'],
  occursNote: [
    'Found by program: a clause is listed if it prints the term or one of its forms, also inside a longer term.',
    '由程序查找：条文印有该术语或其异形的即列入，包含在更长的术语之中的也计入。',
  ],
  inDocument: [(clauses: number) => counted(clauses, 'clause'), (clauses) => `${grouped(clauses)}条`],
  first: ['First sentence with it', '首见之句'],
  nowhere: ['In none of the documents in this form.', '各文献中未见此形。'],
});
