import { formatNumber } from '../format.ts';
import { counted, type Strings } from '../strings.ts';

/** Words of the pages on places, and of the citations in their essays. */

const en = {
  title: 'Places',
  description:
    'The places that the documents speak of, each with what is said of it, by what kind of document, and what is not said.',
  lead: 'What the documents say of each place, and from what kind of source it is known. Policy, proposal, report and press are kept apart; no place is ranked against another.',
  map: {
    title: (names: string) => `Map of coastlines with ${names}`,
    all: 'Map of the places on land and coastline',
    note: 'Land and coastline only; no boundary is shown. Data: Natural Earth.',
    without: (names: string) => `Without a point on the map: ${names}.`,
    none: 'No point on a map',
    code: (code: string) => `GB/T 2260 code ${code}`,
  },
  known: 'Known from',
  none: 'no document held',
  clauses: (count: number) => counted(count, 'clause'),
  /** The place beside what the page is, since the register of names has a page on it too. */
  page: (name: string) => `${name} in the documents`,
  about: (name: string) =>
    `What the documents held here say of ${name}, quoted and linked, kind of source by kind of source.`,
  contents: 'On this page',
  five: {
    heading: 'In five lines',
    asks: {
      who: 'Who speaks',
      what: 'What is asked or reported',
      money: 'What money',
      deadline: 'By when',
      force: 'Still in force?',
    },
    none: 'None is named.',
    unsigned: 'unsigned',
    inForce: (from: string, until: string) => `in force ${from} to ${until}`,
    inForceFrom: (from: string) => `in force from ${from}`,
    noTerm: 'no term stated',
    notPolicy: 'no policy text is held',
    fromCorpus: 'Drawn from the annotations; no essay has been written yet.',
  },
  documents: {
    heading: 'What the documents say',
    reported: 'Cited as reported in this article, never as policy.',
    outline: (count: number) => `${counted(count, 'clause')}, each with its heading and first sentence`,
    more: (count: number) => `… and ${counted(count, 'sentence')} more`,
    read: 'Read the whole',
    figures: 'Figures',
    key: 'Targets, sums, shares and statistics',
    other: (count: number) => `${counted(count, 'count or length of time', 'counts and lengths of time')}`,
    columns: {
      words: 'Printed',
      of: 'Of what',
      value: 'Read as',
      unit: 'Unit',
      date: 'Date',
      where: 'Where',
    },
    events: 'Dated in it',
  },
  names: {
    heading: 'Who and what is named',
    note: 'Every registered name that belongs to this place, and where it is mentioned.',
  },
  essay: { heading: 'In context', note: 'By the editors. Every claim carries its clause.' },
  quotes: 'Worth quoting',
  silent: {
    heading: 'What the sources do not say',
    note: 'Looked for in the texts held, and not found there. Other texts may say it.',
  },
  evidence: {
    of: (document: string, place: string) => `${document}, ${place}`,
    reported: (document: string, place: string) => `as reported in ${document}, ${place}`,
    reportedIn: (document: string) => `as reported in ${document}`,
    untranslated: 'not yet translated',
  },
};

export const cities = {
  en,
  zh: {
    title: '各地',
    description: '文献说到的各个地方：说了什么，出自哪类文献，又有什么没有说。',
    lead: '文献怎样说到各地，所据的又是哪类资料。政策、建议稿、报告、报道一概分开；各地之间不作排名。',
    map: {
      title: (names: string) => `海岸线图，标出${names}`,
      all: '各地位置图，只绘陆地与海岸线',
      note: '只绘陆地与海岸线，不绘任何界线。数据：Natural Earth。',
      without: (names: string) => `未在图上标出：${names}。`,
      none: '地图上不标位置',
      code: (code: string) => `GB/T 2260 代码 ${code}`,
    },
    known: '所据资料',
    none: '未收文献',
    clauses: (count: number) => `${formatNumber(count, 'zh')}条`,
    page: (name: string) => `文献中的${name}`,
    about: (name: string) => `所收文献怎样说到${name}：逐条引出，附链接，按资料性质分列。`,
    contents: '本页内容',
    five: {
      heading: '五点概要',
      asks: {
        who: '谁在说',
        what: '要求或报道了什么',
        money: '资金',
        deadline: '期限',
        force: '是否仍有效',
      },
      none: '未提。',
      unsigned: '未署名',
      inForce: (from: string, until: string) => `${from}施行，${until}届满`,
      inForceFrom: (from: string) => `自${from}起施行`,
      noTerm: '未写期限',
      notPolicy: '未收政策文本',
      fromCorpus: '据标注自动生成；尚无专文。',
    },
    documents: {
      heading: '文献怎样说',
      reported: '引用时作“据该文报道”，不作政策引用。',
      outline: (count: number) => `${formatNumber(count, 'zh')}条，各列标题和首句`,
      more: (count: number) => `……另有${formatNumber(count, 'zh')}句`,
      read: '通读全文',
      figures: '数字',
      key: '目标、金额、比重与统计数',
      other: (count: number) => `数目与期限${formatNumber(count, 'zh')}项`,
      columns: { words: '原文', of: '所计内容', value: '数值', unit: '单位', date: '日期', where: '出处' },
      events: '所载日期',
    },
    names: {
      heading: '提到的机构、企业与地方',
      note: '属于此地的全部已登记名称，及其出处。',
    },
    essay: { heading: '专文', note: '编者撰写，每一论断都注明所据条文。' },
    quotes: '可供引用的原句',
    silent: {
      heading: '资料没有说的',
      note: '在所收文本中查找而未见；别的文本或许说过。',
    },
    evidence: {
      of: (document: string, place: string) => `${document}，${place}`,
      reported: (document: string, place: string) => `据${document}报道，${place}`,
      reportedIn: (document: string) => `据${document}报道`,
      untranslated: '尚未翻译',
    },
  },
} satisfies Strings<typeof en>;
