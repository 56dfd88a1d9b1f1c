import type { Language } from '#src/i18n/language.ts';
import { cards as strings } from '#src/i18n/strings/cards.ts';
import { drawnFullWidth } from '#src/views/punctuation.ts';
import type { Card } from './card.ts';
import { firstLines, type SetLine, unbroken } from './lines.ts';

/** The words of a card, set as large as there is room for. Pixels. */

/** Measures and draws words. */
export interface Face {
  width(text: string, size: number): number;
  /** Outlines as SVG paths, from a point on the base line on. */
  outline(text: string, at: { readonly x: number; readonly y: number; readonly size: number }): string;
}

export type Faces = Readonly<Record<Language, Face>>;

/** Lines of one language and size. */
interface WordBlock {
  readonly lang: Language;
  readonly size: number;
  /** Height of a line, and white above the first. */
  readonly line: number;
  readonly above: number;
  readonly lines: readonly SetLine[];
  /** True for the Chinese words, which are printed in ink; what goes with them is grey. */
  readonly isChief: boolean;
}

/** Says that more follows. */
export const MORE: Readonly<Record<Language, string>> = { zh: '……', en: ' …' };

/** From the largest size at which all words fit. The English follows the Chinese in size. */
const SIZES = [60, 52, 46, 40, 36, 32] as const;
const LINE: Readonly<Record<Language, number>> = { zh: 1.5, en: 1.36 };
const HEADING = 30;
const NOTE = 20;
/** What the Chinese may take of the room where not all words fit. */
const SHARE = 0.6;

const englishSize = (size: number): number => Math.max(26, Math.round(size * 0.62));

/** Words as they are drawn: half-width marks among Chinese characters in full width, as on the pages. */
function drawnWords(text: string): string {
  const drawn = drawnFullWidth(text);
  return text
    .split('')
    .map((unit, at) => drawn.get(at) ?? unit)
    .join('');
}

function heightOf(blocks: readonly WordBlock[]): number {
  return blocks.reduce((sum, { line, lines, above }) => sum + above + line * lines.length, 0);
}

/** All words at one size, cut where there is no more room. */
function blocksAt(card: Card, faces: Faces, size: number, width: number, room: number): WordBlock[] {
  const block = (lang: Language, words: string, at: number, most: number, above: number): WordBlock => {
    const isChief = lang === 'zh' && words === card.words.zh;
    const line = Math.round(at * LINE[lang]);
    const text = lang === 'zh' ? drawnWords(words) : words;
    const lines = firstLines(
      unbroken(text, lang, isChief ? card.figures : []),
      Math.max(1, Math.floor((most - above) / line)),
      { width, measure: (part) => faces[lang].width(part, at), more: MORE[lang] },
    );
    return { lang, size: at, line, above, lines, isChief };
  };
  const { heading, words, isTranslated } = card;
  const english = (most: number): WordBlock[] =>
    words.en === '' ? [] : [block('en', words.en, englishSize(size), most, 12)];
  const above = heading === '' ? [] : [block('zh', heading, HEADING, 0, 0)];
  const below = isTranslated ? [block('en', `(${strings.en.translation})`, NOTE, 0, 10)] : [];
  const left = room - heightOf([...above, ...below]);
  const chinese = block('zh', words.zh, size, Math.max(left - heightOf(english(Infinity)), left * SHARE), 0);
  return [...above, chinese, ...english(left - heightOf([chinese])), ...below];
}

/** The words of a card in a field: at the largest size at which all of them fit, else at the smallest, cut. */
export function wordBlocks(card: Card, faces: Faces, width: number, room: number): readonly WordBlock[] {
  const whole = SIZES.map((size) => blocksAt(card, faces, size, width, Infinity)).find(
    (blocks) => heightOf(blocks) <= room,
  );
  return whole ?? blocksAt(card, faces, Math.min(...SIZES), width, room);
}
