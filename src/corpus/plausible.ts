import { numeralValue } from '#src/text/numerals.ts';
import { type Years, yearOf } from '#src/text/years.ts';
import type { Registries } from './content.ts';
import type { Position, Report } from './fault.ts';
import { datesMade, endOf, lastDay } from './made.ts';
import type { Clause, PolicyDocument } from './model.ts';
import { registryPath, textPath } from './paths.ts';
import { span } from './time.ts';
import { sentenceIn } from './walk.ts';

/** What a date may say, judged by the document that it stands in. */

/** Plans, deadlines and forecasts may lie beyond the day on which a document was made. */
const AHEAD: ReadonlySet<string> = new Set(['deadline', 'forecast', 'plan']);

/** Where words stand in the text, by the sentence that holds them, or the heading. */
function placeInText(clause: Clause, sentence: string | null, words: string, report: Report): Position {
  const line = sentence === null ? clause.heading : sentenceIn(clause, sentence);
  return report.words({ file: textPath(clause.document), line: line?.mdxLine ?? 1, column: 1 }, words);
}

/** The last day that a document can know of: the latest day on which it may have been made. */
function horizon(document: PolicyDocument): string | null {
  const days = datesMade(document).map((date) => span(date.edtf).last);
  return days.sort().at(-1) ?? null;
}

/**
 * A document ends after it was made. A repeal may come after the end of its term, since lists of what no longer holds
 * name what has expired too: the earlier of the two then ends it.
 */
function checkEnd(document: PolicyDocument, report: Report): void {
  const end = endOf(document);
  const made = datesMade(document)
    .map(({ edtf }) => span(edtf).first)
    .sort()[0];
  if (!end || !made || lastDay(end) >= made) return;
  const at = report.place(textPath(document.id), 'dates', document.dates.indexOf(end));
  report.add('date-order', at, `an end on ${made} or later`, `${end.kind} ${end.edtf}`);
}

/** First and last of the years that words name: 2015年, “十二五”, 去年. @param made when the text was made. */
function yearsSaid(words: string, made: Years): Years[] {
  const back = words.includes('前') ? 1 : 0;
  const since = Object.entries({ 今年: 0, 本年: 0, 去年: 1, 上年: 1 }).filter(([word]) =>
    words.includes(word),
  );
  return [
    ...(words.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map((year): Years => [+year - back, +year]),
    ...[...words.matchAll(/“十([一二三四五六七八九]?)五”/g)].map(([, digit = '']): Years => {
      const first = 2001 + 5 * (numeralValue(digit) ?? 0);
      return [first, first + 4];
    }),
    ...since.map(([, years]): Years => [made[0] - years, made[1] - years]),
  ];
}

/** True for a date that is not within the years, or not of the month or the day, that words name. */
function contradicts(quote: string, date: string, made: Years): boolean {
  const words = quote.normalize('NFKC').replace(/\s/g, '').replace('元月', '1月');
  const { first, last } = span(date);
  if (yearsSaid(words, made).some(([from, to]) => yearOf(first) > to || yearOf(last) < from)) return true;
  const [, month = '', day] = /(\d{1,2})月(?:(\d{1,2})日)?/.exec(words) ?? [];
  const isOther = Number(month) < Number(first.slice(5, 7)) || Number(month) > Number(last.slice(5, 7));
  const isOtherDay = day !== undefined && (first !== last || Number(day) !== Number(first.slice(8)));
  return month !== '' && (isOtherDay || (yearOf(first) === yearOf(last) && isOther));
}

function checkDates(document: PolicyDocument, registries: Registries, report: Report): void {
  const last = horizon(document);
  const days = datesMade(document).map(({ edtf }) => span(edtf));
  const made: Years = [yearOf(days.map(({ first }) => first).sort()[0] ?? '0000'), yearOf(last ?? '9999')];
  const own = document.dates
    .filter((date) => date.kind === 'in-force' || date.kind === 'expires')
    .map((date) => span(date.edtf).last);
  checkEnd(document, report);
  for (const clause of document.clauses)
    for (const { ref, quote, sentence } of clause.events) {
      const event = registries.events.get(ref);
      if (event && contradicts(quote, event.date, made)) {
        const { reference = '', of } = event;
        const { file, line } = placeInText(clause, sentence, `ref="${ref}"`, report);
        const dated = registries.references.get(reference)?.dates.findIndex(({ kind }) => kind === of);
        const place = of
          ? report.place(registryPath('references'), reference, 'dates', dated ?? 0)
          : report.place(registryPath('events'), ref, 'date');
        report.add('event-date', place, `a date as “${quote}” says (${file}:${line})`, event.date);
      }
      if (!event || last === null || AHEAD.has(event.kind)) continue;
      const { first } = span(event.date);
      if (first <= last || own.includes(first)) continue;
      const known = report.place(registryPath('events'), ref, 'date');
      report.add(
        'date-horizon',
        placeInText(clause, sentence, `ref="${ref}"`, report),
        `${ref} (${known.file}:${known.line}): a date within the document’s horizon, which ends on ${last}`,
        event.date,
      );
    }
}

/** Proves that dates lie within what their document can know. */
export function checkPlausible(
  documents: readonly PolicyDocument[],
  registries: Registries,
  report: Report,
): void {
  for (const document of documents) checkDates(document, registries, report);
}
