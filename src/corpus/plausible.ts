import { englishQuantities } from '../text/english-quantities.ts';
import { quantities } from '../text/quantities.ts';
import type { Registries } from './content.ts';
import type { Fault } from './fault.ts';
import { datesMade } from './made.ts';
import type { Clause, Figure, PolicyDocument } from './model.ts';
import { span } from './time.ts';

/** What a figure or a date may say, judged by the words and the document that they stand in. */

const NEAR = 1e-9;
/** Plans and deadlines may lie beyond the day on which a document was made. */
const AHEAD: ReadonlySet<string> = new Set(['deadline', 'plan']);

function isIn(value: number, printed: readonly number[]): boolean {
  return printed.some((number) => Math.abs(number - value) <= NEAR * Math.max(1, Math.abs(value)));
}

function lineOf(clause: Clause, sentence: string | null): number {
  const line =
    sentence === null ? clause.heading : clause.sentences.find((candidate) => candidate.id === sentence);
  return line?.mdxLine ?? 1;
}

function figureFault(figure: Figure, clause: Clause, file: string): Fault | null {
  const printed = quantities(figure.quote);
  const given = [figure.value, figure.min, figure.max].filter((value) => value !== null);
  const wrong = given.filter((value) => !isIn(value, printed));
  if (wrong.length === 0) return null;
  return {
    file,
    line: lineOf(clause, figure.sentence),
    expected: `${figure.id}: a value that “${figure.quote}” prints (${printed.join(', ') || 'it prints none'})`,
    found: wrong.join(', '),
    mend: 'correct the value, or mark the words that hold it',
  };
}

/** A number of the Chinese that its translated sentence does not state. */
function translationFault(figure: Figure, clause: Clause, document: PolicyDocument): Fault | null {
  const english =
    figure.sentence === null
      ? clause.translation.heading
      : (clause.sentences.find(({ id }) => id === figure.sentence)?.translation ?? '');
  if (english === '') return null;
  const stated = englishQuantities(english);
  const missing = [figure.value, figure.min, figure.max].filter(
    (value) => value !== null && !isIn(value, stated),
  );
  if (missing.length === 0) return null;
  return {
    file: `content/documents/en/${document.id}.mdx`,
    line: 1,
    expected: `${figure.sentence ?? clause.id}: the figure “${figure.quote}” (${missing.join(', ')})`,
    found: english,
    mend: 'state the figure in the translation, in digits or in words',
  };
}

/** The last day that a document can know of: the latest day on which it may have been made. */
function horizon(document: PolicyDocument): string | null {
  const days = datesMade(document).map((date) => span(date.edtf).last);
  return days.sort().at(-1) ?? null;
}

function dateFaults(document: PolicyDocument, registries: Registries, file: string): Fault[] {
  const last = horizon(document);
  const expires = document.dates
    .filter((date) => date.kind === 'in-force' || date.kind === 'expires')
    .map((date) => span(date.edtf).last);
  if (last === null) return [];
  return document.clauses.flatMap((clause) =>
    clause.events.flatMap((mention): Fault[] => {
      const event = registries.events.get(mention.ref);
      if (!event || AHEAD.has(event.kind)) return [];
      const { first } = span(event.date);
      if (first <= last || expires.includes(first)) return [];
      return [
        {
          file,
          line: lineOf(clause, mention.sentence),
          expected: `${mention.ref}: a date within the document’s horizon, which ends on ${last}`,
          found: event.date,
          mend: 'correct the date in content/events.yaml, or make the event a plan or a deadline',
        },
      ];
    }),
  );
}

/** Figures whose value is not in their quotation or not in its translation, and dates beyond what their document can know. */
export function implausible(documents: readonly PolicyDocument[], registries: Registries): Fault[] {
  return documents.flatMap((document) => {
    const file = `content/documents/zh/${document.id}.mdx`;
    const figures = document.clauses.flatMap((clause) =>
      clause.figures.map((figure) => figureFault(figure, clause, file)),
    );
    const untranslated = document.clauses.flatMap((clause) =>
      clause.figures.map((figure) => translationFault(figure, clause, document)),
    );
    return [
      ...[...figures, ...untranslated].filter((fault) => fault !== null),
      ...dateFaults(document, registries, file),
    ];
  });
}
