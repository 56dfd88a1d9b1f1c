import type { Draft, Proposals, ProposedMark } from '#src/convert/draft.ts';
import { printedIssuers } from '#src/convert/issuers.ts';
import { bearingOf } from '#src/text/bearing.ts';
import { foldChinese, foldedText } from '#src/text/fold.ts';
import { occurrences } from '#src/text/occurrences.ts';
import { literal } from '#src/text/pattern.ts';
import { quantities } from '#src/text/quantities.ts';
import type { Name, RawReference } from './corpus.ts';

/**
 * What a program can read for certain in a text that nobody has marked: words by which the registries know a thing, and
 * quantities. Places and terms need no mark, since they are found wherever they are printed.
 */

/** Printed words that mean one thing, and what may not stand around them: there they are part of a longer name. */
interface Form {
  readonly units: readonly string[];
  readonly name: 'Name' | 'Cite';
  readonly ref: string;
  readonly before: RegExp;
  readonly after: RegExp;
}

/** A body that its name tells from all others: no 市商务局, which every city has, and no 各部门. */
const BY_ITSELF = /^[^市省县区州镇乡旗本我各该全有]../u;
/** A title without 《》 is known from so many characters on. */
const LONG_TITLE = 8;

/** Bodies and things by their whole names as registered: a short form may be another’s, and so may a person’s name. */
function isCertain({ zh, kind }: Name): boolean {
  return kind !== 'place' && kind !== 'person' && BY_ITSELF.test(zh);
}

/** What names one reference for certain: its title, in its marks where that is short, and its number. */
function formsOf({ title, number, identity }: RawReference): string[] {
  if (identity !== 'named') return [];
  const bare = [...title.zh].length >= LONG_TITLE ? [title.zh] : [];
  return [`《${title.zh}》`, ...bare, ...(number ? [number.value] : [])];
}

function formsIn(names: readonly Name[], references: readonly RawReference[]): Form[] {
  const places = names
    .filter(({ kind }) => kind === 'place')
    .map(({ zh }) => literal(zh.replace(/(?<=..)[省市]$/, '')));
  const before = new RegExp(`(?:${['[省市县区州镇乡旗]', ...places].join('|')})$`);
  const after = /^[部办厅局委会院门处司署组室所站系]/;
  /** What ends another’s name is that other’s, where any word stands before it. */
  const inName = ({ zh }: Name) => {
    const isEnd = names.some((other) => other.zh !== zh && other.zh.endsWith(zh));
    return { before: isEnd ? /\p{Script=Han}$/u : before, after };
  };
  const inTitle = { before: /[A-Za-z]$/, after: /^\d/ };
  const all = [
    ...names
      .filter(isCertain)
      .map((one) => ({ ...inName(one), name: 'Name' as const, ref: one.id, form: one.zh })),
    ...references.flatMap((one) =>
      formsOf(one).map((form) => ({ ...inTitle, name: 'Cite' as const, ref: one.id, form })),
    ),
  ].map(({ form, ...rest }): Form => ({ ...rest, units: foldChinese(form).units }));
  // What two records are called says nothing of either.
  return [...Map.groupBy(all, ({ units }) => units.join('')).values()].flatMap((same) =>
    same.every(({ ref }) => ref === same[0]?.ref) ? same.slice(0, 1) : [],
  );
}

const NUMBER =
  '([0-9０-９][0-9０-９,.]*|[一二三四五六七八九两]?十[一二三四五六七八九]?|[一二三四五六七八九两])\\s*';
/** Units, as printed and as they are marked: yuan, and times that are no date. */
const UNITS = {
  ...{ 元: 'CNY', 年: 'year', 个月: 'month', 天: 'day', 日: 'day' },
  ...{ 个工作日: 'working-day', 小时: 'hour', 分钟: 'minute' },
} as const satisfies Readonly<Record<string, string>>;
const PRINTED = new RegExp(
  `${NUMBER}(?:万亿|[万亿])?(元(?![/／人每])|个工作日|个月|小时|分钟|天|日(?=[以之]?内)|年(?=[以之]?内|[，。；、）)]|$))`,
  'g',
);
/** What is measured, in general words; what exactly, an editor says. */
const MEASURED = {
  sum: { 'of-zh': '金额', 'of-en': 'sum of money' },
  duration: { 'of-zh': '时长', 'of-en': 'length of time' },
} as const;
/** Around a number that is an ordinal, part of a date or a longer number, or the end of a range. */
const BEFORE = /(?:[第\p{Nd}.,，〇零一二三四五六七八九十百千万亿年月余多几数半—–~～\-至到]|以[上下])\s*$/u;
const AFTER = /^\s*(?:[—–~～\-至到]|以[上下][^，。；]{0,4}[\d一二三四五六七八九十])/;
/** Sentences that aim at something, or tell of a year: there a sum or a time may be a target or a statistic. */
const AIMS_OR_TELLS =
  /目标|达到|力争|争取|实现|突破|增长|增加|提高|压缩|缩短|(?:\d{4}|[〇零一二三四五六七八九]{4})\s*年|[去今明]年/;

/** The sums and times of a sentence of which kind, value, unit and bound are all certain, by the readers of verify. */
function figuresIn(text: string): ProposedMark[] {
  if (AIMS_OR_TELLS.test(text)) return [];
  return [...text.matchAll(PRINTED)].flatMap(({ 0: quote, 2: printed = '', index: start }) => {
    const end = start + quote.length;
    const [before, after] = [text.slice(0, start), text.slice(end)];
    const [value, ...more] = quantities(quote);
    if (value === undefined || more.length > 0 || BEFORE.test(before) || AFTER.test(after)) return [];
    const { comparator, precision } = bearingOf(quote, before, after);
    const kind = printed === '元' ? 'sum' : 'duration';
    const attributes = {
      ...{ kind, value: String(Number(value.toPrecision(12))), unit: UNITS[printed as keyof typeof UNITS] },
      ...(comparator === 'eq' ? {} : { comparator }),
      ...(precision === 'exact' ? {} : { precision }),
      ...MEASURED[kind],
    };
    return [{ start, end, name: 'Figure', attributes }];
  });
}

/** Who issued a draft: a body that is printed as such with its whole name. */
function issuersOf({ blocks }: Draft, names: readonly Name[]): string[] {
  const printed = printedIssuers(blocks).map((body) => foldedText(body));
  return names.filter((name) => isCertain(name) && printed.includes(foldedText(name.zh))).map(({ id }) => id);
}

/** Makes proposals for drafts from what the registries know; of marks that overlap, the longest. */
export function proposer(names: readonly Name[], references: readonly RawReference[]) {
  const forms = formsIn(names, references);
  const known = (text: string): ProposedMark[] => {
    const folded = foldChinese(text);
    return forms.flatMap(({ units, name, ref, before, after }) =>
      occurrences(folded, units)
        .filter(({ start, end }) => !before.test(text.slice(0, start)) && !after.test(text.slice(end)))
        .map((span) => ({ ...span, name, attributes: { ref } })),
    );
  };
  return (draft: Draft): Proposals => ({
    issuers: issuersOf(draft, names),
    marks: (text, isCell) => {
      const found = [...known(text), ...(isCell ? [] : figuresIn(text))];
      const kept: ProposedMark[] = [];
      for (const mark of found.sort((a, b) => b.end - b.start - (a.end - a.start)))
        if (kept.every(({ start, end }) => end <= mark.start || mark.end <= start)) kept.push(mark);
      return kept.sort((a, b) => a.start - b.start);
    },
  });
}

/** Lines of the frontmatter that are still as the draft was written, and what to do there. */
const OPEN: readonly (readonly [line: RegExp, todo: string])[] = [
  [/^kind: *(?:#|$)/, 'kind: policy, proposal, report or press; nothing is built without it'],
  [/^proposed: \[\w/, 'proposed: take away the word of each fact that you have confirmed'],
  [/^coded: (?!true)/, 'coded: what the whole text has been looked through for, as {names: true}'],
  [/^ {2}zh: ""$/, 'title: none was recognised; give it, or say in a few words what the text is about'],
  [/^ {2}en: ""$/, 'the title in English'],
  [/^issuers: \[\]/, 'issuers: ids; a body that is not in content/names.yaml gets its record there'],
  [/^dates: \[\]/, 'dates, each with how surely it is known'],
  [/^cities: \[\]/, 'cities; a place that is not in content/cities.yaml is made by npm run add -- --place'],
];
const FIGURE = /<Figure\b[^>]*>.*?<\/Figure>/g;
/** Other tags, dates, and numbers of documents and of items, whose numerals are no quantities. */
const NO_QUANTITY =
  /<[^>]*>|[〔[（(]\d{4}[〕\])）]\d+号|\d{4}年(?:\d+月)?(?:\d+日)?|\d+月(?:\d+日)?|[一二三四五六七八九十]+月(?:[一二三四五六七八九十]+日)?|^\s*\d+\\?[.、．]/g;
const CITE = /<Cite\b[^>]*>.*?<\/Cite>/g;
const QUANTITY = /[\d０-９]|[二两三四五六七八九十百千万亿]+(?:元|年|个月|天|日|倍|家|名|人)|分之/;

/** What is left to do in a document: in which lines, from 1, and what; in their order. */
export function leftToDo(mdx: string) {
  const lines = mdx.split('\n');
  const end = lines.indexOf('---', 1);
  const found = lines.flatMap((line, index) => {
    const open = OPEN.flatMap(([field, todo]) => (index < end && field.test(line) ? todo : []));
    const marks = [...line.matchAll(/<(\w+)\b[^>]* proposed>/g)].map(
      ([, tag]) => `proposed <${tag}>: take away “proposed” where it is right, else the mark`,
    );
    const isOpen = index > end && QUANTITY.test(line.replace(FIGURE, '').replace(NO_QUANTITY, ''));
    const numbers = isOpen ? ['numbers without a mark: a <Figure> where one is a quantity'] : [];
    const isCiting = index > end && line.replace(CITE, '').includes('《');
    const titles = isCiting
      ? ['《》 without a mark: a <Cite> where a paper is named; it needs its record']
      : [];
    return [...open, ...marks, ...titles, ...numbers].map((todo) => ({ line: index + 1, todo }));
  });
  return [...Map.groupBy(found, ({ todo }) => todo)].map(([todo, places]) => ({
    todo,
    count: places.length,
    lines: [...new Set(places.map(({ line }) => line))],
  }));
}
