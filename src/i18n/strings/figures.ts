import { counted, grouped, spelled } from '#src/i18n/counts.ts';
import { sentenceCase } from '#src/i18n/language.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** The table of figures, the chart of targets, and figures set side by side. */
export const figures = messages({
  title: terms.figures,
  description: [
    'Targets, statistics, sums and counts that the documents print, each with where it stands.',
    '各文献所印的目标、统计数、金额、数目，逐一列出，注明所在。',
  ],
  /** Counted by kind of document, and never together. */
  counts: [
    (kinds: string) => `Counted by kind of document: ${kinds}.`,
    (kinds) => `按文献性质分计，处数为：${kinds}。`,
  ],
  lead: [
    (again: number) =>
      `Each stands at the words that print it.${again === 0 ? '' : ` ${sentenceCase(spelled(again, 'en'))} more ${again === 1 ? 'restates one of these, or is a part of it, and is' : 'restate one of these, or are a part of it, and are'} not counted again.`} What is measured, and what is the same, is the editors’ reading.`,
    (again) =>
      `逐一对应原文。${again === 0 ? '' : `另有${grouped(again)}处重复其中某数，或是其中一部分，不再计入。`}所计何物、是否同一，是编者的解读。`,
  ],
  absent: [(titles: string) => `No figure: ${titles}.`, (titles) => `没有数字的文献：${titles}。`],
  chart: {
    how: ['How to read it', '读法'],
    title: ['Targets and their deadlines', '目标与期限'],
    lead: [
      (count: number, again: number) =>
        `${counted(count, 'target')}, document by document${again === 0 ? '' : `; what restates one, or is a part of it, stands under it and is counted once`}. Each line begins on the first day on which the document may have been made, and ends in the time by which the target is to be reached; where no deadline is stated, it is dotted and has no end.`,
      (count, again) =>
        `目标${grouped(count)}项，按文献排列${again === 0 ? '' : '；重复的目标、总数中的分项列于其下，只计一次'}。横线起于文献形成日期（不确定的取可能的最早一天），止于目标的期限；未写期限的为点线，不设终点。`,
    ],
    again: ['again:', '又见：'],
    parts: ['of these:', '其中：'],
    stated: ['deadline as the text gives it', '原文写明期限'],
    inferred: ['inferred: worked out by the editors from the text', '推断：由编者据原文推算'],
    none: ['no deadline stated', '未写期限'],
  },
  compare: {
    title: ['Set side by side', '并列对照'],
    lead: [
      (count: number) =>
        `${counted(count, 'group')} of figures, put together by rule: figures that restate one another, and figures of the same unit with either much the same words for what is measured or the same number again in one document. Only the first are counted as one; the others are not made one, or a series, by standing together.`,
      (count) =>
        `共${grouped(count)}组，按规则归并：前后重见的数字；以及单位相同，并且所计内容的说法大致相同，或在同一文献中出现同一数字的。只有前者计为一数；其余并列不等于同一，也不构成序列。`,
    ],
    restated: ['One figure, stated again', '同一数字，前后重见'],
    same: ['The same number for the same thing', '同一数字，同一内容'],
    number: ['The same number, what it measures worded differently', '同一数字，所计内容说法不同'],
    measure: ['Much the same measure, different numbers', '所计内容相近，数字不同'],
  },
  table: {
    title: ['All figures', '全部数字'],
    label: ['Table of figures', '数字表'],
    quote: ['As printed', '原文'],
    of: ['What is measured', '所计内容'],
    value: ['Value', '数值'],
    unit: terms.unit,
    kind: ['Kind', '类别'],
    when: ['Due, time or period', '期限、时间或时段'],
    source: terms.where,
    by: terms.due,
    at: terms.asOf,
    during: terms.during,
    undated: ['not stated', '未写明'],
  },
  unitless: ['no unit', '无单位'],
  /** For one; the plural is made in views/quantity.ts. */
  units: {
    CNY: ['yuan', '元'],
    percent: ['per cent', '百分比'],
    'percentage-point': ['percentage point', '百分点'],
    ratio: ['ratio', '比值'],
    enterprise: ['enterprise', '企业'],
    person: ['person', '人'],
    member: ['member', '会员'],
    customer: ['customer', '客户'],
    visit: ['visit', '人次、次'],
    time: ['time', '次'],
    item: ['item', '条、篇'],
    product: ['product', '类、件'],
    set: ['set', '套'],
    unit: ['unit', '台套'],
    order: ['order', '订单'],
    shop: ['shop', '店铺'],
    outlet: ['outlet', '网点'],
    website: ['website', '网站'],
    platform: ['platform', '平台'],
    market: ['market', '市场'],
    base: ['base', '基地'],
    park: ['park', '园区'],
    area: ['area', '片区'],
    district: ['district', '区'],
    'shopping-district': ['shopping district', '商圈'],
    building: ['building', '楼宇'],
    space: ['maker space', '众创空间'],
    facility: ['facility', '载体'],
    project: ['project', '工程'],
    industry: ['industry', '行业、产业'],
    field: ['field', '领域、方面'],
    institution: ['institution', '机构'],
    city: ['city', '城市'],
    tonne: ['tonne', '吨'],
    year: ['year', '年'],
    hour: ['hour', '小时'],
  },
});
