import { englishQuantities } from '#src/text/english-quantities.ts';
import { quantities } from '#src/text/quantities.ts';
import type { Registries } from './content.ts';
import type { Position, Report } from './fault.ts';
import { datesMade } from './made.ts';
import type { Clause, Figure, PolicyDocument } from './model.ts';
import { textPath, translationPath } from './paths.ts';
import { span } from './time.ts';
import { sentenceIn } from './walk.ts';

/** What a figure or a date may say, judged by the words and the document that they stand in. */

const NEAR = 1e-9;
/** Plans, deadlines and forecasts may lie beyond the day on which a document was made. */
const AHEAD: ReadonlySet<string> = new Set(['deadline', 'forecast', 'plan']);

function isIn(value: number, printed: readonly number[]): boolean {
  return printed.some((number) => Math.abs(number - value) <= NEAR * Math.max(1, Math.abs(value)));
}

/** Where words stand in the text, by the sentence that holds them, or the heading. */
function placeInText(clause: Clause, sentence: string | null, words: string, report: Report): Position {
  const line = sentence === null ? clause.heading : sentenceIn(clause, sentence);
  return report.words({ file: textPath(clause.document), line: line?.mdxLine ?? 1, column: 1 }, words);
}

function checkFigure(figure: Figure, clause: Clause, report: Report): void {
  const given = [figure.value, figure.min, figure.max].filter((value) => value !== null);
  const printed = quantities(figure.quote);
  const wrong = given.filter((value) => !isIn(value, printed));
  if (wrong.length > 0) {
    report.add(
      'figure-value',
      placeInText(clause, figure.sentence, figure.quote, report),
      `${figure.id}: a value that “${figure.quote}” prints (${printed.join(', ') || 'it prints none'})`,
      wrong.join(', '),
    );
    return;
  }
  const english =
    figure.sentence === null ? clause.translation.heading : sentenceIn(clause, figure.sentence)?.translation;
  if (!english) return;
  const stated = englishQuantities(english);
  const missing = given.filter((value) => !isIn(value, stated));
  if (missing.length > 0)
    report.add(
      'figure-translation',
      report.place(translationPath(clause.document), figure.sentence ?? `${clause.id}.heading`),
      `${figure.sentence ?? clause.id}: the figure “${figure.quote}” (${missing.join(', ')})`,
      english,
    );
}

/** The last day that a document can know of: the latest day on which it may have been made. */
function horizon(document: PolicyDocument): string | null {
  const days = datesMade(document).map((date) => span(date.edtf).last);
  return days.sort().at(-1) ?? null;
}

function checkDates(document: PolicyDocument, registries: Registries, report: Report): void {
  const last = horizon(document);
  const expires = document.dates
    .filter((date) => date.kind === 'in-force' || date.kind === 'expires')
    .map((date) => span(date.edtf).last);
  if (last === null) return;
  for (const clause of document.clauses)
    for (const { ref, sentence } of clause.events) {
      const event = registries.events.get(ref);
      if (!event || AHEAD.has(event.kind)) continue;
      const { first } = span(event.date);
      if (first <= last || expires.includes(first)) continue;
      report.add(
        'date-horizon',
        placeInText(clause, sentence, `ref="${ref}"`, report),
        `${ref}: a date within the document’s horizon, which ends on ${last}`,
        event.date,
      );
    }
}

/** Proves that figures are in their quotation and in its translation, and dates within what their document can know. */
export function checkPlausible(
  documents: readonly PolicyDocument[],
  registries: Registries,
  report: Report,
): void {
  for (const document of documents) {
    for (const clause of document.clauses)
      for (const figure of clause.figures) checkFigure(figure, clause, report);
    checkDates(document, registries, report);
  }
}
