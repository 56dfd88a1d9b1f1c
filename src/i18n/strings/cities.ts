import { counted, grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** Words of the pages on places, and of the citations in their essays. */
export const cities = messages({
  title: terms.places,
  lead: [
    'What the documents say of each place, and from what kind of source it is known. Policy, proposal, report and press are kept apart; no place is ranked against another.',
    '文献怎样说到各地，所据的又是哪类资料。政策、建议稿、报告、报道一概分开；各地之间不作排名。',
  ],
  map: {
    title: [(names: string) => `Map of coastlines with ${names}`, (names) => `海岸线图，标出${names}`],
    all: ['Map of the places on land and coastline', '各地位置图，只绘陆地与海岸线'],
    note: [
      'Land and coastline only; no boundary is shown. Data: Natural Earth.',
      '只绘陆地与海岸线，不绘任何界线。数据：Natural Earth。',
    ],
    without: [
      (names: string) => `Without a point on the map: ${names}.`,
      (names) => `未在图上标出：${names}。`,
    ],
    none: ['No point on a map', '地图上不标位置'],
    code: [(code: string) => `GB/T 2260 code ${code}`, (code) => `GB/T 2260 代码 ${code}`],
  },
  known: ['Known from', '所据资料'],
  none: terms.notHeld,
  clauses: [(count: number) => counted(count, 'clause'), (count) => `${grouped(count)}条`],
  /** The place beside what the page is, since the register of names has a page on it too. */
  page: [(name: string) => `${name} in the documents`, (name) => `文献中的${name}`],
  about: [
    (name: string) =>
      `What the documents held here say of ${name}, quoted and linked, kind of source by kind of source.`,
    (name) => `所收文献怎样说到${name}：逐条引出，附链接，按资料性质分列。`,
  ],
  contents: terms.onThisPage,
  brief: {
    heading: ['In brief', '概要'],
    asks: {
      had: ['What there was', '当时已有'],
      lacked: ['What was lacking', '当时所缺'],
      done: ['What was done, or is to be done', '做了什么，要做什么'],
      figures: ['With what figures', '有哪些数字'],
      said: ['Who says so', '谁说的'],
      force: ['In force', '是否有效'],
    },
    unsigned: { 'not-found': ['unsigned', '未署名'], 'not-yet': terms.notRecorded },
    inForce: [
      (from: string, end = '') => `in force from ${from}${end && `; ${end}`}`,
      (from: string, end = '') => `自${from}起施行${end && `，${end}`}`,
    ],
    fromCorpus: ['Drawn from the annotations; no essay has been written yet.', '据标注自动生成；尚无专文。'],
  },
  documents: {
    heading: ['What the documents say', '文献怎样说'],
    reported: ['Cited as reported in this article, never as policy.', '引用时作“据该文报道”，不作政策引用。'],
    outline: [
      (count: number) => `${counted(count, 'clause')}, each with its heading and first sentence`,
      (count) => `${grouped(count)}条，各列标题和首句`,
    ],
    more: [
      (count: number) => `… and ${counted(count, 'sentence')} more`,
      (count) => `……另有${grouped(count)}句`,
    ],
    read: ['Read the whole', '通读全文'],
    figures: terms.figures,
    key: ['Targets, sums, shares and statistics', '目标、金额、比重与统计数'],
    other: [
      (count: number, again: number) =>
        `${counted(count, 'count or duration', 'counts and durations')}${again === 0 ? '' : `, ${grouped(again)} more stated again or in part`}`,
      (count, again) =>
        `数目与时长${grouped(count)}项${again === 0 ? '' : `，另有${grouped(again)}处重复或分列`}`,
    ],
    columns: {
      words: ['Printed', '原文'],
      of: ['Of what', '所计内容'],
      value: ['Read as', '数值'],
      date: ['Date', '日期'],
      where: terms.where,
    },
    events: ['Dated in it', '所载日期'],
  },
  names: {
    heading: ['Who and what is named', '提到的机构、企业与地方'],
    note: [
      'Every registered name that belongs to this place, and where it is mentioned.',
      '属于此地的全部已登记名称，及其出处。',
    ],
  },
  essay: ['In context', '专文'],
  quotes: ['Worth quoting', '可供引用的原句'],
  evidence: {
    of: [
      (document: string, place: string) => `${document}, ${place}`,
      (document, place) => `${document}，${place}`,
    ],
    reported: [
      (document: string, place: string) => `as reported in ${document}, ${place}`,
      (document, place) => `据报道（${document}，${place}）`,
    ],
    untranslated: terms.untranslated,
  },
});

export const cityInstruments = messages({
  heading: terms.instruments,
  note: [
    (n: number, total: number) =>
      `${grouped(n)} of its ${counted(total, 'sentence')} ${n === 1 ? 'carries' : 'carry'} instruments. A sentence may carry several, so the counts do not add up to ${grouped(n)}.`,
    (n, total) =>
      `全文${grouped(total)}句，其中${grouped(n)}句含政策工具。一句可含数种，故各数之和不等于${grouped(n)}。`,
  ],
  all: ['Every instrument, by each classification, with its sentences', '按各分类法查看全部工具及其原句'],
  compare: ['Compare with', '与之并排比较'],
});

/** Introductions to documents, and what they have in common with the essays on places. */
export const essays = messages({
  introduction: ['Introduction', '导读'],
  titleOf: [(document: string) => `${document}: an introduction`, (document) => `${document}：导读`],
  note: [
    'By the editors. Every paragraph names the clauses on which it rests, by number as printed; what has none is counted from the top.',
    '编者撰写，每一段都注明所据条文。条文按原文所印编号称引，没有编号的从头数起。',
  ],
  read: ['Read the document', '阅读全文'],
  silent: {
    heading: ['Looked for and not found', '查而未见'],
    note: [
      'A program has looked for the words that stand behind each line and found them in no clause of the texts held that speaks of this. Other words, and other texts, may say it.',
      '每项之后所列字词，程序在所收文本的有关条文中逐一查找，均未出现。换一种说法，或在别的文本中，仍可能提到。',
    ],
    sought: [(words: string) => `sought: ${words}`, (words) => `所查字词：${words}`],
  },
});
