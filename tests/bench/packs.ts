/** What is shown of records, in packs: a hit fetches the pack that it stands in, and no other. */

import type { IndexFile } from '#src/postings/write.ts';

/**
 * Records in a pack. Twenty hits may stand in twenty packs; of clauses of 57 characters twenty such packs are about
 * 60 kB as hosts compress them, and 316,000 clauses are ten thousand files.
 */
export const PACK = 32;

/** @param records anything that JSON can hold, in the order of their keys. */
export function* packsOf<Shown>(records: Iterable<Shown>): Generator<IndexFile> {
  let pack: Shown[] = [];
  let number = 0;
  const close = (): IndexFile => {
    const bytes = new TextEncoder().encode(JSON.stringify(pack));
    pack = [];
    return { name: `${number++}.json`, bytes };
  };
  for (const record of records) {
    pack.push(record);
    if (pack.length === PACK) yield close();
  }
  if (pack.length > 0) yield close();
}

/** Reads records by their keys. @throws where a pack does not arrive, or lacks one of them; the next call asks again */
export function openPacks<Shown>(fetchFile: (name: string) => Promise<Uint8Array>) {
  const packs = new Map<number, Promise<Shown[]>>();
  const load = (number: number): Promise<Shown[]> => {
    const known = packs.get(number);
    if (known) return known;
    const coming = fetchFile(`${number}.json`).then(
      (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Shown[],
    );
    packs.set(number, coming);
    coming.catch(() => packs.delete(number));
    return coming;
  };
  return (keys: readonly number[]): Promise<Shown[]> =>
    Promise.all(
      keys.map(async (key) => {
        const record = (await load(Math.floor(key / PACK)))[key % PACK];
        if (record === undefined) throw new Error(`expected record ${key} in pack ${Math.floor(key / PACK)}`);
        return record;
      }),
    );
}
