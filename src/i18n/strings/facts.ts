import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** Words for what the annotations say: kinds, quantities, sureness. Keys are those of the registries. */
export const facts = messages({
  figure: {
    target: ['Target', '目标'],
    statistic: ['Statistic', '统计数'],
    sum: ['Sum of money', '金额'],
    count: ['Count', '数目'],
    share: ['Share', '比重'],
    duration: ['Duration', '时长'],
  },
  comparator: {
    eq: [(quantity: string) => quantity, (quantity) => quantity],
    ge: [(quantity: string) => `${quantity} or more`, (quantity) => `${quantity}以上`],
    gt: [(quantity: string) => `more than ${quantity}`, (quantity) => `超过${quantity}`],
    le: [(quantity: string) => `at most ${quantity}`, (quantity) => `不超过${quantity}`],
    lt: [(quantity: string) => `less than ${quantity}`, (quantity) => `不足${quantity}`],
  },
  precision: {
    exact: [(quantity: string) => quantity, (quantity) => quantity],
    about: [(quantity: string) => `about ${quantity}`, (quantity) => `约${quantity}`],
    // Chinese puts 余 inside the number (views/quantity.ts).
    over: [(quantity: string) => `more than ${quantity}`, (quantity) => quantity],
    nearly: [(quantity: string) => `nearly ${quantity}`, (quantity) => `近${quantity}`],
  },
  span: [(min: string, max: string) => `${min} to ${max}`, (min, max) => `${min}至${max}`],
  restates: [
    (words: string, place: string) => `the same as ${words} in ${place}`,
    (words, place) => `与${place}的“${words}”为同一数字`,
  ],
  partOf: [
    (words: string, place: string) => `part of ${words} in ${place}`,
    (words, place) => `是${place}的“${words}”的一部分`,
  ],
  /** Dates of a figure; in the data a span of time stands under “at”. */
  dated: { by: terms.due, at: terms.asOf, during: terms.during },
  name: {
    government: ['government body', '政府机构'],
    party: ['party or party body', '政党及其机构'],
    congress: ['people’s congress', '人大机关'],
    'consultative-conference': ['consultative conference', '政协机关'],
    judiciary: ['court or procuratorate', '法院、检察院'],
    army: ['military body', '军事机关'],
    'mass-organisation': ['mass organisation', '群众团体'],
    'public-institution': ['public institution', '事业单位'],
    company: ['company', '企业'],
    association: ['association', '协会'],
    university: ['university or college', '院校'],
    media: ['media', '媒体'],
    place: ['place', '地方'],
    market: ['market', '市场'],
    park: ['park', '园区'],
    website: ['website', '网站'],
    system: ['software or information system', '软件、信息系统'],
    person: ['person', '人物'],
    programme: ['model or meeting', '模式、会议'],
    unknown: ['of a nature not known', '性质不详'],
  },
  reference: {
    law: ['law', '法律'],
    policy: ['policy', '政策'],
    plan: ['plan', '规划'],
    standard: ['standard', '标准'],
    programme: ['programme', '计划项目'],
    fund: ['fund', '资金'],
    designation: ['designation', '称号'],
    agreement: ['agreement', '约定'],
  },
  /** Which paper a citation means; one that is named needs no word. */
  identity: {
    inferred: ['which paper is meant is inferred', '所指系推断'],
    several: ['more than one paper may be meant', '所指不止一种可能'],
    general: ['no paper is named', '未指名文件'],
  },
  official: ['Where it was seen', '所见网页'],
});
