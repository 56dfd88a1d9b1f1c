import type { Registries } from './content.ts';
import type { Position, Report } from './fault.ts';
import { datesMade, endOf, lastDay } from './made.ts';
import type { Clause, PolicyDocument } from './model.ts';
import { textPath } from './paths.ts';
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

function checkDates(document: PolicyDocument, registries: Registries, report: Report): void {
  const last = horizon(document);
  const own = document.dates
    .filter((date) => date.kind === 'in-force' || date.kind === 'expires')
    .map((date) => span(date.edtf).last);
  if (last === null) return;
  checkEnd(document, report);
  for (const clause of document.clauses)
    for (const { ref, sentence } of clause.events) {
      const event = registries.events.get(ref);
      if (!event || AHEAD.has(event.kind)) continue;
      const { first } = span(event.date);
      if (first <= last || own.includes(first)) continue;
      report.add(
        'date-horizon',
        placeInText(clause, sentence, `ref="${ref}"`, report),
        `${ref}: a date within the document’s horizon, which ends on ${last}`,
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
