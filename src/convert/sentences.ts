import { type Strand, slice } from './strand.ts';

/**
 * Sentences end at 。！？ with the quotes and brackets that close behind them,
 * never at ；, and never inside brackets or quotation marks that go on. A list of responsible units in brackets is a sentence of its own
 * (docs/architecture.md, “Content”).
 */

const END = /[。！？]/;
const CLOSER = /[”’」』）)】》〉"]/;
const RESPONSIBLE = /[（(]\s*(?:责任单位|责任部门|牵头单位|配合单位)/;
const PAIRS: Readonly<Record<string, string>> = { '（': '）', '(': ')' };

/** Where the bracket that opens at `start` closes (the offset behind it), or -1. */
function closingBracket(text: string, start: number): number {
  const open = text.charAt(start);
  const close = PAIRS[open] ?? ')';
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text.charAt(at) === open) depth += 1;
    else if (text.charAt(at) === close) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

/** Marks that enclose, each with the one that closes it. */
const ENCLOSING: Readonly<Record<string, string>> = {
  ...PAIRS,
  '“': '”',
  '《': '》',
  '「': '」',
  '『': '』',
};

const QUOTE = /[“「『]/;

/** The offset of the mark that closes what opens at `start`, or -1: no other of its kind stands between. */
function closingMark(text: string, start: number): number {
  const open = text.charAt(start);
  return open in PAIRS ? closingBracket(text, start) - 1 : text.indexOf(ENCLOSING[open] ?? open, start);
}

/** True where a straight quote at `at` closes one that was opened in the same sentence. */
function closesQuote(text: string, from: number, at: number): boolean {
  if (text.charAt(at) !== '"') return true;
  return (text.slice(from, at).split('"').length - 1) % 2 === 1;
}

/** The offsets (UTF-16 units) behind each sentence of a text; the last is the text's length. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  let from = 0;
  let at = 0;
  const cut = (end: number): void => {
    if (text.slice(from, end).trim() !== '') ends.push(end);
    from = end;
  };
  while (at < text.length) {
    if (text.charAt(at) in PAIRS && RESPONSIBLE.exec(text.slice(at, at + 12))?.index === 0) {
      const end = closingBracket(text, at);
      if (end > 0) {
        cut(at);
        at = end;
        // A full stop behind the bracket belongs to it.
        while (END.test(text.charAt(at))) at += 1;
        cut(at);
        continue;
      }
    }
    if (text.charAt(at) in ENCLOSING) {
      const close = closingMark(text, at);
      const isQuote = QUOTE.test(text.charAt(at));
      const isFirst = text.slice(from, at).trim() === '';
      // Speech that opens a sentence has sentences of its own; what is enclosed else is one piece, and its last full
      // stop ends the sentence around it where it is speech, or where the brackets hold the whole of it.
      const isLast = END.test(text.charAt(close - 1)) && (isQuote || isFirst);
      at = close < 0 || (isQuote && isFirst) ? at + 1 : Math.max(at + 1, isLast ? close - 1 : close);
      continue;
    }
    at += 1;
    if (!END.test(text.charAt(at - 1))) continue;
    while (END.test(text.charAt(at)) || (CLOSER.test(text.charAt(at)) && closesQuote(text, from, at)))
      at += 1;
    cut(at);
  }
  cut(text.length);
  return ends;
}

/** A strand cut into its sentences, without the white space between them. */
export function sentences(whole: Strand): Strand[] {
  let from = 0;
  const out: Strand[] = [];
  for (const end of sentenceEnds(whole.text)) {
    const part = slice(whole, from, end);
    from = end;
    if (part.text !== '') out.push(part);
  }
  return out;
}
