import { readMarker } from '#src/convert/markers.ts';
import { foldChinese, foldedText, type Simplified } from '#src/text/fold.ts';
import { HAN_NUMERAL, numeralValue } from '#src/text/numerals.ts';
import { literal } from '#src/text/pattern.ts';
import { quantities } from '#src/text/quantities.ts';
import { bareText, withNumberBrackets } from '#src/text/sought.ts';
import type { Beside } from './beside.ts';
import type { Hit } from './hit.ts';
import type { Catalogue, Reading } from './model.ts';
import { printedClause } from './printed.ts';

/** Other ways in which the same may be printed. Each is offered with its name and its count, none is sought in silence. */
export interface Variant {
  readonly query: string;
  readonly why: keyof typeof RULES;
}

/** What a rule may look at beside the query. */
interface Known {
  readonly catalogue: Catalogue;
  /** Empty while they are not there. */
  readonly beside: readonly Beside[];
  readonly simplified: Simplified;
}

type Rule = (text: string, known: Known) => readonly string[];

/** Endings that British and American spelling write differently; what stands before them is the word. */
const ENDINGS: readonly (readonly [british: string, american: string])[] = [
  ['ise', 'ize'],
  ['ised', 'ized'],
  ['ising', 'izing'],
  ['isation', 'ization'],
  ['our', 'or'],
];

/** Names of one thing, and words of two spellings, in the forms in which readers of English type them. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['internet+', 'internet plus'],
  ['%', 'percent', 'per cent'],
  ['smes', 'small and medium-sized enterprises', 'small and medium enterprises'],
  ['e-commerce', 'electronic commerce', 'ecommerce', 'online commerce'],
  ['centre', 'center'],
  ['programme', 'program'],
  ['licence', 'license'],
  ['catalogue', 'catalog'],
];

function replaced(text: string, from: string, to: string): string | null {
  const words = literal(from);
  const edge = /^\w/.test(from) ? String.raw`(?<![\p{L}\p{N}])` : '';
  const end = /\w$/.test(from) ? String.raw`(?![\p{L}\p{N}])` : '';
  const changed = text.replace(new RegExp(`${edge}${words}${end}`, 'giu'), to);
  return changed === text ? null : changed;
}

/** 2016-07-06, 2016/7/6 and 二〇一六年七月, which Chinese texts print as 2016年7月6日 and 2016年7月. */
const DATE = new RegExp(
  `^([\\d〇零${HAN_NUMERAL}]{4})[-/.年](?:([\\d${HAN_NUMERAL}]{1,3})(?:[-/.月](?:([\\d${HAN_NUMERAL}]{1,3})日?)?)?)?$`,
  'u',
);

function dates(text: string): string[] {
  const [, ...parts] = DATE.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? [];
  const [year, month, day] = parts.map((part) => (part === undefined ? null : numeralValue(part)));
  if (!year) return [];
  return [`${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`];
}

/** A sum or share as texts print it: with 万, 亿 and 万亿, and with the sign of per cent. */
function amounts(text: string): string[] {
  const plain = foldedText(text);
  const share = /^百分之(.+)$/.exec(plain)?.[1];
  if (share !== undefined) return quantities(share).map((value) => `${value}%`);
  const [, rest = ''] = new RegExp(`^[\\d.,${HAN_NUMERAL}万亿]*[万亿]([^万亿\\d]*)$`).exec(plain) ?? [];
  const [value, ...others] = quantities(plain);
  if (value === undefined || others.length > 0 || value < 1e4 || !/[万亿]|\d{5}/.test(plain)) return [];
  return (
    [
      ['万亿', 1e12],
      ['亿', 1e8],
      ['万', 1e4],
      ['', 1],
    ] as const
  )
    .map(([scale, size]) => `${Number((value / size).toFixed(6))}${scale}${rest}`)
    .filter((form) => form.length <= 12 && form !== plain);
}

/** Characters that an ellipsis may stand for. */
const LEFT_OUT = 300;

/** Every rule with its reason; in the order in which what it finds is offered. */
const RULES = {
  // Document numbers are printed in 〔〕 and often typed in round brackets or in none.
  number: (text, { beside }) => [
    withNumberBrackets(text) ?? text,
    ...beside.flatMap(({ group, also }) =>
      group === 'reference' ? also.filter((name) => bareText(name) === bareText(text)) : [],
    ),
  ],
  // The label stands beside a clause, not in its text: a copy has it, the text has not.
  label: (text) => {
    const label = readMarker(text)?.label;
    return label === undefined ? [] : [text.slice(label.length).trim()];
  },
  // A sentence is copied with the marks that stand round it.
  punctuation: (text) => [text.replace(/^[\p{P}\p{S}\s]+|[\p{P}\s]+$/gu, '')],
  hyphen: (text) => (/^[a-z]{5,}$/i.test(text) ? [`${text.charAt(0)}-${text.slice(1)}`] : []),
  spelling: (text) =>
    ENDINGS.flatMap(([british, american]) =>
      [
        [british, american],
        [american, british],
      ].map(([from, to = '']) => text.replace(new RegExp(`(?<=\\p{L}{3})${from}(?=s?\\b)`, 'giu'), to)),
    ),
  synonym: (text) =>
    SYNONYMS.flatMap((forms) =>
      forms.flatMap((from) => forms.flatMap((to) => (from === to ? [] : (replaced(text, from, to) ?? [])))),
    ),
  date: dates,
  amount: amounts,
  // Somebody left out a part of what is quoted.
  ellipsis: (text) => {
    const parts = text.split(/\s*(?:…+|\.{3,}|⋯+)\s*/u).filter((part) => part !== '');
    return parts.length < 2 ? [] : [parts.map((part) => `"${part}"`).join(` NEAR/${LEFT_OUT} `)];
  },
  // What Taiwan and Hong Kong call the same thing.
  region: (text, { catalogue, simplified }) => {
    const folded = foldedText(text, simplified);
    return [
      catalogue.regional.reduce((changed, [there, here]) => changed.replaceAll(there, here), folded),
    ].filter((form) => form !== folded);
  },
  // The glossary's other names of a term.
  term: (text, { beside, simplified }) => {
    const folded = foldedText(text, simplified);
    const called = beside.filter(
      ({ group, forms }) => group === 'term' && forms.some((form) => foldedText(form) === folded),
    );
    return called.flatMap(({ forms }) => forms);
  },
  // Chinese typed as it is read, with tones or without.
  pinyin: (text, { beside }) => {
    const plain = text
      .normalize('NFD')
      .replace(/[\p{M}\s'’-]/gu, '')
      .toLowerCase();
    return beside.flatMap(({ pinyin, zh }) => (pinyin === plain ? [zh] : []));
  },
} as const satisfies Readonly<Record<string, Rule>>;

export const VARIANTS = Object.keys(RULES) as Variant['why'][];

/** Rules that only mend how something was typed: what they find is offered only where the query finds nothing. */
const MENDING: ReadonlySet<Variant['why']> = new Set([
  'number',
  'label',
  'punctuation',
  'hyphen',
  'ellipsis',
]);

export function mendsOnly({ why }: Variant): boolean {
  return MENDING.has(why);
}

/** Every other form of a query, each once. */
export function variantsOf(text: string, known: Known): Variant[] {
  const folded = (form: string): string => foldChinese(form).units.join('') + form.replace(/\S/g, '').length;
  const seen = new Set([folded(text)]);
  return VARIANTS.flatMap((why) => {
    const rule: Rule = RULES[why];
    return rule(text, known).flatMap((query) => {
      if (query === '' || seen.has(folded(query))) return [];
      seen.add(folded(query));
      return [{ query, why }];
    });
  });
}

/** Whether a way seeks a number, which must not be found within a longer one. */
export function isOfWholeNumbers(why: string): boolean {
  return why === 'amount' || why === 'date';
}

/** A number in another form is the whole number: 5% is none of 95%. */
export function wholeNumbers(hits: readonly Hit[], why: string): readonly Hit[] {
  if (!isOfWholeNumbers(why)) return hits;
  return hits.flatMap((hit) => {
    const whole = (reading: Reading) =>
      hit.spans[reading].filter(
        ({ start }) => !/[\d.,]/.test(printedClause(hit.clause, reading).text.charAt(start - 1)),
      );
    const spans = { zh: whole('zh'), en: whole('en') };
    return spans.zh.length + spans.en.length > 0 ? [{ ...hit, spans }] : [];
  });
}
