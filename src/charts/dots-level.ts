import { scaleLinear } from 'd3';
import { s } from 'hastscript';
import { type Frame, picture, rounded } from './svg.ts';
import { fitText } from './text-width.ts';

/** One number under several names: each name on a line of its own, the dots at one height of the scale. */

export interface LevelDots {
  readonly names: readonly string[];
  readonly value: number;
  /** Ends of the scale. */
  readonly ends: readonly [from: number, to: number];
  /** The number and the ends in words. */
  readonly words: { readonly value: string; readonly from: string; readonly to: string };
  /** True for a number that may be passed: the line goes on after the dot. */
  readonly isLeast: boolean;
}

const FONT = 13;
const LINE = 16;
const ROW = 58;
const HEAD = 24;
const FOOT = 22;

export function levelDots(level: LevelDots, frame: Omit<Frame, 'height'>): string {
  const { names, value, ends, words, isLeast } = level;
  const right = frame.width - 1;
  const x = scaleLinear(ends, [1, right]);
  const at = rounded(x(value));
  const bottom = HEAD + names.length * ROW;
  const anchor = at > frame.width / 2 ? 'end' : 'start';
  return picture({ ...frame, height: bottom + FOOT }, [
    s('g', { fontSize: FONT }, [
      s('text', { x: at, y: FONT, textAnchor: anchor, className: ['value'] }, words.value),
      s('path', { className: ['guide'], d: `M${at} ${HEAD - 4}V${bottom}` }),
      ...names.flatMap((name, index) => {
        const y = HEAD + index * ROW;
        const line = y + 2 * LINE + 8;
        return [
          ...fitText(name, at - 10, FONT, 2).map((text, number) =>
            s('text', { x: 0, y: y + FONT + number * LINE, className: ['row'] }, text),
          ),
          s('path', { className: ['between'], d: `M1 ${line}H${right}` }),
          ...(isLeast ? [s('path', { className: ['beyond'], d: `M${at} ${line}H${right}` })] : []),
          s('circle', { cx: at, cy: line, r: 5, className: ['dot', 'policy'] }),
        ];
      }),
      s('text', { x: 0, y: bottom + 16, className: ['tick'] }, words.from),
      s('text', { x: frame.width, y: bottom + 16, textAnchor: 'end', className: ['tick'] }, words.to),
    ]),
  ]);
}
