import type { Draft, Proposals, ProposedMark } from '#src/convert/draft.ts';
import { printedTitle } from '#src/convert/write.ts';
import { bearingOf } from '#src/text/bearing.ts';
import { foldChinese, foldedText } from '#src/text/fold.ts';
import { occurrences, type Span } from '#src/text/occurrences.ts';
import { quantities } from '#src/text/quantities.ts';
import type { Name, RawReference } from './corpus.ts';

/**
 * What a program can read for certain in a text that nobody has marked yet: words by which the registries know a thing,
 * and quantities. Places and terms need no mark: they are found wherever they are printed.
 */

interface Form {
  readonly units: readonly string[];
  readonly name: 'Name' | 'Cite';
  readonly ref: string;
  /** What may not stand directly before and behind it: there it is part of a longer name. */
  readonly before: RegExp;
  readonly after: RegExp;
}

/** A body of which the words say by themselves which one it is: no 市商务局, which every city has, and no 各部门. */
const BY_ITSELF = /^(?![市省县区州镇乡旗本我各该全有])./u;
const FEWEST_OF_NAME = 3;
/** A title without 《》 is known from this length on. */
const FEWEST_OF_TITLE = 8;

/** The forms of names: whole, as registered. Who bears a person's name may be another; a short form, another body. */
function formsOfNames(names: Iterable<Name>): Form[] {
  return [...names].flatMap(({ id, zh, kind }) => {
    const units = foldChinese(zh).units;
    const isKnown = units.length >= FEWEST_OF_NAME && BY_ITSELF.test(zh);
    return kind === 'place' || kind === 'person' || !isKnown
      ? []
      : [
          {
            units,
            name: 'Name',
            ref: id,
            before: /[省市县区州镇乡旗]$/,
            after: /^[部办厅局委会院门处司署组室所站系]/,
          },
        ];
  });
}

/** The forms of references whose title or number names one paper: the title in its marks, or long enough; the number. */
function formsOfReferences(references: Iterable<RawReference>): Form[] {
  return [...references].flatMap(({ id, title, number, identity }) => {
    if (identity !== 'named') return [];
    const isLong = foldChinese(title.zh).units.length >= FEWEST_OF_TITLE;
    const printed = [`《${title.zh}》`, ...(isLong ? [title.zh] : []), ...(number ? [number.value] : [])];
    return printed.map(
      (form): Form => ({
        units: foldChinese(form).units,
        name: 'Cite',
        ref: id,
        before: /[A-Za-z]$/,
        after: /^\d/,
      }),
    );
  });
}

const NUMBER =
  '([0-9０-９][0-9０-９,.]*|[一二三四五六七八九两]?十[一二三四五六七八九]?|[一二三四五六七八九两])';
const UNITS: Readonly<Record<string, string>> = {
  年: 'year',
  个月: 'month',
  天: 'day',
  日: 'day',
  个工作日: 'working-day',
  小时: 'hour',
  分钟: 'minute',
};
const DURATION = new RegExp(
  `${NUMBER}\\s*(个工作日|个月|小时|分钟|天|日(?=[以之]?内)|年(?=[以之]?内|[，。；、）)]|$))`,
  'g',
);
const SUM = new RegExp(`${NUMBER}\\s*(?:万亿|[万亿])?元(?![/／人每])`, 'g');
/** Where a number is counted on, or is the end of a range, its kind or its value is not certain. */
const NOT_ALONE = /(?:[第\p{Nd}.,，〇零一二三四五六七八九十百千万亿年月余多几数半—–~～\-至到]|以[上下])\s*$/u;
const TO_RANGE = /^\s*(?:[—–~～\-至到]|以[上下][^，。；]{0,4}[\d一二三四五六七八九十])/;
/** Sentences that aim at something, or tell of a year: there a sum or a time may be a target or a statistic. */
const AIMS_OR_TELLS =
  /目标|达到|力争|争取|实现|突破|增长|增加|提高|压缩|缩短|(?:\d{4}|[〇零一二三四五六七八九]{4})\s*年|[去今明]年/;

const OF = {
  sum: { zh: '金额', en: 'sum of money' },
  duration: { zh: '时长', en: 'length of time' },
} as const;

/** The sums and times of a line of which kind, value, unit and bound are all certain, read as verify reads them. */
function figuresIn(text: string): ProposedMark[] {
  if (AIMS_OR_TELLS.test(text)) return [];
  return (['sum', 'duration'] as const).flatMap((kind) =>
    [...text.matchAll(kind === 'sum' ? SUM : DURATION)].flatMap(({ 0: quote, 2: unit = '', index }) => {
      const [before, after] = [text.slice(0, index), text.slice(index + quote.length)];
      const [value, ...more] = quantities(quote);
      if (value === undefined || more.length > 0 || NOT_ALONE.test(before) || TO_RANGE.test(after)) return [];
      const { comparator, precision } = bearingOf(quote, before, after);
      const attributes = {
        kind,
        value: String(Number(value.toPrecision(12))),
        ...(comparator === 'eq' ? {} : { comparator }),
        ...(precision === 'exact' ? {} : { precision }),
        unit: kind === 'sum' ? 'CNY' : (UNITS[unit] ?? ''),
        'of-zh': OF[kind].zh,
        'of-en': OF[kind].en,
      };
      return [{ start: index, end: index + quote.length, name: 'Figure', attributes }];
    }),
  );
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Of marks that overlap the longest, which stands first in the list; in the order of the text. */
function apart(marks: readonly ProposedMark[]): ProposedMark[] {
  const kept: ProposedMark[] = [];
  for (const mark of marks.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => overlaps(mark, other))) kept.push(mark);
  return kept.sort((a, b) => a.start - b.start);
}

/** Who issued a draft: a body whose whole name stands over it, opens its title, or signs it. */
function issuersOf({ blocks, ...draft }: Draft, names: Iterable<Name>): string[] {
  const title = foldedText(printedTitle({ blocks, ...draft }));
  const signed = blocks
    .filter(({ role }) => role === 'signature' || role === 'letterhead')
    .flatMap(({ sentences }) => sentences.map(({ text }) => foldedText(text)));
  return [...names].flatMap(({ id, zh, kind }) => {
    const name = foldedText(zh);
    if (kind === 'place' || kind === 'person' || !BY_ITSELF.test(zh)) return [];
    const isIssuer =
      title.startsWith(`${name}关于`) || signed.some((line) => line === name || line === `${name}文件`);
    return isIssuer ? [id] : [];
  });
}

/** Makes proposals for drafts from what the registries know. */
export function proposer(
  names: Iterable<Name>,
  references: Iterable<RawReference>,
): (draft: Draft) => Proposals {
  const bodies = [...names];
  const all = [...formsOfNames(bodies), ...formsOfReferences(references)];
  // What two records are called says nothing of either.
  const forms = [...Map.groupBy(all, ({ units }) => units.join('')).values()].flatMap((same) =>
    new Set(same.map(({ ref }) => ref)).size === 1 ? same.slice(0, 1) : [],
  );
  const known = (text: string): ProposedMark[] => {
    const folded = foldChinese(text);
    return forms.flatMap(({ units, name, ref, before, after }) =>
      occurrences(folded, units)
        .filter(({ start, end }) => !before.test(text.slice(0, start)) && !after.test(text.slice(end)))
        .map((span) => ({ ...span, name, attributes: { ref } })),
    );
  };
  return (draft) => ({
    issuers: issuersOf(draft, bodies),
    marks: (text, isCell) => apart([...known(text), ...(isCell ? [] : figuresIn(text))]),
  });
}

/** Something that is left for an editor: lines of the draft, from 1, and what to do there. */
export interface Left {
  readonly lines: readonly number[];
  readonly todo: string;
}

/** Of the frontmatter: lines that are still as the draft was written, each with what to do. */
const OPEN_FIELDS: readonly (readonly [line: RegExp, todo: string])[] = [
  [/^kind:\s*(?:#|$)/, 'kind: policy, proposal, report or press; nothing is built without it'],
  [/^proposed: \[\w/, 'title, number, issuers, dates: take away the word of each that you have confirmed'],
  [/^ {2}zh: ""$/, 'title: the text prints none that was recognised; give it, or say what the text is about'],
  [/^ {2}en: ""$/, 'title in English'],
  [/^issuers: \[\]/, 'issuers: a body that is not in content/names.yaml yet gets its record there'],
  [/^dates: \[\]/, 'dates, each with how surely it is known'],
  [/^cities: \[\]/, 'cities: places of content/cities.yaml; a new one is made by npm run add -- --place'],
  [/^coded: false/, 'coded: true when the text has been looked through for names, figures and the rest'],
];
const FIGURE = /<Figure\b[^>]*>.*?<\/Figure>/g;
/** Dates, document numbers and other tags, whose numerals are no quantities. */
const NO_QUANTITY =
  /<[^>]*>|[〔[（(]\d{4}[〕\])）]\d+号|\d{4}年(?:\d+月)?(?:\d+日)?|\d+月(?:\d+日)?|^\s*\d+\\?[.、．]/g;

const QUANTITY = /[\d０-９]|[二两三四五六七八九十百千万亿]+(?:元|年|个月|天|日内|倍|家|名|人)/;

/** What is left to do in a draft, in the order of its lines. */
export function leftToDo(mdx: string): Left[] {
  const lines = mdx.split('\n');
  const where = (holds: (line: string) => boolean): number[] =>
    lines.flatMap((line, index) => (holds(line) ? [index + 1] : []));
  const [, end = 0] = where((line) => line === '---');
  const marked = ['Name', 'Cite', 'Figure', 'When', 'Term', 'Sic', 'Note'].map((tag): Left => {
    const mark = new RegExp(`<${tag}\\b[^>]* proposed\\b[^>]*>`, 'g');
    const count = mdx.match(mark)?.length ?? 0;
    const what = `${count} proposed <${tag}>: take away “proposed” where it is right, else the mark`;
    return { lines: where((line) => line.search(mark) >= 0), todo: what };
  });
  const open = OPEN_FIELDS.map(
    ([field, todo]): Left => ({ lines: where((line) => field.test(line)).filter((at) => at < end), todo }),
  );
  const numbers = where((line) => QUANTITY.test(line.replace(FIGURE, '').replace(NO_QUANTITY, '')));
  return [
    ...open,
    ...marked,
    {
      lines: numbers.filter((at) => at > end),
      todo: 'numbers that are not marked: a <Figure> where it is a quantity',
    },
  ]
    .filter((left) => left.lines.length > 0)
    .sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}
