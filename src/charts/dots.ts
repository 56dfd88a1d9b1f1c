import { pathRound, range } from 'd3';
import { s } from 'hastscript';
import type { DocumentKind } from '#src/corpus/model.ts';
import type { Shape } from './svg.ts';

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

function outlines(dots: readonly Dot[], radius: number): string {
  const d = pathRound(1);
  for (const { x, y } of dots) {
    d.moveTo(x + radius, y);
    d.arc(x, y, radius, 0, 2 * Math.PI);
    d.closePath();
  }
  return d.toString();
}

/** What distinguishes the kinds that are neither filled nor dashed. */
function insides(kind: DocumentKind, dots: readonly Dot[], radius: number): string {
  const d = pathRound(1);
  for (const { x, y } of dots) {
    if (kind === 'report') {
      d.moveTo(x - radius, y);
      d.lineTo(x + radius, y);
    } else {
      d.moveTo(x, y - radius);
      d.arc(x, y, radius, -Math.PI / 2, Math.PI / 2);
      d.closePath();
    }
  }
  return d.toString();
}

/** The shapes of some dots of one kind. */
export function drawDots({ kind, dots }: PlacedDots, radius: number): Shape[] {
  const whole = s('path', { className: ['dot', kind], d: outlines(dots, radius) });
  if (kind === 'policy' || kind === 'proposal') return [whole];
  const inside = { className: [kind === 'press' ? 'half' : 'rule'], d: insides(kind, dots, radius) };
  return [whole, s('path', inside)];
}
