import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { corpus } from '../../corpus/site.ts';
import { DOCUMENT_FORMATS, documentIn } from '../../export/representations.ts';
import { dataContext } from '../data/_context.ts';
import { fileResponse } from '../data/_response.ts';

/** Documents in other formats, each beside its page: `/documents/<doc>.<format>`. */
export const getStaticPaths = (async () => {
  const { documents } = await corpus();
  return documents.flatMap((document) =>
    DOCUMENT_FORMATS.map((format) => ({
      params: { file: `${document.id}.${format}` },
      props: { document, format },
    })),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ params, props: { document, format } }) =>
  fileResponse(params.file ?? format, documentIn(format, document, await dataContext()));
