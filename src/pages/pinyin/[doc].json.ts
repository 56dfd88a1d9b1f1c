import type { APIRoute, GetStaticPaths } from 'astro';
import { content, type corpus } from '../../corpus/site.ts';
import { learnReadings, readingsOf } from '../../views/pinyin.ts';

/** Pinyin of a document's sentences and headings, fetched only by readers who ask for it. */

export const getStaticPaths = (async () => {
  const {
    corpus: { documents },
    readings,
  } = await content();
  learnReadings(readings);
  return documents.map((document) => ({ params: { doc: document.id }, props: { document } }));
}) satisfies GetStaticPaths;

/** Element id on the reading page → readings of its Chinese characters, parted by spaces. */
export const GET: APIRoute<{ document: Awaited<ReturnType<typeof corpus>>['documents'][number] }> = ({
  props,
}) => {
  const lines = props.document.clauses.flatMap((clause) => [
    ...(clause.heading ? [[clause.id, readingsOf(clause.heading.text).join(' ')] as const] : []),
    ...clause.sentences.map((sentence) => [sentence.id, readingsOf(sentence.text).join(' ')] as const),
  ]);
  return Response.json(Object.fromEntries(lines));
};
