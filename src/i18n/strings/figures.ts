import { counted, grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** The table of figures, the chart of targets, and figures set side by side. */
export const figures = messages({
  title: terms.figures,
  description: [
    'Targets, statistics, sums and counts that the documents print, each with where it stands.',
    '各文献所印的目标、统计数、金额、数目，逐一列出，注明所在。',
  ],
  lead: [
    (figures: string, documents: number) =>
      `Figures of ${counted(documents, 'document')}, counted by kind: ${figures}; each at the words that print it. The value and the unit are the editors’ reading of those words.`,
    (count, documents) =>
      `${grouped(documents)}份文献中的数字，按性质分计：${count}；逐一对应原文。数值和单位是编者对原文的解读。`,
  ],
  absent: [(titles: string) => `No figure: ${titles}.`, (titles) => `没有数字的文献：${titles}。`],
  csv: ['As CSV', '下载 CSV'],
  chart: {
    title: ['Targets and their deadlines', '目标与期限'],
    lead: [
      (count: number) =>
        `${counted(count, 'target')}, document by document. Each line begins when the document was made and ends in the time by which the target is to be reached.`,
      (count) => `目标${grouped(count)}项，按文献排列。横线起于文献形成之时，止于目标的期限。`,
    ],
    stated: ['deadline as the text gives it', '原文写明期限'],
    inferred: ['inferred: worked out by the editors from the text', '推断：由编者据原文推算'],
    none: ['no deadline stated', '未写期限'],
  },
  compare: {
    title: ['Set side by side', '并列对照'],
    lead: [
      (count: number) =>
        `${counted(count, 'group')} of figures, put together by rule and not by judgement: the same unit, and either much the same words for what is measured or the same number again in one document. That two figures stand together does not make them one, or a series.`,
      (count) =>
        `共${grouped(count)}组，按规则归并，不凭判断：单位相同，并且所计内容的说法大致相同，或在同一文献中重复同一数字。并列不等于同一，也不构成序列。`,
    ],
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
    when: ['Due or as of', '期限或时点'],
    source: terms.where,
    by: terms.due,
    at: terms.asOf,
    undated: ['not stated', '未写明'],
    none: ['no number', '无数值'],
    reading: ['probably meant:', '当作'],
  },
  units: {
    CNY: ['yuan', '元'],
    percent: ['per cent', '百分比'],
    'percentage-points': ['percentage points', '百分点'],
    ratio: ['ratio', '比值'],
    enterprise: ['enterprises', '企业'],
    person: ['people', '人'],
    member: ['members', '会员'],
    customer: ['customers', '客户'],
    visit: ['visits', '人次'],
    item: ['items', '条、件'],
    set: ['sets', '台套'],
    order: ['orders', '订单'],
    shop: ['shops', '店铺'],
    outlet: ['outlets', '网点'],
    website: ['websites', '网站'],
    platform: ['platforms', '平台'],
    market: ['markets', '市场'],
    base: ['bases', '基地'],
    park: ['parks', '园区'],
    area: ['areas', '片区'],
    district: ['districts', '区'],
    'shopping-district': ['shopping districts', '商圈'],
    building: ['buildings', '楼宇'],
    space: ['maker spaces', '众创空间'],
    facility: ['facilities', '载体'],
    project: ['projects', '工程'],
    industry: ['industries', '行业、产业'],
    field: ['fields', '领域、方面'],
    institution: ['institutions', '机构'],
    city: ['cities', '城市'],
    tonne: ['tonnes', '吨'],
    year: ['years', '年'],
    hour: ['hours', '小时'],
  },
});
