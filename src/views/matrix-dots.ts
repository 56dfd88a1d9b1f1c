import type { CellMark, DotMatrix } from '#src/charts/matrix.ts';
import { countByKind } from '#src/compare/coded.ts';
import type { InstrumentTable } from '#src/compare/instruments.ts';
import type { Cell, Matrix } from '#src/compare/matrix.ts';
import type { ColumnGroup } from './matrix-columns.ts';

/** Matrices as their drawings need them. */

function markOf({ stated, told, state }: Cell): CellMark {
  if (stated.length + told.length > 0) return 'dots';
  return state === 'absent' || state === 'not-held' ? state : 'uncoded';
}

/** The words of a drawing. Columns are known by what is given of them. */
interface Labels<Column> {
  group(id: string): string;
  column(of: Column): string;
  /** The n of a column. */
  n(sentences: number): string;
  row(id: string): string;
  /** Where the name of a row leads. */
  href?(id: string): string;
}

/** What a drawing can hold: a dot is some thirty bytes, and each drawing is made for two widths. */
const MOST_DOTS = 400;

/** How many sentences a dot stands for at most. @param sentences how many are drawn. */
export function sentencesADot(sentences: number): number {
  return Math.max(1, Math.ceil(sentences / MOST_DOTS));
}

export function matrixDots(
  matrix: Matrix,
  groups: readonly ColumnGroup[],
  labels: Labels<string>,
  each: number,
): DotMatrix {
  const order = groups.flatMap(({ columns }) => columns);
  return {
    groups: groups.map(({ id, columns }) => ({
      label: labels.group(id),
      columns: columns.flatMap((at) => {
        const column = matrix.columns[at];
        if (!column) return [];
        const sentences = column.counts.map((count) =>
          count.sentences === null ? '?' : labels.n(count.sentences),
        );
        return [{ label: labels.column(column.id), n: sentences.join(' + ') }];
      }),
    })),
    rows: matrix.rows.map(({ theme, cells }) => ({
      label: labels.row(theme),
      ...(labels.href && { href: labels.href(theme) }),
      isInner: false,
      cells: order.flatMap((at) => {
        const cell = cells[at];
        const dots = countByKind([...(cell?.stated ?? []), ...(cell?.told ?? [])]);
        return cell
          ? [
              {
                mark: markOf(cell),
                dots: dots.map(({ kind, sentences }) => ({ kind, count: Math.ceil(sentences / each) })),
              },
            ]
          : [];
      }),
    })),
  };
}

/** Columns keep their order; texts of one kind that stand together share a head. */
export function instrumentDots(table: InstrumentTable, labels: Labels<number>, each: number): DotMatrix {
  const groups: { kind: string; columns: { label: string; n: string }[] }[] = [];
  for (const [at, { document, n }] of table.columns.entries()) {
    const column = { label: labels.column(at), n: document.coded.themes ? labels.n(n) : '?' };
    const last = groups.at(-1);
    if (last?.kind === document.kind) last.columns.push(column);
    else groups.push({ kind: document.kind, columns: [column] });
  }
  return {
    groups: groups.map(({ kind, columns }) => ({ label: labels.group(kind), columns })),
    rows: table.rows.map(({ type, parent, sentences }) => ({
      label: labels.row(type),
      isInner: parent !== null,
      cells: sentences.map((list, at) => {
        const { kind = 'policy', coded } = table.columns[at]?.document ?? {};
        const mark = list.length > 0 ? 'dots' : coded?.themes ? 'absent' : 'uncoded';
        return { mark, dots: [{ kind, count: Math.ceil(list.length / each) }] };
      }),
    })),
  };
}
