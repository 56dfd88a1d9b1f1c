import { scaleLinear } from 'd3';
import { s } from 'hastscript';
import { type Frame, ornament, picture, rounded, type Shape } from './svg.ts';
import { fitText, textWidth } from './text-width.ts';

/** Who is named, and named first, in how many lists: a bar for all, the filled part for those where first. */

export interface NamedBar {
  readonly label: string;
  readonly named: number;
  readonly first: number;
}

const HEIGHT = 14;

function bar(
  { named, first }: Pick<NamedBar, 'named' | 'first'>,
  x: (count: number) => number,
  y: number,
): Shape[] {
  const end = rounded(x(named) - 0.5);
  return [
    s('path', { className: ['all'], d: `M0.5 ${y + 0.5}H${end}v${HEIGHT - 1}H0.5z` }),
    ...(first > 0
      ? [s('path', { className: ['first'], d: `M0 ${y}H${rounded(x(first))}v${HEIGHT}H0z` })]
      : []),
  ];
}

/** One bar; the words stand beside it. @param tasks lists in all: the whole width. */
export function namedBar(counts: Pick<NamedBar, 'named' | 'first'>, tasks: number, width: number): string {
  const x = scaleLinear([0, tasks], [0, width]);
  const whole = s('path', { className: ['whole'], d: `M0 ${HEIGHT - 0.5}H${width}` });
  return ornament(width, HEIGHT, 'bars', [whole, ...bar(counts, x, 0)]);
}

const ROW = 42;
const FONT = 13;

/** Some bars under one another, each under its words. @param words the counts of a bar. */
export function namedBars(
  bars: readonly NamedBar[],
  tasks: number,
  words: (bar: NamedBar) => string,
  frame: Omit<Frame, 'height'>,
): string {
  const room = Math.max(0, ...bars.map((one) => textWidth(words(one), FONT))) + FONT;
  const x = scaleLinear([0, tasks], [0, frame.width - room]);
  const shapes = bars.flatMap((one, at) => {
    const y = at * ROW;
    const [label = ''] = fitText(one.label, frame.width, FONT);
    return [
      s('text', { x: 0, y: y + FONT, className: ['row'] }, label),
      s('text', { x: frame.width, y: y + 2 * FONT + 5, textAnchor: 'end', className: ['count'] }, words(one)),
      ...bar(one, x, y + FONT + 6),
    ];
  });
  return picture({ ...frame, height: bars.length * ROW }, [s('g', { fontSize: FONT }, shapes)]);
}
