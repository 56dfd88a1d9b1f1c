import { max, scaleBand } from 'd3';
import { dotLines, type KindDots, placeDots } from './dots.ts';
import { fitText, textWidth } from './text-width.ts';

/** A matrix of dots, one dot a sentence: rows by columns, columns in groups side by side. */

/** Why a cell has no dots, or `dots`. */
export type CellMark = 'dots' | 'absent' | 'not-held' | 'uncoded';

export interface DotMatrix {
  readonly groups: readonly {
    readonly label: string;
    readonly columns: readonly { readonly label: string; readonly n: string }[];
  }[];
  readonly rows: readonly {
    readonly label: string;
    /** Where the name of the row leads. */
    readonly href?: string;
    /** True for a kind of the type above it. */
    readonly isInner: boolean;
    readonly cells: readonly { readonly mark: CellMark; readonly dots: readonly KindDots[] }[];
  }[];
}

/** Lengths in pixels. */
export interface MatrixSizes {
  readonly width: number;
  /** Room for the names of rows. */
  readonly labels: number;
  readonly font: number;
  /** From one dot to the next. */
  readonly pitch: number;
  /** True where the names of columns stand upright. */
  readonly isUpright: boolean;
}

interface PlacedColumn {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
}

export type MatrixGeometry = ReturnType<typeof matrixGeometry>;
export type PlacedRow = MatrixGeometry['rows'][number];

const LINE = 1.25;
const PADDING = 5;
const INDENT = 12;

/**
 * Lines of the names of columns.
 *
 * @param room the width of a column; `fits` tells of each group whether its name has room above its columns.
 */
function columnNames({ groups }: DotMatrix, room: number, fits: readonly boolean[], sizes: MatrixSizes) {
  const { font, isUpright } = sizes;
  return groups.flatMap((group, at) =>
    group.columns.map(({ label, n }) => {
      if (!isUpright) return [...fitText(label, room, font, 2), n];
      // The head of a single column that has no room for it moves into the column's name.
      const isMoved = group.columns.length === 1 && !fits[at];
      return [`${isMoved ? `${group.label}: ` : ''}${label}, ${n}`];
    }),
  );
}

/** Where everything stands. Every column is equally wide; a row is as high as its fullest cell. */
export function matrixGeometry(matrix: DotMatrix, sizes: MatrixSizes) {
  const { width, labels, font, pitch, isUpright } = sizes;
  const groupOf = matrix.groups.flatMap(({ columns }, group) => columns.map(() => group));
  const scale = scaleBand<number>([labels, width])
    .domain(groupOf.keys())
    .paddingInner(isUpright ? 0.08 : 0.04);
  const room = scale.bandwidth();
  const left = (at: number): number => scale(at) ?? labels;
  const fits = matrix.groups.map(({ label, columns }) => textWidth(label, font) <= room * columns.length);
  const names = columnNames(matrix, room, fits, sizes);
  const longest = max(names.flat(), (name) => textWidth(name, font)) ?? 0;
  const groupHead = font * LINE + PADDING;
  const head = groupHead + (isUpright ? longest : 3 * font * LINE) + 2 * PADDING;
  const perLine = Math.max(1, Math.floor((room - PADDING) / pitch));
  let y = head;
  const rows = matrix.rows.map(({ label, href, isInner, cells }) => {
    const lines = fitText(label, labels - PADDING - (isInner ? INDENT : 0), font, 2);
    const dots = max(cells, (cell) => dotLines(cell.dots, perLine)) ?? 0;
    const height = Math.max(lines.length * font * LINE, dots * pitch) + 2 * PADDING;
    const top = y;
    y += height;
    return {
      y: top,
      height,
      lines,
      href,
      isInner,
      cells: cells.map((cell, at) => ({
        x: left(at),
        mark: cell.mark,
        dots: placeDots(cell.dots, { x: left(at), y: top + PADDING + 1.5 }, perLine, pitch),
      })),
    };
  });
  const groups = matrix.groups.flatMap(({ label }, group): PlacedColumn[] => {
    const own = groupOf.flatMap((of, at) => (of === group ? [left(at)] : []));
    const [x] = own;
    if (x === undefined) return [];
    const wide = (own.at(-1) ?? x) + room - x;
    return [{ x, width: wide, lines: fits[group] ? [label] : [] }];
  });
  const columns = names.map((lines, at) => ({ x: left(at), width: room, lines }));
  // `groupHead` is the height of the names of groups, `head` that of those of columns under them.
  return { width, height: y + PADDING, groupHead, head, groups, columns, rows };
}
