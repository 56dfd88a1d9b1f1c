import { fill } from '#src/client/page/dom.ts';
import type { CellData, MatrixData, PassageData } from '#src/compare/matrix-data.ts';
import type { MatrixRow, Shown } from '#src/compare/matrix-rows.ts';

/** Shows of the matrix tables what is asked for; the whole stays in the page. */

export interface CellWords {
  /** `{shown} of {all}` */
  readonly of: string;
  /** For a cell that says something, but not what is asked for. */
  readonly none: string;
}

function showCell(td: HTMLElement, shown: readonly PassageData[], words: CellWords | null): void {
  const links = td.querySelectorAll<HTMLElement>('a.open');
  for (const link of links) {
    const { kind, place, all = '' } = link.dataset;
    const own = shown.filter(
      (passage) => passage.kind === kind && (place === undefined || passage.cities.includes(place)),
    );
    link.hidden = own.length === 0;
    const number = link.querySelector('b');
    if (!number) continue;
    number.dataset.whole ??= number.textContent;
    number.textContent = words ? fill(words.of, { shown: own.length, all }) : number.dataset.whole;
  }
  if (words && links.length > 0 && shown.length === 0) td.dataset.none = words.none;
  else delete td.dataset.none;
}

/** Hides whole columns, and the heads of groups that have none left. */
function showColumns(table: HTMLElement, name: MatrixRow['table'], shown: Shown): void {
  for (const cell of table.querySelectorAll<HTMLElement>('[data-column]'))
    cell.hidden = !shown.column(name, cell.dataset.column ?? '');
  for (const head of table.querySelectorAll<HTMLTableCellElement>('[data-columns]')) {
    const left = (head.dataset.columns ?? '')
      .split(' ')
      .filter((column) => shown.column(name, column)).length;
    head.hidden = left === 0;
    head.colSpan = Math.max(left, 1);
  }
}

/** @param words null where nothing is asked for. */
export function showTable(table: HTMLElement, data: MatrixData, shown: Shown, words: CellWords | null): void {
  const name: MatrixRow['table'] = table.dataset.table === 'cities' ? 'cities' : 'documents';
  const passages = new Map(data.sentences.map((passage) => [passage.id, passage]));
  const cells = (name === 'cities' ? data.byCity : data.byDocument).rows.flatMap((row) =>
    row.cells.map((cell) => ({ theme: row.theme, cell })),
  );
  const asked = ({ stated, told }: CellData): PassageData[] =>
    [...stated, ...told].flatMap((id) => passages.get(id) ?? []).filter(shown.sentence);
  for (const { theme, cell } of cells) {
    const td = table.querySelector<HTMLElement>(
      `tr[data-theme="${theme}"] > td[data-column="${cell.column}"]`,
    );
    if (td) showCell(td, asked(cell), words);
  }
  for (const item of table.querySelectorAll<HTMLElement>('[data-passage]')) {
    const passage = passages.get(item.dataset.passage ?? '');
    item.hidden = passage !== undefined && !shown.sentence(passage);
  }
  showColumns(table, name, shown);
}
