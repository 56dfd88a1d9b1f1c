import type { Sharded } from '#src/export/shards.ts';
import { assetHref } from '#src/i18n/language.ts';
import { fetchFile, fetchJson } from './page/fetch.ts';

/** Collections of the data in the browser, whether they are one file or an index of shards. */

/**
 * The records of one list of a collection, file by file.
 *
 * @param isWanted which shards are read; by default all.
 */
export async function* readRecords<Item>(
  id: string,
  list: string,
  isWanted: (shard: Sharded['shards'][number]) => boolean = () => true,
): AsyncGenerator<readonly Item[]> {
  const index = await fetchJson<Readonly<Record<string, readonly Item[]>> & Partial<Sharded>>(
    assetHref(`/data/${id}.json`),
  );
  if (index[list]) yield index[list];
  for (const shard of index.shards ?? [])
    if (shard.list === list && isWanted(shard)) {
      const lines = await (await fetchFile(assetHref(`/data/${shard.path}`))).text();
      yield lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Item);
    }
}

/** A collection, put together. */
export async function fetchCollection<Content extends object>(id: string): Promise<Content> {
  const index = await fetchJson<Content & Partial<Sharded>>(assetHref(`/data/${id}.json`));
  const lists = [...new Set((index.shards ?? []).map(({ list }) => list))];
  const whole = await Promise.all(
    lists.map(async (list) => [list, (await Array.fromAsync(readRecords(id, list))).flat()] as const),
  );
  return { ...index, ...Object.fromEntries(whole) };
}
