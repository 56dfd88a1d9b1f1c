import type { Language } from '#src/i18n/language.ts';
import type { Card } from './card.ts';
import { firstLines, unbroken } from './lines.ts';
import { type Faces, MORE, wordBlocks } from './words.ts';

/** Where everything on a card stands. Pixels, from the upper left corner. */

export const CARD_SIZE = { width: 1200, height: 630 } as const;
/** Of all words; the upper and the lower one are base lines. */
export const EDGE = { left: 72, right: 1128, top: 88, bottom: 590 } as const;

/** Ink for what is printed, grey for what goes with it. */
export type Tone = 'ink' | 'grey';

export interface SetText {
  readonly lang: Language;
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly size: number;
  readonly tone: Tone;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CardLayout {
  readonly texts: readonly SetText[];
  /** Behind the figures. */
  readonly lit: readonly Box[];
  /** Beside the words. */
  readonly bar: Box;
  /** Height of the line above the source. */
  readonly rule: number;
}

const WORDS = { left: 108, top: 124 };
/** Beside the source stands the seal. */
const SOURCE = { size: 22, line: 33, width: 950, most: 2 };
const LABEL = { size: 27, status: 23 };

/** Label and status in both languages on one base line, after the form of the kind. */
function topRow({ kind, label, status }: Card, faces: Faces): SetText[] {
  let x = EDGE.left + (kind === null ? 0 : 36);
  const parts = [
    { lang: 'zh', text: label.zh, size: LABEL.size, tone: 'ink' },
    { lang: 'en', text: label.en, size: LABEL.size, tone: 'ink' },
    { lang: 'zh', text: status.zh, size: LABEL.status, tone: 'grey' },
    { lang: 'en', text: status.en, size: LABEL.status, tone: 'grey' },
  ] as const;
  return parts
    .filter(({ text }) => text !== '')
    .map((part) => {
      if (part.tone === 'grey') x += 14;
      const at = x;
      x += faces[part.lang].width(part.text, part.size) + 12;
      return { ...part, x: at, y: EDGE.top };
    });
}

/** The source in both languages, its last line at the lower edge. */
function footLines({ source }: Card, faces: Faces): SetText[] {
  const lines = (['zh', 'en'] as const).flatMap((lang) =>
    firstLines(unbroken(source[lang], lang), SOURCE.most, {
      width: SOURCE.width,
      measure: (part) => faces[lang].width(part, SOURCE.size),
      more: MORE[lang],
    }).map(({ text }) => ({ lang, text: text.trimEnd() })),
  );
  return lines.map((line, at) => ({
    ...line,
    x: EDGE.left,
    y: EDGE.bottom - (lines.length - 1 - at) * SOURCE.line,
    size: SOURCE.size,
    tone: 'grey',
  }));
}

/** Where everything on a card stands. Words that have no room end in a sign that more follows. */
export function layCard(card: Card, faces: Faces): CardLayout {
  const foot = footLines(card, faces);
  const rule = (foot[0]?.y ?? EDGE.bottom) - 44;
  const room = rule - 20 - WORDS.top;
  const blocks = wordBlocks(card, faces, EDGE.right - WORDS.left, room);
  const words: SetText[] = [];
  const lit: Box[] = [];
  let y = 0;
  for (const { lang, size, line, lines, above, isChief } of blocks) {
    y += above;
    for (const { text: set, start } of lines) {
      const text = set.trimEnd();
      const base = y + Math.round(line / 2 + size * 0.36);
      const end = text.endsWith(MORE[lang]) ? text.length - MORE[lang].length : text.length;
      const widthOf = (from: number, to: number): number => faces[lang].width(text.slice(from, to), size);
      words.push({ lang, text, x: WORDS.left, y: base, size, tone: isChief ? 'ink' : 'grey' });
      for (const figure of isChief ? card.figures : []) {
        const [from, to] = [Math.max(figure.start - start, 0), Math.min(figure.end - start, end)];
        if (from < to)
          lit.push({
            x: WORDS.left + widthOf(0, from),
            y: base - size * 0.95,
            width: widthOf(from, to),
            height: size * 1.2,
          });
      }
      y += line;
    }
  }
  const from = WORDS.top + Math.max(0, Math.round((room - y) / 2));
  const lower = <Placed extends { readonly y: number }>(one: Placed): Placed => ({ ...one, y: one.y + from });
  return {
    texts: [...topRow(card, faces), ...words.map(lower), ...foot],
    lit: lit.map(lower),
    bar: { x: EDGE.left, y: from, width: 5, height: y },
    rule,
  };
}
