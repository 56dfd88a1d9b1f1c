import { numbersOf } from '#src/corpus/figure.ts';
import type { Dated, Figure } from '#src/corpus/model.ts';
import { isSpan } from '#src/corpus/time.ts';
import type { PlacedFigure } from '#src/corpus/walk.ts';
import { formatLargeNumber, withStatus } from '#src/i18n/format.ts';
import { inLanguage, type Language } from '#src/i18n/language.ts';
import { facts } from '#src/i18n/strings/facts.ts';
import { figures } from '#src/i18n/strings/figures.ts';
import { printedUnit, scaleOf } from '#src/text/quantities.ts';

/** Figures in words: every page words numbers, which way they point, and their units here. */

/** The name of a unit for one; a unit that the interface has no word for is shown as the data has it. */
function nameOf(unit: string, lang: Language): string {
  const known: Readonly<Record<string, string>> = figures[lang].units;
  return known[unit] ?? unit.replaceAll('-', ' ');
}

function plural(noun: string): string {
  return noun === 'person' ? 'people' : `${noun.replace(/(?<![aeiou])y$/, 'ie')}s`;
}

/** Units of which English makes no plural. */
const UNCOUNTED: ReadonlySet<string> = new Set(['CNY', 'percent', 'ratio']);

/** A unit in words, as a heading of what is counted in it. */
export function unitInWords(unit: string | null, lang: Language): string {
  if (unit === null) return figures[lang].unitless;
  return lang === 'zh' || UNCOUNTED.has(unit) ? nameOf(unit, lang) : plural(nameOf(unit, lang));
}

/** What is printed as 半, or as a fraction, is not made a decimal number. */
function numeral(figure: Figure, lang: Language): string {
  const [first, last = first] = numbersOf(figure).map((end) => formatLargeNumber(end, lang));
  const fraction = /\d+\/\d+/.exec(figure.quote.normalize('NFKC'))?.[0];
  return fraction ?? (first === last ? (first ?? '') : facts[lang].span(first ?? '', last ?? ''));
}

function isHalf({ quote, value }: Figure): boolean {
  return value === 0.5 && quote.includes('半');
}

/** 40 million yuan, 2 to 3 bases, 1 platform, 5%, half a year. */
function inEnglish(figure: Figure): string {
  const { unit } = figure;
  const number = isHalf(figure) ? 'half' : numeral(figure, 'en');
  if (unit === null || unit === 'ratio') return number;
  if (unit === 'percent') return `${number}%`;
  const noun = nameOf(unit, 'en');
  if (isHalf(figure)) return `half ${/^(?:[aeiou]|hour)/.test(noun) ? 'an' : 'a'} ${noun}`;
  return `${number} ${UNCOUNTED.has(unit) || numbersOf(figure).at(-1) === 1 ? noun : plural(noun)}`;
}

/** 4000余万元, 2至3家, 5%, 半年: with the scale and the measure word that are printed, and 余 where it stands. */
function inChinese(figure: Figure): string {
  const { more, scale, measure, moreBehind } = printedUnit(figure.quote);
  // The text leaves out 元 in places.
  const word = measure === '' && figure.unit === 'CNY' ? '元' : measure;
  if (isHalf(figure)) return word === '' ? '一半' : `半${word}`;
  const digits =
    figure.value !== null && scale !== ''
      ? String(Number((figure.value / scaleOf(scale)).toPrecision(12)))
      : null;
  return `${digits ?? numeral(figure, 'zh')}${more}${digits === null ? '' : scale}${word}${moreBehind}`;
}

/**
 * A figure in words, with its direction and unit: “95% or more”, “more than 40 million yuan”, 4000余万元; and where it is
 * so, that nobody has confirmed it. Where no number is printed, the printed words.
 */
export function quantityInWords(figure: Figure, lang: Language): string {
  return withStatus(boundInWords(figure, lang), figure.proposed ? 'proposed' : 'stated', lang);
}

function boundInWords(figure: Figure, lang: Language): string {
  if (figure.precision === 'indefinite') return figure.quote;
  const { comparator, precision } = facts[lang];
  const plain = lang === 'en' ? inEnglish(figure) : inChinese(figure);
  // A bound that already says “more” is not said twice.
  const isMore = figure.comparator === 'gt' || figure.comparator === 'ge';
  const vague = figure.precision === 'over' && isMore ? plain : precision[figure.precision](plain);
  return comparator[figure.comparator](vague);
}

/** Which figure it restates, or is a part of, in words; empty for one that stands for itself. */
export function relationInWords(
  { document, sameAs }: Figure,
  whole: PlacedFigure | null,
  lang: Language,
): string {
  if (!whole) return '';
  const cite = inLanguage(whole.clause.cite, lang);
  const place = whole.document.id === document ? cite : `${inLanguage(whole.document.short, lang)} ${cite}`;
  return facts[lang][sameAs === null ? 'partOf' : 'restates'](whole.figure.quote, place);
}

/** The date of a figure: the deadline of a target, or the point or span of time that is spoken of. */
export function figureDate({
  by,
  at,
}: Figure): { readonly is: 'by' | 'at' | 'during'; readonly date: Dated } | null {
  if (by) return { is: 'by', date: by };
  return at && { is: isSpan(at.edtf) ? 'during' : 'at', date: at };
}
