import { s } from 'hastscript';
import { drawDots } from './dots.ts';
import {
  type CellMark,
  type DotMatrix,
  type MatrixGeometry,
  type MatrixSizes,
  matrixGeometry,
  type PlacedRow,
} from './matrix.ts';
import { type Frame, picture, rounded, type Shape } from './svg.ts';

/** The matrix of dots as a picture. */

const LINE = 1.25;

function words(lines: readonly string[], x: number, y: number, font: number, className: string): Shape[] {
  return lines.map((line, at) =>
    s('text', { x: rounded(x), y: rounded(y + at * font * LINE), className: [className] }, line),
  );
}

function heads(
  { groups, columns, groupHead, head }: MatrixGeometry,
  { font, isUpright }: MatrixSizes,
): Shape[] {
  const of = groups.flatMap(({ x, width, lines }) => [
    ...words(lines, x, font, font, 'group'),
    s('path', { className: ['rule'], d: `M${rounded(x)} ${rounded(groupHead)}h${rounded(width)}` }),
  ]);
  if (!isUpright)
    return [
      ...of,
      ...columns.flatMap(({ x, lines }) => words(lines, x, groupHead + font * 1.3, font, 'column')),
    ];
  return [
    ...of,
    ...columns.flatMap(({ x, width, lines }) => {
      const foot = { x: rounded(x + width / 2 + font * 0.35), y: rounded(head - 5) };
      return lines.map((line) =>
        s('text', { ...foot, transform: `rotate(-90 ${foot.x} ${foot.y})`, className: ['column'] }, line),
      );
    }),
  ];
}

/** The signs of silences, each where the first dot would be: lines and crosses, and marks of question. */
function silences(cells: PlacedRow['cells'], y: number, pitch: number): Shape[] {
  const half = rounded(pitch * 0.4);
  const at = (mark: CellMark): number[] =>
    cells.filter((cell) => cell.mark === mark).map(({ x }) => rounded(x + pitch * 0.1));
  const d = [
    ...at('absent').map((x) => `M${x} ${rounded(y)}h${2 * half}`),
    ...at('not-held').map(
      (x) => `M${x} ${rounded(y - half)}l${2 * half} ${2 * half}m0 ${-2 * half}l${-2 * half} ${2 * half}`,
    ),
  ].join('');
  return [
    ...(d ? [s('path', { className: ['silence'], d })] : []),
    ...at('uncoded').map((x) => s('text', { x, y: rounded(y + half), className: ['silence'] }, '?')),
  ];
}

function row(
  { y, height, lines, href, isInner, cells }: PlacedRow,
  width: number,
  { font, pitch }: MatrixSizes,
): Shape[] {
  const name = words(lines, isInner ? 12 : 0, y + 5 + font * 0.9, font, isInner ? 'inner' : 'row');
  const kinds = Map.groupBy(
    cells.flatMap(({ dots }) => dots),
    ({ kind }) => kind,
  );
  return [
    s('path', { className: ['between'], d: `M0 ${rounded(y)}H${rounded(width)}` }),
    ...(href ? [s('a', { href }, name)] : name),
    ...[...kinds].flatMap(([kind, own]) =>
      drawDots({ kind, dots: own.flatMap(({ dots }) => dots) }, pitch * 0.38),
    ),
    ...silences(cells, y + Math.min(height / 2, 5 + font * 0.6), pitch),
  ];
}

export function matrixDrawing(
  matrix: DotMatrix,
  sizes: MatrixSizes,
  frame: Omit<Frame, 'width' | 'height'>,
): string {
  const drawn = matrixGeometry(matrix, sizes);
  const { width, height } = drawn;
  const shapes = [...heads(drawn, sizes), ...drawn.rows.flatMap((one) => row(one, width, sizes))];
  const isLinked = drawn.rows.some(({ href }) => href !== undefined);
  return picture({ ...frame, width, height, isLinked }, [s('g', { fontSize: sizes.font }, shapes)]);
}
