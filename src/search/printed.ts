import { linesOf } from '#src/corpus/walk.ts';
import { type Folded, foldChinese, type Simplified } from '#src/text/fold.ts';
import type { Span } from '#src/text/occurrences.ts';
import { foldEnglish } from '#src/text/words.ts';
import type { Reading, SearchClause } from './model.ts';

/**
 * What is searched of a clause: heading and sentences, without the label. English is parted by spaces. The parts are
 * where the heading, if there is one, and each sentence stand in the text: as many in both languages.
 */
export function printedClause(clause: SearchClause, reading: Reading) {
  let text = '';
  const parts = linesOf(clause).map((line): Span => {
    // Rows of a table, whose cells tabs part, stand on lines of their own.
    const separator = line[reading].includes('\t') ? '\n' : reading === 'en' ? ' ' : '';
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
