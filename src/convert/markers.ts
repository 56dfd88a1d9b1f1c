import { HAN_NUMERAL, numeralValue } from '#src/text/numerals.ts';

/**
 * The printed markers of Chinese official documents, one row a marker. The
 * order of levels is that of GB/T 9704 (一、 （一） 1. （1） ①) and of statutes
 * (编 章 节 条 款 项 目); an id follows the printed marker, never the depth.
 */

/** Rank of 第…条: lower ranks are the parts of a statute around it. */
export const ARTICLE_RANK = 4;

export type MarkerKind =
  | 'book'
  | 'chapter'
  | 'section'
  | 'article'
  | 'first'
  | 'second'
  | 'third'
  | 'fourth'
  | 'fifth'
  | 'decimal';

export interface Marker {
  readonly kind: MarkerKind;
  /** Lower ranks enclose higher ones. */
  readonly rank: number;
  /** The value of the printed number. */
  readonly number: number;
  /** What it gives to an id: `3`, `a12-1`, `c2`; `2.1.1`, the whole path, where it prints that. */
  readonly segment: string;
  /** The marker as printed, inner spaces included. */
  readonly label: string;
}

interface Row {
  readonly kind: MarkerKind;
  readonly rank: number;
  readonly prefix: string;
  readonly pattern: RegExp;
  /** Says no to text that looks like the marker and is not: `第十二条第二款规定`. */
  readonly refuses?: (rest: string) => boolean;
}

const NUMBER = `[${HAN_NUMERAL}0-9０-９][${HAN_NUMERAL}0-9０-９\\s]{0,8}?`;
const HAN = `[${HAN_NUMERAL}]+`;
const DIGIT = '[0-9０-９]{1,3}';

/** Words that show a citation of an article or chapter rather than its beginning. */
const CITED =
  /^(第|规定|所|的|之|至|到|和|与|及|或|中|以|款|项|明确|要求|指出|、|，|。|；|：|,|;|:|\)|）|》|〉)/;

function isCited(rest: string): boolean {
  return CITED.test(rest);
}

/** A chapter's title is short and has no punctuation of a sentence, but for commas in a list. */
function isNoTitle(rest: string): boolean {
  return isCited(rest) || /[。；：;:]/.test(rest.slice(0, 40)) || /[，,](?:$|.{40})/s.test(rest);
}

/** A unit of a statute: 第, its number, and what it is. */
function unitOf(name: string): RegExp {
  return new RegExp(`^第\\s*(${NUMBER})\\s*${name}`);
}

const ROWS: readonly Row[] = [
  { kind: 'book', rank: 1, prefix: 'b', pattern: unitOf('编'), refuses: isNoTitle },
  { kind: 'chapter', rank: 2, prefix: 'c', pattern: unitOf('章'), refuses: isNoTitle },
  { kind: 'section', rank: 3, prefix: 't', pattern: unitOf('节'), refuses: isNoTitle },
  {
    kind: 'article',
    rank: ARTICLE_RANK,
    prefix: 'a',
    pattern: unitOf(`条(?:之(${HAN}))?`),
    refuses: isCited,
  },
  {
    kind: 'first',
    rank: 5,
    prefix: '',
    pattern: new RegExp(`^(${HAN})\\s*[、．.]`),
    // 一、二级市场 and 一、二、三类 are lists of numbers.
    refuses: (rest) => new RegExp(`^${HAN}\\s*[、级类等档线期季层个号]`).test(rest),
  },
  {
    kind: 'second',
    rank: 6,
    prefix: '',
    pattern: new RegExp(`^[（(]\\s*(${HAN})\\s*[）)]、?`),
    // （一）至（三）项所列人员 speaks of items.
    refuses: (rest) => /^(?:[至到和或与及、]\s*[（(]|[项款])/.test(rest),
  },
  { kind: 'second', rank: 6, prefix: '', pattern: /^([㈠-㈩])/ },
  {
    kind: 'third',
    rank: 7,
    prefix: '',
    pattern: new RegExp(`^(${DIGIT})\\s*[.．、](?![0-9０-９])`),
  },
  { kind: 'third', rank: 7, prefix: '', pattern: /^([⒈-⒛])/ },
  { kind: 'fourth', rank: 8, prefix: '', pattern: new RegExp(`^[（(]\\s*(${DIGIT})\\s*[）)]、?`) },
  { kind: 'fourth', rank: 8, prefix: '', pattern: new RegExp(`^(${DIGIT})[）)]`) },
  { kind: 'fourth', rank: 8, prefix: '', pattern: /^([⑴-⒇])/ },
  { kind: 'fifth', rank: 9, prefix: '', pattern: /^([①-⑳㉑-㉟㊱-㊿])/ },
];

/** The value of one enclosed character (㈠ ⒈ ⑴ ①), whose NFKC form holds the plain number. */
function enclosedValue(character: string): number | null {
  return numeralValue(character.normalize('NFKC').replace(/[().]/g, ''));
}

/**
 * Reads the marker that a text opens with.
 *
 * @param text text whose leading white space has been taken off.
 * @returns the marker, or null: `1.5亿元`, `2015年…`, `一是…` and `第十二条第二款规定…` have none.
 */
export function readMarker(text: string): Marker | null {
  for (const row of ROWS) {
    const match = row.pattern.exec(text);
    if (!match?.[1]) continue;
    const printed = match[1];
    const number = enclosedValue(printed) ?? numeralValue(printed);
    if (number === null) continue;
    if (row.refuses?.(text.slice(match[0].length))) continue;
    const again = match[2] ? numeralValue(match[2]) : null;
    const segment = `${row.prefix}${number}${again === null ? '' : `-${again}`}`;
    return { kind: row.kind, rank: row.rank, number, segment, label: match[0] };
  }
  return null;
}

/** Numbers that say the whole path stand above 一、 and （1）, and the longer they are the lower: 4.1 to 4.5. */
const DECIMAL = /^\d{1,2}(?:[.．]\d{1,2}){0,4}/;
const BEFORE_WORDS = /^(?=[\s\p{Script=Han}“《]|$)/u;
/** A number without a point is one of them where nothing but a short title follows. */
const SHORT_TITLE = /^\s+\p{Script=Han}[^，。；]{0,30}$/u;

function decimal(label: string): Marker {
  const path = label.split(/[.．]/).map(Number);
  const rank = ARTICLE_RANK + path.length / 10;
  return { kind: 'decimal', rank, number: path.at(-1) ?? 0, segment: path.join('.'), label };
}

/**
 * The numbers like 2.1.1 with which lines begin in plans for emergencies, schedules and standards, and those above
 * them. 3.14 is none where no line begins with 3.1, and 1.5亿元 none without a 1.1.
 *
 * @param lines each without white space around it.
 * @returns segments.
 */
export function decimalsOf(lines: readonly string[]): ReadonlySet<string> {
  const printed = lines.flatMap((line) => {
    const label = DECIMAL.exec(line)?.[0] ?? '';
    return label.length > 2 && BEFORE_WORDS.test(line.slice(label.length)) ? decimal(label).segment : [];
  });
  const found = new Set(printed);
  const counted = printed.filter((segment) => found.has(segment.replace(/\d+$/, '1')));
  const tops = counted.flatMap((segment) => [Number.parseInt(segment, 10), Number.parseInt(segment, 10) + 1]);
  return new Set([...counted, ...tops.map(String)]);
}

/** Reads such a number, with which a text opens, or null. @param decimals those that the text has. */
export function readDecimal(text: string, decimals: ReadonlySet<string>): Marker | null {
  const label = DECIMAL.exec(text)?.[0];
  if (label === undefined || !decimals.has(decimal(label).segment)) return null;
  const form = /\D/.test(label) ? BEFORE_WORDS : SHORT_TITLE;
  return form.test(text.slice(label.length)) ? decimal(label) : null;
}

/** Reads a label of the content, which is a marker and nothing else. */
export function readLabel(label: string): Marker | null {
  return readMarker(label) ?? (DECIMAL.exec(label)?.[0] === label ? decimal(label) : null);
}
