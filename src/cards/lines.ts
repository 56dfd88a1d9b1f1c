import type { Language } from '#src/i18n/language.ts';
import { numeralSpans } from '#src/text/english-quantities.ts';
import { joinSpans, type Span } from '#src/text/occurrences.ts';

/** Words broken into lines. Offsets are UTF-16 units. */

/** A line as it is set, and where in the words it begins. */
export interface SetLine {
  readonly text: string;
  readonly start: number;
}

/** Width of some words, in any unit. */
type Measure = (text: string) => number;

/**
 * What no line break may part, marked figures aside: in Chinese a character, a number with its measure, or a word of
 * another script, with the brackets that open before it and the marks that close behind it (CLREQ 3.1.3); in English
 * a word.
 */
const PIECES: Readonly<Record<Language, RegExp>> = {
  zh: /[（〔《〈“‘【「『(]*(?:\d[\d.,]*[十百千万亿余多]*\p{Script=Han}|[\p{Script=Latin}\d][\p{Script=Latin}\d.,%+/&-]*|.)[，。、；：？！）〕》〉”’】」』…—％%,.;:?!)+]*/gsu,
  en: /\S+\s*/gu,
};

/** The numbers of an English text with the word behind each: `1.3 trillion yuan`, `five cities`. */
function englishFigures(text: string): Span[] {
  return numeralSpans(text).map(({ start, end }) => {
    const [word = ''] = /^\s*[\w%’-]*/.exec(text.slice(end)) ?? [];
    return { start, end: end + word.length };
  });
}

/** The pieces of a text that stay whole, in order; joined they are the text. */
export function unbroken(text: string, lang: Language, figures: readonly Span[] = []): string[] {
  const whole = joinSpans(lang === 'en' ? [...figures, ...englishFigures(text)] : figures);
  const pieces: string[] = [];
  let at = 0;
  for (const [piece] of text.matchAll(PIECES[lang])) {
    const isInside = whole.some(({ start, end }) => start < at && at < end);
    pieces.push((isInside ? (pieces.pop() ?? '') : '') + piece);
    at += piece.length;
  }
  return pieces;
}

/** Pieces that are wider than a line are the only ones that are parted, at any character. */
function fitting(pieces: readonly string[], width: number, measure: Measure): string[] {
  return pieces.flatMap((piece) => (measure(piece.trimEnd()) > width ? [...piece] : [piece]));
}

/** Sets pieces into lines of a width. White space at the end of a line is kept in its text, and has no width. */
export function setLines(pieces: readonly string[], width: number, measure: Measure): SetLine[] {
  const lines: SetLine[] = [];
  let line = { text: '', start: 0 };
  for (const piece of fitting(pieces, width, measure)) {
    if (line.text !== '' && measure((line.text + piece).trimEnd()) > width) {
      lines.push(line);
      line = { text: '', start: line.start + line.text.length };
    }
    line = { ...line, text: line.text + piece };
  }
  return line.text === '' ? lines : [...lines, line];
}

/** The first lines of a text, the last of them ending in a sign that more follows. Figures are dropped whole. */
export function firstLines(
  pieces: readonly string[],
  most: number,
  { width, measure, more }: { readonly width: number; readonly measure: Measure; readonly more: string },
): SetLine[] {
  let count = pieces.length;
  let lines = setLines(pieces, width, measure);
  while (lines.length > most && count > 1) {
    count -= 1;
    const kept = pieces.slice(0, count);
    const last = (kept.pop() ?? '').replace(/[\s，、；：,;:]+$/u, '');
    lines = setLines([...kept, last + more], width, measure);
  }
  return lines;
}
