import { glyph } from '#src/charts/glyph.ts';
import { rounded } from '#src/charts/svg.ts';
import { openTag } from '#src/text/html.ts';
import { fullWidth } from '#src/text/widths.ts';
import type { Card } from './card.ts';
import { type Box, CARD_SIZE, EDGE, layCard, type SetText, type Tone } from './layout.ts';
import { type Faces, MORE } from './words.ts';

/** A card as SVG. All words are outlines, so that what draws it needs no fonts and finds none of its own. */

/** The light colours of src/styles/tokens.css: a card is one picture for all readers. */
const COLOURS = {
  paper: '#fbfaf6',
  ink: '#1d1b18',
  grey: '#524c43',
  line: '#ddd6c8',
  seal: '#b0301c',
  lit: '#f6e3b4',
};
const SEAL_TEXT = '条文';
const SEAL_SIZE = 34;
const SEAL: Box = { x: 1068, y: 532, width: 60, height: 78 };

/** Characters that a card may draw beside those of its words: the seal, signs of ours, marks in their other width. */
export const CARD_SIGNS = [SEAL_TEXT, ...Object.values(MORE), '()', fullWidth(',.:;!?()')].join('');

function shape(d: string, fill: string): string {
  return `${openTag('path', { d, fill })}</path>`;
}

function group(fill: string, outlines: readonly string[]): string {
  return `${openTag('g', { fill })}${outlines.join('')}</g>`;
}

function box({ x, y, width, height }: Box, fill: string): string {
  return shape(`M${rounded(x)} ${rounded(y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}z`, fill);
}

function kindSign({ kind }: Card): string {
  if (kind === null) return '';
  const parts = glyph('square', kind, 20).map(({ d, isFilled, isDashed }) => {
    const fill = isFilled ? COLOURS.ink : 'none';
    return `${openTag('path', { d, fill, 'stroke-dasharray': isDashed ? '4 2.6' : null })}</path>`;
  });
  const at = `translate(${EDGE.left + 12} ${EDGE.top - 10})`;
  return `${openTag('g', { transform: at, stroke: COLOURS.ink, 'stroke-width': '2.2' })}${parts.join('')}</g>`;
}

/** @param faces as they were loaded with every character of the card. */
export function cardSvg(card: Card, faces: Faces): string {
  const { texts, lit, bar, rule } = layCard(card, faces);
  const write = (tone: Tone, fill: string): string => {
    const outline = ({ lang, text, ...at }: SetText): string => faces[lang].outline(text, at);
    return group(fill, texts.filter((text) => text.tone === tone).map(outline));
  };
  const { width } = CARD_SIZE;
  const seal = [...SEAL_TEXT].map((sign, at) => {
    const place = { x: SEAL.x + (SEAL.width - SEAL_SIZE) / 2, y: SEAL.y + SEAL_SIZE * (at + 1) - 1 };
    return faces.zh.outline(sign, { ...place, size: SEAL_SIZE });
  });
  return [
    openTag('svg', {
      xmlns: 'http://www.w3.org/2000/svg',
      width: String(width),
      height: String(CARD_SIZE.height),
    }),
    box({ x: 0, y: 0, ...CARD_SIZE }, COLOURS.paper),
    box({ x: 0, y: 0, width, height: 10 }, COLOURS.seal),
    kindSign(card),
    ...lit.map((one) => box(one, COLOURS.lit)),
    box(bar, COLOURS.seal),
    write('ink', COLOURS.ink),
    write('grey', COLOURS.grey),
    box({ x: EDGE.left, y: rule, width: EDGE.right - EDGE.left, height: 2 }, COLOURS.line),
    box(SEAL, COLOURS.seal),
    group(COLOURS.paper, seal),
    '</svg>',
  ].join('');
}
