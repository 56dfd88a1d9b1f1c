import { PRINTED_DATE } from './dates.ts';

/** How front and end matter of an official document is recognised: a table of roles and their printed forms. */

/** What a block of a document is: a closed list. */
export const ROLES = [
  'letterhead',
  'number',
  'title',
  'salutation',
  'preamble',
  'clause',
  'heading',
  'paragraph',
  'closing',
  'signature',
  'attachment',
  'distribution',
  'printing',
] as const;

export type Role = (typeof ROLES)[number];

const GENRE =
  '(?:意见|通知|办法|规定|决定|方案|规划|条例|细则|报告|公告|通告|函|批复|纲要|措施|计划|要点|决议|命令|指引|指南|规则|制度|法|请示|议案|纪要|通报|公报|现状)';

const PATTERNS = {
  number: /^[^\s，。；：,;:]{1,14}[〔［[（(【]\s*(?:19|20)\d{2}\s*[〕］\]）)】]\s*(?:第\s*)?\d{1,5}\s*号$/,
  letterhead: /^[^，。；：,;:]{2,30}文\s*件$/,
  salutation: /^[^。！？]{1,120}[：:]$/,
  titleEnd: new RegExp(`${GENRE}(?:[（(][^）)]{1,12}[）)])?$`),
  closing:
    /^(?:本[\u4e00-\u9fff]{1,12}自.{2,60}(?:施行|实施|执行|生效)|特此(?:通知|公告|通告|报告|函复|批复|函告)|请(?:认真)?(?:遵照|贯彻)执行|(?:以上|妥否|当否)[^。]{0,20}请[^。]{0,12}[。]?$)/,
  date: new RegExp(`^${PRINTED_DATE}$`),
  printing: new RegExp(`${PRINTED_DATE}\\s*印发$`),
  distribution: /^(?:抄\s*送|抄\s*报|主\s*送|分\s*送|发\s*送)\s*[：:]/,
  attachmentList: /^附\s*(?:件|表|图)?\s*[：:]/,
  attachment: /^附\s*件?\s*([0-9０-９一二三四五六七八九十]{0,3})\s*[：:]?\s*$/,
} as const;

export type Pattern = keyof typeof PATTERNS;

/** True where a whole line has the printed form of that kind of matter. */
export function matches(pattern: Pattern, text: string): boolean {
  return PATTERNS[pattern].test(text);
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
