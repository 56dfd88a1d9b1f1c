import { joinSpans, type Span } from '../text/occurrences.ts';
import type { Hit } from './hit.ts';
import { type Reading, readings, type SearchClause } from './model.ts';
import { printedClause } from './printed.ts';

/** A stretch in one voice: of the heading, or of the sentences. */
export interface Run {
  readonly text: string;
  /** Where it begins in the clause's searched text. */
  readonly start: number;
  readonly isHeading: boolean;
}

/** What is shown of a clause, in order. A mark is whole, also where it runs from heading to text. */
export interface Piece {
  readonly kind: 'text' | 'mark' | 'gap';
  readonly runs: readonly Run[];
}

/** A clause of so many characters is shown whole. */
const SHORT = 120;

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Which parts are shown, the same in both languages: the heading, the sentences with matches, or all if few. */
function shownParts({ clause, spans }: Pick<Hit, 'clause' | 'spans'>): boolean[] {
  const printed = { zh: printedClause(clause, 'zh'), en: printedClause(clause, 'en') };
  const first = clause.heading ? 1 : 0;
  const matched = printed.zh.parts.map((_, index) =>
    readings.some((reading) => {
      const part = printed[reading].parts[index];
      return part !== undefined && spans[reading].some((span) => overlap(span, part));
    }),
  );
  const isPlain = !matched.slice(first).some(Boolean);
  return matched.map(
    (isMatched, index) =>
      isMatched || printed.zh.text.length <= SHORT || index < first || (isPlain && index === first),
  );
}

/** The stretch from one offset to another, cut where the heading ends. */
function runs(text: string, { start, end }: Span, headingEnd: number): Run[] {
  const cut = Math.min(Math.max(headingEnd, start), end);
  return [
    { text: text.slice(start, cut), start, isHeading: true },
    { text: text.slice(cut, end), start: cut, isHeading: false },
  ].filter((run) => run.text !== '');
}

function headingEnd(clause: SearchClause, parts: readonly Span[]): number {
  return clause.heading ? (parts[0]?.end ?? 0) : 0;
}

/** A hit's text in one language, cut down to what was found and marked there. */
export function excerpt(hit: Pick<Hit, 'clause' | 'spans'>, reading: Reading): Piece[] {
  const { text, parts } = printedClause(hit.clause, reading);
  const shown = shownParts(hit);
  const boundary = headingEnd(hit.clause, parts);
  const marks = joinSpans(hit.spans[reading]);
  const pieces: Piece[] = [];
  const put = (kind: Piece['kind'], span: Span): void => {
    if (kind === 'gap' || span.start < span.end) pieces.push({ kind, runs: runs(text, span, boundary) });
  };
  for (let index = 0; index < parts.length; index += 1) {
    if (!shown[index]) {
      if (pieces.at(-1)?.kind !== 'gap') put('gap', { start: 0, end: 0 });
      continue;
    }
    const start = parts[index]?.start ?? 0;
    while (shown[index + 1]) index += 1;
    const end = parts[index]?.end ?? start;
    let at = start;
    for (const mark of marks.filter((candidate) => overlap(candidate, { start, end }))) {
      put('text', { start: at, end: mark.start });
      put('mark', mark);
      at = mark.end;
    }
    put('text', { start: at, end });
  }
  return pieces;
}
