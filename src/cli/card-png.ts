import sharp from 'sharp';
import type { Card } from '#src/cards/card.ts';
import { cardSvg } from '#src/cards/drawing.ts';
import type { Faces } from '#src/cards/words.ts';

/**
 * A card as PNG, 1200 × 630 pixels of at most 16 colours, which is what services read that show a link. The same words
 * give the same bytes: nothing is dithered, and nothing but the pixels is written.
 */
export function cardPng(card: Card, faces: Faces): Promise<Uint8Array> {
  const options = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 };
  return sharp(Buffer.from(cardSvg(card, faces)))
    .png(options)
    .toBuffer();
}
