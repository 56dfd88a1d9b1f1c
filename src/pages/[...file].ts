import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { publishedFiles } from '#src/export/files.ts';
import { contentType } from '#src/export/formats.ts';
import { dataContext, isTaken } from './_context.ts';

/** Every file of the site that is no page, once for both languages of the interface. */
export const getStaticPaths = (async () =>
  publishedFiles(await dataContext())
    .filter(({ path }) => !isTaken(path))
    .map(({ path, body }) => ({
      params: { file: path },
      props: { path, body },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { path, body } }) =>
  new Response(body(), { headers: { 'Content-Type': contentType(path) ?? 'application/octet-stream' } });
