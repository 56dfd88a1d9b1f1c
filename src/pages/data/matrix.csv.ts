import type { APIRoute } from 'astro';
import { matrixData } from '../../compare/matrix-data.ts';
import { MATRIX_COLUMNS, matrixRows } from '../../compare/matrix-rows.ts';
import { corpus } from '../../corpus/site.ts';
import { toCsv } from '../../export/csv.ts';
import { fileResponse } from './_response.ts';

/** The whole matrix as a table; with script a reader gets the part that is shown. */
export const GET: APIRoute = async () =>
  fileResponse('matrix.csv', toCsv(matrixRows(matrixData(await corpus())), MATRIX_COLUMNS));
