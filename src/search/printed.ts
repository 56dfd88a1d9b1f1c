import { linesOf } from '#src/corpus/walk.ts';
import type { Simplified } from '#src/text/fold.ts';
import { type Folded, foldChinese } from '#src/text/fold.ts';
import type { Span } from '#src/text/occurrences.ts';
import { foldEnglish } from '#src/text/words.ts';
import type { Reading, SearchClause } from './model.ts';

/** A clause's searched text, and where its heading and each of its sentences stand in it. */
export interface PrintedClause {
  readonly text: string;
  /** The heading first, where there is one; then the sentences. The same in both languages. */
  readonly parts: readonly Span[];
}

/** What is searched of a clause: heading and sentences, without the label. English is parted by spaces. */
export function printedClause(clause: SearchClause, reading: Reading): PrintedClause {
  const separator = reading === 'en' ? ' ' : '';
  let text = '';
  const parts = linesOf(clause).map((line) => {
    if (text !== '' && line[reading] !== '') text += separator;
    const start = text.length;
    text += line[reading];
    return { start, end: text.length };
  });
  return { text, parts };
}

export function foldReading(text: string, reading: Reading, simplified?: Simplified): Folded {
  return reading === 'zh' ? foldChinese(text, simplified) : foldEnglish(text);
}
