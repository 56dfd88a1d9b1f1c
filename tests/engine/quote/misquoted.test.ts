import { expect, test } from 'vitest';
import { loadContent } from '#src/corpus/read.ts';
import { checkerWith } from '#src/quote/check.ts';
import { quotationMaker } from '#tests/support/misquoted.ts';
import { SAMPLE } from '#tests/support/sample.ts';
import { plainSearch } from '#tests/support/searching.ts';

// Made quotations, wrong ones of every kind and true ones: every verdict is right, and names the place.

const { means, documents } = plainSearch(await loadContent(SAMPLE));
const check = checkerWith(means);
const maker = quotationMaker(documents, 11);

test.each(maker.kinds)('%s', { timeout: 0 }, async (kind) => {
  for (let made = 0; made < 25; made += 1) expect(await maker.fault(maker.wrong(kind), check)).toBeNull();
});

test('true quotations are exact', { timeout: 0 }, async () => {
  for (let made = 0; made < 100; made += 1) expect(await maker.fault(maker.right(), check)).toBeNull();
});
