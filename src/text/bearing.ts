/** Which way a printed quantity points (at least, more than, nearly): what its words say, and nothing that a reader adds. */
export interface Bearing {
  /** A printed bound: ge is 以上, gt 超过, le 不超过, lt 不到. */
  readonly comparator: 'eq' | 'ge' | 'gt' | 'le' | 'lt';
  /**
   * Printed vagueness: over is 余 and 多, more by less than one in the last printed digit that is not zero (50余
   * is below 60); nearly 近, a little less; about 左右; indefinite 数千 and 多家, for which no number is printed.
   */
  readonly precision: 'exact' | 'about' | 'over' | 'nearly' | 'indefinite';
}

type Row = readonly [says: Partial<Bearing>, words: RegExp];

const PLAIN: Bearing = { comparator: 'eq', precision: 'exact' };

/** A run of numerals, with what 余 or 多 puts between them and their scale: 4000余万. */
const NUMERALS = /[\d.,/〇零一二两三四五六七八九十百千万亿半]+(?:[余多几][十百千万亿]+)*/g;

/** Words that count without a numeral. */
const INDEFINITE = /^(?:好?几|数|若干|众多|许多|多)(?!达)[十百千万亿]*/;

/** What turns a bound round: 不超过, 不得超过, 不应超过, 没有超过, 禁止超过. */
const NOT = '(?:[不未]|没有|[禁防]止|严禁|避免)(?:得|应当?|能够?|可以?|会|宜|许|准|要)?';

/**
 * Words directly before a numeral, the first that fits: 不超过 is no 超过. What only ends another word (通过, 最近,
 * 节约) is none.
 */
const BEFORE: readonly Row[] = [
  [
    { comparator: 'le' },
    new RegExp(`(?:${NOT}(?:超[过出]?|突破|高[于过]|[多大长]于|逾)|[至最]多|(?:最高|上限|封顶)[为是可]?)$`),
  ],
  [{ comparator: 'ge' }, new RegExp(`(?:${NOT}(?:[低少小短]于|下于?)|[至最]少|起码|(?:最低|下限)[为是]?)$`)],
  [{ comparator: 'lt' }, /(?:[不未](?:到|足|满|达)|[低少小短]于)$/],
  [{ comparator: 'gt' }, /(?:超[过出]?|突破|[高多大长]于|逾|(?<![通经不度越])过)$/],
  [{ precision: 'nearly' }, /(?:接近|将近|(?<![最附邻临])近)$/],
  [{ precision: 'about' }, /(?:大约|大概|大致|(?<![节签合预公条契制])约)为?$/],
];

/** Words behind a numeral and its unit. */
const BEHIND: readonly Row[] = [
  [{ precision: 'over' }, /^[余多几](?!乎)/],
  [{ comparator: 'ge' }, /以上/],
  [{ comparator: 'le' }, /以下|以内|之内|(?<=[年月周天日时钟])内/],
  [{ precision: 'about' }, /左右|上下|前后/],
];

/** A time with 内 or 来 behind it. 近 before such a one means the last two years, and not nearly two. */
const RECENT = /^个?[年月周天日](?:以?来|[之以]?内)/;

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/**
 * Reads a quantity’s bearing from the words that print it.
 *
 * @param before the text before them, and after what is behind them: a sign may stand just outside.
 */
export function bearingOf(quote: string, before = '', after = ''): Bearing {
  const words = plain(quote);
  const runs = [...words.matchAll(NUMERALS)];
  const [first, last] = [runs[0], runs.at(-1)];
  if (!words.replace(INDEFINITE, '').match(NUMERALS) && INDEFINITE.test(words))
    return { ...PLAIN, precision: 'indefinite' };
  if (!first || !last) return PLAIN;
  const lead = plain(before) + words.slice(0, first.index);
  const tail = words.slice(last.index + last[0].length);
  const behind = tail + plain(after).slice(0, 3);
  const said = BEHIND.filter(([, sign]) => {
    const at = behind.search(sign);
    return at >= 0 && at <= tail.length;
  }).map(([says]) => says);
  const ahead = BEFORE.find(([, sign]) => sign.test(lead))?.[0];
  if (ahead && !(ahead.precision && RECENT.test(behind))) said.push(ahead);
  if (/[余多几]/.test(last[0]) || /^\D{1,2}多$/.test(tail)) said.push({ precision: 'over' });
  return Object.assign({}, PLAIN, ...said);
}

/** What English says of a number by the words around it. 余 and 超过 are both “more than”. */
export type EnglishBearing = 'exactly' | 'more' | 'at least' | 'less' | 'at most' | 'nearly' | 'about';

const ENGLISH_BEFORE: readonly (readonly [EnglishBearing, RegExp])[] = [
  [
    'at most',
    /\b(?:(?:no|not|nor|never)(?: be)? (?:(?:more|greater|higher|larger|longer|later) than|exceed(?:ing)?|over|above|beyond)|at most|up to|within|(?:maximum|ceiling|limit) (?:of|is)|(?:capped|limited) (?:at|to))$/,
  ],
  [
    'at least',
    /\b(?:(?:no|not|nor|never)(?: be)? (?:(?:less|fewer|lower|smaller|shorter) than|under|below)|at least|minimum (?:of|is))$/,
  ],
  [
    'more',
    /\b(?:(?:more|greater|higher|larger|longer) than|over|above|beyond|exceed(?:s|ed|ing)?|in excess of|upwards of)$/,
  ],
  ['less', /\b(?:(?:less|fewer|lower|smaller|shorter) than|under|below|short of)$/],
  ['nearly', /\b(?:nearly|almost|close to|just under|approach(?:es|ed|ing)?|not quite)$/],
  ['about', /\b(?:about|around|approximately|roughly|some|circa)$/],
];

const ENGLISH_BEHIND: readonly (readonly [EnglishBearing, RegExp])[] = [
  ['more', /^[- ]?odd\b/],
  [
    'at least',
    /^[^.,;:()]{0,24}\b(?:or (?:more|above|over|higher|longer)\b|at (?:the )?least\s*(?:[.,;:)]|$))/,
  ],
  ['at most', /^[^.,;:()]{0,24}\b(?:or (?:less|fewer|below|under|lower)\b|at (?:the )?most\s*(?:[.,;:)]|$))/],
  ['about', /^[^.,;:()]{0,24}\bor so\b/],
];

/** Reads what English says of a number from the text before and behind it. */
export function englishBearing(before: string, after: string): EnglishBearing {
  const lead = before.toLowerCase().replace(/\s+(?:(?:a|an|the|its|last|past)\s+)*$/, '');
  const behind = ENGLISH_BEHIND.find(([, sign]) => sign.test(after.toLowerCase()));
  return (behind ?? ENGLISH_BEFORE.find(([, sign]) => sign.test(lead)))?.[0] ?? 'exactly';
}

const BOUNDS = { ge: 'at least', gt: 'more', le: 'at most', lt: 'less' } as const;
const VAGUE = { exact: 'exactly', about: 'about', over: 'more', nearly: 'nearly', indefinite: null } as const;

/** What English has to say of a number with this bearing; null for what has no number. */
export function inEnglish({ comparator, precision }: Bearing): EnglishBearing | null {
  return comparator === 'eq' ? VAGUE[precision] : BOUNDS[comparator];
}

/** Words that count without a number, as English has them for 多家 and 数千. */
const ENGLISH_INDEFINITE =
  /\b(?:several|many|multiple|various|numerous|some|a few|(?:a|the) (?:large |great |small )?number of|(?:tens|scores|dozens|hundreds|thousands|millions) of)\b/i;

export function isIndefiniteInEnglish(text: string): boolean {
  return ENGLISH_INDEFINITE.test(text);
}
