import { bearingOf, inEnglish, isIndefiniteInEnglish } from '#src/text/bearing.ts';
import { englishQuantities } from '#src/text/english-quantities.ts';
import { quantities } from '#src/text/quantities.ts';
import type { Corpus } from './corpus.ts';
import type { Position, Report } from './fault.ts';
import { normalForm, numbersOf } from './figure.ts';
import type { Clause, Figure, Line } from './model.ts';
import { textPath, translationPath } from './paths.ts';
import { offsetOf } from './ranges.ts';
import { addressIn, clausesOf, linesOf, readAddress, sentenceIn } from './walk.ts';

/** Holds each figure to the words that print it, to their translation, and to the figures of which it speaks. */

const NEAR = 1e-9;

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= NEAR * Math.max(1, Math.abs(other));
}

/** A figure, and the line that prints it. */
interface Printed {
  readonly figure: Figure;
  readonly line: Line;
  readonly translation: string;
  /** Where it stands, for a fault. */
  readonly place: Position;
}

function printed(figure: Figure, clause: Clause, report: Report): Printed | null {
  const sentence = sentenceIn(clause, figure.sentence);
  const line = sentence ?? clause.heading;
  if (!line) return null;
  const at = { file: textPath(clause.document), line: line.mdxLine, column: 1 };
  const translation = sentence ? sentence.translation : clause.translation.heading;
  return { figure, line, translation, place: report.words(at, figure.quote) };
}

/** The text of its line before and behind the words. */
function inContext({ figure, line }: Printed) {
  const text = [...line.text];
  const start = offsetOf(line.source, figure.source[0]?.start ?? 0);
  const end = start + [...figure.quote].length;
  return { before: text.slice(0, start).join(''), after: text.slice(end).join('') };
}

function checkWords(one: Printed, report: Report): boolean {
  const { figure, place } = one;
  const found = quantities(figure.quote);
  const wrong = numbersOf(figure).filter((value) => !found.some((number) => isNear(number, value)));
  if (wrong.length > 0) {
    const values = found.join(', ') || 'it prints none';
    const expected = `${figure.id}: a value that “${figure.quote}” prints (${values})`;
    report.add('figure-value', place, expected, wrong.join(', '));
    return false;
  }
  const { before, after } = inContext(one);
  const said = bearingOf(figure.quote, before, after);
  const against = contradicted(figure, before);
  if (against !== null)
    report.add('figure-kind', place, `${figure.id}: ${against}`, `${figure.kind} in ${figure.unit}`);
  if (said.comparator === figure.comparator && said.precision === figure.precision) return true;
  const around = `${before.slice(-4)}[${figure.quote}]${after.slice(0, 4)}`;
  report.add(
    'figure-direction',
    place,
    `${figure.id}: comparator ${said.comparator} and precision ${said.precision}, as “${around}” says`,
    `${figure.comparator} and ${figure.precision}`,
  );
  return false;
}

function checkTranslation({ figure, translation }: Printed, report: Report): void {
  if (translation === '') return;
  const id = figure.sentence ?? `${figure.clause}.heading`;
  const place = report.place(translationPath(figure.document), id);
  const name = `${figure.sentence ?? figure.clause}: the figure “${figure.quote}”`;
  const stated = englishQuantities(translation);
  const isSame = (said: number, value: number): boolean =>
    isNear(said, value) || isNear(said, value * (SMALLER[figure.unit ?? ''] ?? 1));
  const among = numbersOf(figure).map((value) => ({
    value,
    said: stated.filter((quantity) => isSame(quantity.value, value)).flatMap(({ bearings }) => bearings),
  }));
  const missing = among.filter(({ said }) => said.length === 0).map(({ value }) => value);
  if (missing.length > 0) {
    report.add('figure-translation', place, `${name} (${missing.join(', ')})`, translation);
    return;
  }
  const bearing = inEnglish(figure);
  // Of a range, either end may carry the sign.
  const holds =
    bearing === null ? isIndefiniteInEnglish(translation) : among.some(({ said }) => said.includes(bearing));
  if (holds) return;
  const wanted = bearing === 'exactly' ? 'with no “about” or “more”' : `with “${bearing ?? 'several'}”`;
  const found = among.flatMap(({ value, said }) => said.map((word) => `“${word}” ${value}`));
  report.add('translation-direction', place, `${name} ${wanted}`, found.join(', ') || translation);
}

/** Units that have words of their own; all others count what stands behind a measure word. */
const UNITS: Readonly<Record<string, RegExp>> = {
  CNY: /(?<![美欧港日加澳])元$/,
  percent: /[%％成]$|百分之/,
  tonne: /吨$/,
  year: /年多?$/,
  month: /月$/,
  'working-day': /工作日$/,
  day: /天$|(?<!作)日$/,
  hour: /小时$/,
  minute: /分钟$/,
  ratio: /\d[/:：∶]\d+$|(?<!百)分之/,
};
/** How many of a smaller unit, in which English may say the same: half a year is six months. */
const SMALLER: Readonly<Record<string, number>> = { year: 12, hour: 60 };
const COUNTED = /[家个名位人套台件笔条项所座辆户次大强化]$/;
const CURRENCY = /^[A-Z]{3}$/;
const TIME = /^(?:year|month|week|working-day|day|hour|minute|second)$/;

/** What words and attributes say against the kind and the unit of a figure; null for nothing. */
function contradicted({ kind, unit, by, at, quote }: Figure, before: string): string | null {
  const words = quote.replace(/\s/g, '').replace(/(?:以上|以下|以?内|之内|左右|上下)$/, '');
  const said = Object.keys(UNITS).find((name) => UNITS[name]?.test(words));
  const [isMoney, isTime] = [CURRENCY.test(unit ?? ''), TIME.test(unit ?? '')];
  if (said !== undefined && said !== unit) return `unit ${said}`;
  if (COUNTED.test(words) && unit !== null && unit in UNITS) return 'a unit that is counted';
  if (kind === 'sum' ? !isMoney : kind === 'duration' ? !isTime : kind === 'share' && (isMoney || isTime))
    return 'a unit of its kind';
  if (kind === 'target' ? at : kind === 'statistic' && by) return 'by for a target, at for a statistic';
  const phrase = /[^，,。；;]*$/.exec(before)?.[0] ?? '';
  const other = { target: /截至|累计|已经|据统计/, statistic: /力争|争取/ }[String(kind)];
  return other?.test(phrase) ? 'a target is aimed at, a statistic is reported' : null;
}

/** Holds what dates a figure against the events that are marked, and the years printed, in its sentence; where it prints no year, in its clause or above it. */
function checkDates(
  { figure, line, place }: Printed,
  clauses: readonly Clause[],
  events: Corpus['events'],
  report: Report,
) {
  const { document, clause: own, id } = figure;
  const around = clauses.filter((one) => one.document === document && `${own}.`.startsWith(`${one.id}.`));
  // A year in a title, or one with which is compared, dates nothing else.
  const isDated = /\d{4}\s*年/.test(line.text.replace(/《[^》]*》|[比较自从]\s*\d{4}/g, ''));
  const text = isDated
    ? line.text
    : around.flatMap((one) => linesOf<Line>(one).map((other) => other.text)).join('\n');
  const marked = around
    .flatMap((one) => one.events)
    .filter(({ sentence }) => !isDated || sentence === figure.sentence);
  const known = marked.map(({ ref }) => events.get(ref)?.date);
  for (const date of [figure.by, figure.at]) {
    // Years in Chinese numerals are not read.
    const years = (date?.sure === 'stated' && date.edtf.match(/\d{4}/g)) || [];
    const isPrinted = years.some((year) => text.includes(year) || /[〇○零一二]{2}年/.test(text));
    if (date && !isPrinted && !known.includes(date.edtf))
      report.add(
        'figure-date',
        place,
        `${id}: an event, or a year, of its ${isDated ? 'sentence' : 'clause or above it'}`,
        date.edtf,
      );
  }
}

/** Of what a figure says that it is the same, or a part. */
function pointer(figure: Figure | undefined): string | null {
  return figure?.sameAs ?? figure?.partOf ?? null;
}

function checkRelations({ figure, place }: Printed, all: ReadonlyMap<string, Figure>, report: Report): void {
  const to = pointer(figure);
  if (to === null || report.isDoubted(to)) return;
  const fault = (expected: string, found: string): void =>
    report.add('figure-relation', place, `${figure.id}: ${expected}`, found);
  const other = all.get(to);
  if (!other) {
    const { document, part } = readAddress(to);
    fault('a figure that there is', `none is ${part} in ${document}`);
    return;
  }
  const way = [addressIn(figure.document, figure.id)];
  for (let next: string | null = to; next !== null; next = pointer(all.get(next))) {
    way.push(next);
    if (way.indexOf(next) === way.length - 1) continue;
    fault('a figure that does not lead in a circle', way.join(' → '));
    return;
  }
  const [said, again] = [other, figure].map((one) => `${normalForm(one)} (${one.kind})`);
  const isMeasured = ({ unit }: Figure): boolean =>
    unit === 'percent' || CURRENCY.test(unit ?? '') || TIME.test(unit ?? '');
  // What a text counts may go by another word in its part: bases and buildings are facilities.
  const isAlike =
    other.unit === figure.unit ||
    (other.document === figure.document && !isMeasured(figure) && !isMeasured(other));
  const isMore = Math.max(...numbersOf(figure)) > Math.max(...numbersOf(other));
  if (figure.partOf !== null && (isAlike ? isMore : figure.unit !== 'percent'))
    fault(`a part of ${said}`, again ?? '');
  if (figure.sameAs !== null && said !== again) fault(`the same quantity as ${to}, ${said}`, again ?? '');
}

/** Proves all figures. */
export function checkFigures(
  { documents, events }: Pick<Corpus, 'documents' | 'events'>,
  report: Report,
): void {
  const clauses = clausesOf(documents);
  const all = new Map(
    clauses.flatMap(({ document, figures }) =>
      figures.map((figure) => [addressIn(document, figure.id), figure] as const),
    ),
  );
  for (const clause of clauses)
    for (const figure of clause.figures) {
      const one = printed(figure, clause, report);
      if (!one) continue;
      checkRelations(one, all, report);
      checkDates(one, clauses, events, report);
      if (checkWords(one, report)) checkTranslation(one, report);
    }
}
