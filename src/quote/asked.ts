import type { Reading } from '#src/search/model.ts';
import type { Folded, Simplified } from '#src/text/fold.ts';
import type { Span } from '#src/text/occurrences.ts';
import { unitsOf } from './units.ts';

/** A quotation as it is looked for: its units, and what whoever quoted marked as left out or put in. */
export interface Asked {
  readonly text: string;
  /** The stretch of the text that is meant. */
  readonly span: Span;
  readonly reading: Reading;
  /** Offsets into the text. */
  readonly units: Folded;
  /** For each unit, whether the text may do without it: pinyin, and what stands in square brackets. */
  readonly isFree: readonly boolean[];
  /** For each unit and the end, whether the text may go on unquoted before it. */
  readonly isOpen: readonly boolean[];
}

/** True for a text with more Chinese characters than words in Latin letters, or as many: each may have its pinyin. */
export function isInChinese(text: string): boolean {
  const [han = 0, words = 0] = [/\p{Script=Han}/gu, /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu].map(
    (pattern) => text.match(pattern)?.length ?? 0,
  );
  return han > 0 && han >= words;
}

/** What is left out: dots, or the word for it in brackets. */
const ELISION = /[[［〔（(]\s*(?:…+|⋯+|\.{3,}|[上中下前后]?略)\s*[\]］〕）)]|…+|⋯+|\.(?:\s?\.){2,}|。{3,}/gu;

/** What was put in: square brackets, but for the year of a number; and what says that it is the quoter's. */
const INSERTED =
  /[[［〔](?![\d\s]{2,6}[\]］〕])[^[\]［］〔〕\n]{1,60}[\]］〕]|[（(][^（）()\n]{0,30}(?:引者|笔者|作者|编者|记者)(?:按|注|加|所加)[^（）()\n]{0,30}[）)]/gu;

const SYLLABLE =
  '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:iong|[iuü]ang|ueng|[aeiou]ng|i?ao|i?an|[iuü]an|uai|[aeuo]i|[oi]u|[aeiuü]n|[iuü][aeo]|er|[aeiouüv])[1-5]?';
const READING = new RegExp(`^(?:${SYLLABLE})+$`, 'u');
/** A word in letters behind a Chinese character, or behind other such words, in brackets or not. */
const LATIN =
  /(?<=\p{Script=Han}[\p{Script=Latin}\p{M}1-5’'\s（(]{0,60})(?<![\p{Script=Latin}\p{M}’'])[\p{Script=Latin}\p{M}’']+[1-5]?(?![\p{Script=Latin}\p{Nd}])/gu;

/** True for the reading of a character: lower case, or with the marks of tones. */
function isPinyin(run: string): boolean {
  const letters = run.trim();
  const plain = letters
    .normalize('NFD')
    .replace(/ü/gu, 'ü')
    .replace(/[\u0300-\u0304\u030c’'\s]/gu, '');
  const isMarked = /[\u0300\u0301\u0304\u030c]/u.test(letters.normalize('NFD'));
  return (
    (isMarked || letters === letters.toLowerCase()) && READING.test(plain.normalize('NFC').toLowerCase())
  );
}

function spansIn(text: string, pattern: RegExp, isMeant = (_: string): boolean => true): Span[] {
  return [...text.matchAll(pattern)]
    .filter(([found]) => isMeant(found))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/**
 * Reads a quotation for one of the texts.
 *
 * @param words traditional words, folded, and the simplified ones for them, which have the same length.
 */
export function askedOf(
  text: string,
  reading: Reading,
  simplified: Simplified,
  words: readonly (readonly [string, string])[] = [],
): Asked {
  const plain = words.reduce(
    (all, [there, here]) => all.replaceAll(there, here),
    text.replace(/\p{Script=Han}/gu, (one) => {
      const simple = simplified.get(one) ?? one;
      return simple.length === one.length ? simple : one;
    }),
  );
  const units = unitsOf(plain, reading, simplified);
  const left = spansIn(text, ELISION);
  const put = spansIn(text, INSERTED);
  const pinyin = reading === 'zh' ? spansIn(text, LATIN, isPinyin) : [];
  const isFree = units.starts.map((start) =>
    [...left, ...put, ...pinyin].some((span) => span.start <= start && start < span.end),
  );
  const isOpen = [...units.starts, text.length].map((start, at) => {
    const before = units.ends[at - 1] ?? 0;
    return [...left, ...put].some((span) => span.start < Math.max(start, before + 1) && span.end > before);
  });
  return { text, span: { start: 0, end: text.length }, reading, units, isFree, isOpen };
}

/** The units that the text has to have. */
export function neededUnits({ units, isFree }: Asked): string[] {
  return units.units.filter((_, at) => !isFree[at]);
}

/** A stretch of a quotation, looked for by itself. */
export function askedWithin(asked: Asked, from: number, to: number): Asked {
  const { units, isFree, isOpen } = asked;
  const cut = <Item>(list: readonly Item[]): Item[] => list.slice(from, to);
  const span = { start: units.starts[from] ?? 0, end: units.ends[to - 1] ?? 0 };
  return {
    ...asked,
    span,
    units: { units: cut(units.units), starts: cut(units.starts), ends: cut(units.ends) },
    isFree: cut(isFree),
    isOpen: isOpen.slice(from, to + 1),
  };
}
