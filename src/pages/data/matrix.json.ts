import type { APIRoute } from 'astro';
import { matrixData } from '../../compare/matrix-data.ts';
import { corpus } from '../../corpus/site.ts';
import { toJson } from '../../export/json.ts';
import { fileResponse } from './_response.ts';

/** The matrix with every sentence under its cells. */
export const GET: APIRoute = async () => fileResponse('matrix.json', toJson(matrixData(await corpus())));
