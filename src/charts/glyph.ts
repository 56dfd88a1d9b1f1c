import { path, symbol, symbolCircle, symbolDiamond2, symbolSquare } from 'd3';
import type { DocumentKind } from '#src/corpus/model.ts';

/** The signs of a timeline, around the point 0, 0. */

/** A document, something that a text tells, something that a text cites. */
export type GlyphForm = 'square' | 'circle' | 'diamond';
/** How it is filled says what kind of document speaks: the same signs as beside the names of documents. */
export type GlyphFill = DocumentKind | 'none';

const SYMBOLS = { square: symbolSquare, circle: symbolCircle, diamond: symbolDiamond2 } as const;

/** Half of the width that a form has at a height, as a share of half of its size. */
const HALF_WIDTH: Readonly<Record<GlyphForm, (share: number) => number>> = {
  square: () => 1,
  circle: (share) => Math.sqrt(1 - share * share),
  diamond: (share) => 1 - Math.abs(share),
};

/** The area by which d3 knows a symbol whose greatest height is `size`. */
function area(form: GlyphForm, size: number): number {
  if (form === 'square') return size * size;
  if (form === 'circle') return (Math.PI * size * size) / 4;
  return (size / 2 / 0.62625) ** 2;
}

function outline(form: GlyphForm, size: number): string {
  return symbol(SYMBOLS[form], area(form, size)).digits(2)() ?? '';
}

function rules(form: GlyphForm, size: number): string {
  const lines = path();
  for (const share of [-0.45, 0, 0.45]) {
    const half = HALF_WIDTH[form](share) * (size / 2) * 0.72;
    lines.moveTo(round(-half), round((share * size) / 2));
    lines.lineTo(round(half), round((share * size) / 2));
  }
  return lines.toString();
}

function rightHalf(form: GlyphForm, size: number): string {
  const half = path();
  const r = size / 2;
  half.moveTo(0, -r);
  if (form === 'square') {
    half.lineTo(r, -r);
    half.lineTo(r, r);
  } else if (form === 'circle') half.arc(0, 0, r, -Math.PI / 2, Math.PI / 2);
  else half.lineTo(r, 0);
  half.lineTo(0, r);
  half.closePath();
  return half.toString();
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The parts of a sign, in the order in which they are drawn. */
export function glyph(form: GlyphForm, fill: GlyphFill, size: number) {
  const whole = { d: outline(form, size), isFilled: fill === 'policy', isDashed: fill === 'proposal' };
  if (fill === 'report') return [whole, { d: rules(form, size), isFilled: false, isDashed: false }];
  if (fill === 'press') return [whole, { d: rightHalf(form, size), isFilled: true, isDashed: false }];
  return [whole];
}
