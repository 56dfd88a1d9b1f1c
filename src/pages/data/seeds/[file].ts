import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataContext } from '../_context.ts';
import { fileResponse } from '../_response.ts';

/** The source files byte for byte: what all offsets count in. */
export const getStaticPaths = (async () => {
  const { seeds } = await dataContext();
  return [...seeds].map(([file, bytes]) => ({ params: { file }, props: { bytes } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ params, props }) => fileResponse(params.file ?? '', props.bytes);
