import { PRINTED_DATE } from './dates.ts';

/** How front and end matter of an official document is recognised: a table of roles and their printed forms. */

/** What a block of a document is: a closed list. */
export const ROLES = [
  'letterhead',
  'number',
  'title',
  'enactment',
  'marking',
  'signer',
  'salutation',
  'preamble',
  'clause',
  'heading',
  'paragraph',
  'table',
  'closing',
  'signature',
  'remark',
  'attachment',
  'distribution',
  'printing',
] as const;

export type Role = (typeof ROLES)[number];

const GENRE =
  '(?:意见|通知|办法|规定|决定|方案|规划|条例|细则|报告|公告|通告|公示|函|批复|纲要|措施|计划|要点|决议|命令|令|指引|指南|规则|规程|制度|法|请示|议案|纪要|通报|公报|预案|章程|标准|修正案|守则|准则|规范|公约|协定|解释|答复|说明|现状)';
const IN_BRACKETS = '(?:[（(][^（）()]{1,60}[）)])?';
const OFFICE = '(?:政府|委员会|办公厅|办公室|[局厅部院署会委办社行]|中心|集团|公司)';
const YEAR = '(?:19|20)\\d{2}';
const COUNT = '[0-9０-９〇零一二三四五六七八九十百]{1,6}';

const MADE = '(?:通过|批准|公布|发布|颁布|修正|修订|施行|实施)';

const EFFECT = '本[\\u4e00-\\u9fff]{1,12}自.{2,60}(?:施行|实施|执行|生效)';

const PATTERNS = {
  /** 国发〔2015〕24号, perhaps in brackets or with who signed for it; 第18号; 2031年第6号; 第12期. */
  number: new RegExp(
    `^(?:[（(]?[^\\s，。；：,;:（(]{1,14}\\s*[〔［\\[（(【]\\s*${YEAR}\\s*[〕］\\]）)】]\\s*(?:第\\s*)?\\d{1,5}\\s*号[）)]?(?:\\s+签\\s*发\\s*人\\s*[：:].*)?|[（(]?(?:${YEAR}\\s*年\\s*)?第\\s*${COUNT}\\s*[号期][）)]?)$`,
  ),
  /** A page number that its dashes or words give away. */
  pageNumber: /^(?:[-—–－·]\s*[0-9０-９]{1,4}\s*[-—–－·]|第\s*\d+\s*页(?:\s*[，,/]?\s*共\s*\d+\s*页)?)$/,
  letterhead: /^[^，。；：,;:]{2,30}文\s*件$/,
  /** How secret, how urgent, which copy: GB/T 9704-2012, 7.2.1 to 7.2.3. */
  marking: /^(?:0\d{5}|(?:绝密|机密|秘密)(?:★.{0,8})?|特\s*急|加\s*急|平\s*急|急\s*件)$/,
  signer: /^签\s*发\s*人\s*[：:]/,
  /** When and by whom a statute was adopted, approved or amended: the 题注 under its title. */
  enactment: new RegExp(
    `^[（(]?\\s*(?:${YEAR}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|根据).*${MADE}|^[^。；：]{2,140}${MADE}[）)]?$`,
  ),
  /** What the page of a web site puts over a text. */
  webHead:
    /^(?:索\s*引\s*号|主题分类|发文机[关构]|发布机构|成文日期|发布日期|发布时间|发文字号|信息来源|来\s*源|作\s*者|主题词|文\s*号|字\s*号|有效性|公开方式|名\s*称|分\s*类)\s*[：:]/,
  salutation: /^[^。！？]{1,120}[：:]$/,
  titleEnd: new RegExp(`${GENRE}${IN_BRACKETS}。?$`),
  /** Attachments are forms and lists too. */
  attachmentTitleEnd: new RegExp(`(?:${GENRE}|[书表单册图录])${IN_BRACKETS}$`),
  /** The title of a text that encloses another. */
  encloses: /(?:印发|转发|批转|公布|颁布|发布)|令$/,
  /** From when a text holds. */
  effect: new RegExp(`^${EFFECT}`),
  closing: new RegExp(
    `^(?:${EFFECT}|特此(?:通知|公告|通告|报告|函复|批复|函告)|请(?:认真)?(?:遵照|贯彻)执行|(?:以上|妥否|当否)[^。]{0,20}请[^。]{0,12}[。]?$)`,
  ),
  /** Closings that are told only where nothing but end matter follows. */
  lastWords: /^(?:此复|此令|此致|专此|特此)[^。]{0,30}。?$/,
  date: new RegExp(`^${PRINTED_DATE}$`),
  /** An office and its date on one line. */
  signed: new RegExp(`^[^。！？：；:;，,]{2,40}?\\s+${PRINTED_DATE}$`),
  office: new RegExp(`${OFFICE}$`),
  remark: /^[（(][^（）()]{2,60}[）)]$/,
  /** Who was there, as minutes say it. */
  attendance: /^(?:出席|列席|请假|缺席|主持|记录)(?:人员|人)?\s*[：:]/,
  printing: new RegExp(`${PRINTED_DATE}\\s*印发$`),
  distribution: /^(?:抄\s*送|抄\s*报|主\s*送|分\s*送|发\s*送)\s*[：:]/,
  attachmentList: /^附\s*(?:件|表|图|录)?\s*(?:[：:]|[0-9０-９一二三四五六七八九十]{1,3}\s*[：:.．、])\s*\S/,
  attachment: /^附\s*[件表图录]?\s*([0-9０-９一二三四五六七八九十]{0,3})\s*[：:.．]?\s*$/,
  /** Parts of a statute that have no number. */
  part: /^(?:总\s*则|附\s*则|分\s*则|罚\s*则|前\s*言|序\s*言|引\s*言|结\s*语)$/,
} as const;

/** The traditional characters of those words, each before its simplified one: papers of older days and other places. */
const TRADITIONAL = new Map(
  '號号見见辦办規规決决劃划條条細细則则報报紀纪綱纲計计點点議议現现狀状請请復复發发開开總总執执實实據据關关轉转會会廳厅員员門门'
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const IS_TRADITIONAL = new RegExp(`[${[...TRADITIONAL.keys()].join('')}]`, 'gu');

export type Pattern = keyof typeof PATTERNS;

/** True where a whole line has the printed form of that kind of matter. */
export function matches(pattern: Pattern, text: string): boolean {
  return PATTERNS[pattern].test(text.replace(IS_TRADITIONAL, (one) => TRADITIONAL.get(one) ?? one));
}

/** The printed number of an attachment's own line (附件2), `''` where it has none, null where it is no such line. */
export function attachmentNumber(text: string): string | null {
  return PATTERNS.attachment.exec(text)?.[1] ?? null;
}

/** True for a line with which, or within which, the end matter of a document begins. */
export function isEndMatter(text: string): boolean {
  return (['closing', 'date', 'printing', 'distribution', 'attachmentList', 'attachment'] as const).some(
    (pattern) => matches(pattern, text),
  );
}
