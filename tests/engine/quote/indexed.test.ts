import { expect, test } from 'vitest';
import { loadContent } from '#src/corpus/read.ts';
import { checkerWith } from '#src/quote/check.ts';
import { indexed } from '#tests/engine/search/indexed.ts';
import { quotationMaker } from '#tests/support/misquoted.ts';
import { SAMPLE } from '#tests/support/sample.ts';
import { plainSearch } from '#tests/support/searching.ts';

test('of a large corpus only the documents that the index names are fetched', { timeout: 0 }, async () => {
  const { means, documents } = plainSearch(await loadContent(SAMPLE));
  const { engine, close } = await indexed(documents, 'postings');
  const opened = new Set<string>();
  const library = {
    document: (id: string) => {
      opened.add(id);
      return means.library.document(id);
    },
  };
  const check = checkerWith({ ...means, engine, library });
  const [one] = await check('“摊位租金每月不超过500元，比2020年降低近20%”');
  expect(one?.verdict).toBe('close');
  expect([...opened]).toEqual(['qingwu-measures']);
  expect((await check('所谓“集市”'))[0]?.clauses).toBeGreaterThan(3);
  const maker = quotationMaker(documents, 5);
  for (const kind of maker.kinds) expect(await maker.fault(maker.wrong(kind), check)).toBeNull();
  await close();
});
