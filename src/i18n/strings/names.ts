import { counted, type Strings } from '../strings.ts';

/** Who and what the documents name: the list, and the page of each record. Words for kinds are in `facts`. */

const ordinal = new Intl.PluralRules('en', { type: 'ordinal' });
const suffix: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
};

const en = {
  title: 'Names',
  description: 'Every organisation, place, website and person that the documents name.',
  lead: (names: number, mentions: number) =>
    `${counted(names, 'name')} in ${counted(mentions, 'mention')}. Different forms of one name stand under one record; what was kept apart says so.`,
  label: 'Table of names',
  name: 'Name',
  kind: 'Kind',
  city: 'City',
  noCity: 'none',
  mentions: 'Mentions',
  documents: 'Documents',
  pageDescription: (name: string) => `${name} in the documents: forms, roles and every mention.`,
  issued: 'Issued',
  note: 'Editors’ note',
  forms: 'Forms as printed',
  times: (count: number) => counted(count, 'time'),
  roles: 'Roles',
  rolesNote:
    'The place is that in the order of naming. A body that is named first is named first; the texts do not say that it leads.',
  responsible: 'Named as responsible',
  addressee: 'Addressed',
  order: (order: number, among: number) =>
    among === 1 ? 'the only one named' : `${order}${suffix[ordinal.select(order)]} of ${among} named`,
  mentionsTitle: 'Every mention',
  mentionCount: (count: number) => counted(count, 'mention'),
  within: (count: number) => ` (${count})`,
};

export const names = {
  en,
  zh: {
    title: '名称',
    description: '各文献所及的机构、地方、网站与人物。',
    lead: (count: number, mentions: number) =>
      `名称${count}个，出现${mentions}次。同一名称的不同写法归为一条；有意分立的，加注说明。`,
    label: '名称表',
    name: '名称',
    kind: '类别',
    city: '所属城市',
    noCity: '无',
    mentions: '次数',
    documents: '文献',
    pageDescription: (name: string) => `${name}在各文献中的写法、职责与全部出处。`,
    issued: '所发文献',
    note: '编者注',
    forms: '原文写法',
    times: (count: number) => `${count}次`,
    roles: '职责',
    rolesNote: '所记为列名次序。列名在先，只是列名在先；原文没有说由谁牵头。',
    responsible: '列为责任单位',
    addressee: '行文或要求的对象',
    order: (order: number, among: number) => (among === 1 ? '仅列此一家' : `${among}家中列第${order}`),
    mentionsTitle: '全部出处',
    mentionCount: (count: number) => `${count}次`,
    within: (count: number) => `（${count}）`,
  },
} satisfies Strings<typeof en>;
