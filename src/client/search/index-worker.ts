import { fetchFile } from '#src/client/page/fetch.ts';
import type { Engine } from '#src/search/find.ts';
import { type IndexSize, postingsEngine } from '#src/search/postings.ts';

/**
 * The other side of `workerEngine`: our own index, read and searched off the page’s thread. The first message
 * says which index it is; each later one is a question, and is answered by its number.
 */

interface Opening extends IndexSize {
  /** The address of the site’s root, to which the folders of the indexes are added. */
  readonly root: string;
  readonly version: string;
}

interface Question {
  readonly number: number;
  readonly ask: keyof Engine;
  readonly with: Parameters<Required<Engine>['exactly']>;
}

export type ToWorker = Opening | Question;
export type FromWorker = { readonly number: number } & (
  | { readonly found: readonly number[] | null }
  | { readonly error: string }
);

let engine: Engine | undefined;

async function answer(question: Question): Promise<FromWorker> {
  const { number, ask, with: words } = question;
  try {
    return { number, found: (await engine?.[ask]?.(...words)) ?? null };
  } catch (error) {
    return { number, error: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if ('number' in data) return postMessage(await answer(data));
  engine = postingsEngine(data, async (path) => {
    // A file but the root is named for its bytes.
    const version = path.endsWith('.json') ? `?${data.version}` : '';
    return new Uint8Array(await (await fetchFile(data.root + path + version)).arrayBuffer());
  });
});
