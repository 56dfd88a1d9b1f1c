import type { MatrixData } from '../compare/matrix-data.ts';
import { MATRIX_COLUMNS, matrixRows, type Shown } from '../compare/matrix-rows.ts';
import { toCsv } from '../export/csv.ts';

/** Gives a text to the reader as a file. */
export function download(name: string, type: string, body: string): void {
  const url = URL.createObjectURL(new Blob([body], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The part of the matrix that is shown. */
export function downloadMatrix(data: MatrixData, shown: Shown): void {
  download('matrix.csv', 'text/csv', toCsv(matrixRows(data, shown), MATRIX_COLUMNS));
}
