import type { Clause, PolicyDocument, Range, Sentence } from '#src/corpus/model.ts';
import { codePoints, sliceRanges } from '#src/corpus/ranges.ts';
import { clausePlaces } from '#src/corpus/walk.ts';
import { foldChinese } from '#src/text/fold.ts';

/** A heading, or the running text of a clause: a stretch within which wording is compared. */
export type TextLine = ReturnType<typeof linesOfClause>[number];

function linesOfClause(document: PolicyDocument, clause: Clause) {
  const line = (text: string, source: readonly Range[], sentences: readonly Sentence[]) => ({
    document,
    clause,
    /** The sentences of running text; none for a heading. */
    sentences,
    isHeading: sentences.length === 0,
    /** As printed. */
    text,
    source,
    folded: foldChinese(text),
  });
  const heading = clause.heading ? [line(clause.heading.text, clause.heading.source, [])] : [];
  const { sentences } = clause;
  if (sentences.length === 0) return heading;
  const source = sentences.flatMap((sentence) => sentence.source);
  return [...heading, line(sentences.map(({ text }) => text).join(''), source, sentences)];
}

/** The lines of some documents, in the order of time and text. */
export function textLines(documents: readonly PolicyDocument[]): TextLine[] {
  return clausePlaces(documents).flatMap(({ document, clause }) => linesOfClause(document, clause));
}

/** Where a stretch of a line stands in the seed. Offsets in UTF-16 units, end exclusive. */
export function seedRanges(line: TextLine, start: number, end: number): Range[] {
  return sliceRanges(line.source, codePoints(line.text.slice(0, start)), codePoints(line.text.slice(0, end)));
}

/** A part of a sentence: offsets in its own text, in UTF-16 units, end exclusive. */
export interface SentenceSpan {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** The sentences that a stretch of running text touches, each with its share. */
export function sentenceSpans(line: TextLine, start: number, end: number): SentenceSpan[] {
  const out: SentenceSpan[] = [];
  let at = 0;
  for (const sentence of line.sentences) {
    const length = sentence.text.length;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    if (to > from) out.push({ sentence, start: from, end: to });
    at += length;
  }
  return out;
}
