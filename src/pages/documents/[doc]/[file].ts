import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { corpus } from '../../../corpus/site.ts';
import { CLAUSE_FORMATS, clauseIn } from '../../../export/representations.ts';
import { dataContext } from '../../data/_context.ts';
import { fileResponse } from '../../data/_response.ts';

/** Clauses in other formats, each beside its page: `/documents/<doc>/<clause>.<format>`. */
export const getStaticPaths = (async () => {
  const { documents } = await corpus();
  return documents.flatMap((document) =>
    document.clauses.flatMap((clause) =>
      CLAUSE_FORMATS.map((format) => ({
        params: { doc: document.id, file: `${clause.id}.${format}` },
        props: { document, clause, format },
      })),
    ),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ params, props: { document, clause, format } }) =>
  fileResponse(params.file ?? format, clauseIn(format, document, clause, await dataContext()));
