import { max, scaleBand } from 'd3';
import { s } from 'hastscript';
import type { DocumentKind } from '#src/corpus/model.ts';
import { drawDots } from './dots.ts';
import { type Frame, picture, rounded } from './svg.ts';
import { fitText } from './text-width.ts';

/** Of each of many things, how many documents speak: a column of dots each, a ring where none does. */

export interface Reach {
  /** The kinds of the documents that speak, in their order. */
  readonly kinds: readonly DocumentKind[];
}

const PITCH = 15;
const FONT = 13;

/** @param nobody what the things are called of which no document speaks. They stand last. */
export function reachDots(things: readonly Reach[], nobody: string, frame: Omit<Frame, 'height'>): string {
  const most = max(things, ({ kinds }) => kinds.length) ?? 0;
  const height = (most + 1) * PITCH + 4 + FONT + 6;
  const x = scaleBand<number>([0, frame.width]).domain(things.map((_, at) => at));
  const radius = Math.min(PITCH, x.bandwidth()) * 0.36;
  const floor = most * PITCH + 4;
  const shapes = things.flatMap(({ kinds }, at) => {
    const centre = (x(at) ?? 0) + x.bandwidth() / 2;
    if (kinds.length === 0)
      return [
        s('circle', {
          cx: rounded(centre),
          cy: floor + PITCH / 2,
          r: rounded(radius + 1.5),
          className: ['nobody'],
        }),
      ];
    return kinds.flatMap((kind, level) =>
      drawDots({ kind, dots: [{ x: centre, y: floor - PITCH * (level + 0.5) }] }, radius),
    );
  });
  const ground = s('path', { className: ['between'], d: `M0 ${floor - 0.5}H${frame.width}` });
  const name = {
    x: frame.width,
    y: rounded(height - 4),
    textAnchor: 'end',
    fontSize: FONT,
    className: ['row'],
  };
  return picture({ ...frame, height }, [
    ground,
    ...shapes,
    s('text', name, fitText(nobody, frame.width, FONT)[0] ?? ''),
  ]);
}
