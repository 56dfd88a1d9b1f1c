import { range } from 'd3';
import { s } from 'hastscript';
import type { DocumentKind } from '#src/corpus/model.ts';
import { rounded, type Shape } from './svg.ts';

/**
 * Dots, one a sentence. What kind of document speaks is shown by the form of
 * the dot, never by its colour: filled is policy, dashed a proposal, ruled a
 * report, half-filled the press. The same signs stand beside names of documents.
 */

export interface KindDots {
  readonly kind: DocumentKind;
  readonly count: number;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
}

export interface PlacedDots {
  readonly kind: DocumentKind;
  readonly dots: readonly Dot[];
}

/** How many lines some dots take, each kind beginning a line of its own. */
export function dotLines(groups: readonly KindDots[], perLine: number): number {
  return groups.reduce((lines, { count }) => lines + Math.ceil(count / perLine), 0);
}

/** Dots line by line from a corner; the centre of the first is half a pitch away from it. */
export function placeDots(
  groups: readonly KindDots[],
  corner: Dot,
  perLine: number,
  pitch: number,
): PlacedDots[] {
  let line = 0;
  return groups
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => {
      const dots = range(count).map((at) => ({
        x: corner.x + pitch * ((at % perLine) + 0.5),
        y: corner.y + pitch * (line + Math.floor(at / perLine) + 0.5),
      }));
      line += Math.ceil(count / perLine);
      return { kind, dots };
    });
}

/** Circles, each as one arc that all but closes: a page has hundreds of them. */
function outlines(dots: readonly Dot[], radius: number): string {
  const r = rounded(radius);
  return dots.map(({ x, y }) => `M${rounded(x + radius)} ${rounded(y)}a${r} ${r} 0 1 1 0-.01z`).join('');
}

/** What distinguishes the kinds that are neither filled nor dashed. */
function insides(kind: DocumentKind, dots: readonly Dot[], radius: number): string {
  const [r, whole] = [rounded(radius), rounded(2 * radius)];
  const inside = ({ x, y }: Dot): string =>
    kind === 'report'
      ? `M${rounded(x - radius)} ${rounded(y)}h${whole}`
      : `M${rounded(x)} ${rounded(y - radius)}a${r} ${r} 0 0 1 0 ${whole}z`;
  return dots.map(inside).join('');
}

/** The shapes of some dots of one kind. */
export function drawDots({ kind, dots }: PlacedDots, radius: number): Shape[] {
  const whole = s('path', { className: ['dot', kind], d: outlines(dots, radius) });
  if (kind === 'policy' || kind === 'proposal') return [whole];
  const inside = { className: [kind === 'press' ? 'half' : 'rule'], d: insides(kind, dots, radius) };
  return [whole, s('path', inside)];
}
