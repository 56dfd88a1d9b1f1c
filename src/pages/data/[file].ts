import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA_FILES } from '../../export/files.ts';
import { dataContext } from './_context.ts';
import { fileResponse } from './_response.ts';

/** Every data file that is text, once for both languages. */
export const getStaticPaths = (() =>
  DATA_FILES.map(({ name }) => ({ params: { file: name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const file = DATA_FILES.find(({ name }) => name === params.file);
  if (!file) return new Response(null, { status: 404 });
  return fileResponse(file.name, file.body(await dataContext()));
};
