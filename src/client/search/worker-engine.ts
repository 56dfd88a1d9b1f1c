import { trustedProgram } from '#src/client/page/trusted.ts';
import { assetHref } from '#src/i18n/language.ts';
import type { Engine } from '#src/search/find.ts';
import type { Catalogue } from '#src/search/model.ts';
import { indexSize } from '#src/search/postings.ts';
import type { FromWorker, ToWorker } from './index-worker.ts';
import program from './index-worker.ts?worker&url';

/** Our own index in a worker: however long the lists of a phrase are, the page goes on answering to its reader. */
export function workerEngine(catalogue: Catalogue): Engine {
  const worker = new Worker(trustedProgram(program), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers<readonly number[] | null>>();
  const tell = (message: ToWorker): void => worker.postMessage(message);
  tell({ ...indexSize(catalogue), root: assetHref(''), version: catalogue.version });

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.found);
  });
  // The program itself did not come: nothing that was asked will be answered, nor anything that will be.
  let lost: Error | null = null;
  worker.addEventListener('error', ({ message }) => {
    lost = new Error(message || 'the program of the search index could not be loaded');
    for (const { reject } of waiting.values()) reject(lost);
    waiting.clear();
  });

  let number = 0;
  async function ask(what: keyof Engine, ...words: Parameters<Required<Engine>['exactly']>) {
    if (lost) throw lost;
    const asked = Promise.withResolvers<readonly number[] | null>();
    number += 1;
    waiting.set(number, asked);
    tell({ number, ask: what, with: words });
    return asked.promise;
  }
  return {
    find: async (reading, units) => (await ask('find', reading, units)) ?? [],
    exactly: (reading, units, atStart) => ask('exactly', reading, units, atStart),
  };
}
