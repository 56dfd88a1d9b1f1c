import { expect, test } from 'vitest';
import { loadContent } from '#src/corpus/read.ts';
import { checkerWith } from '#src/quote/check.ts';
import { EDITION } from '#tests/support/edition.ts';
import { type Made, quotationMaker } from '#tests/support/misquoted.ts';
import { SAMPLE } from '#tests/support/sample.ts';
import { plainSearch } from '#tests/support/searching.ts';

const COUNT = 25;

for (const root of [SAMPLE, EDITION]) {
  test(`every verdict ${root}`, { timeout: 0 }, async () => {
    const { means, documents } = plainSearch(await loadContent(root));
    const check = checkerWith(means);
    const maker = quotationMaker(documents, 11);
    const made: Made[] = [
      ...maker.kinds.flatMap((kind) => Array.from({ length: COUNT }, () => maker.wrong(kind))),
      ...Array.from({ length: 100 }, () => maker.right()),
    ];
    const failed: string[] = [];
    const began = process.cpuUsage();
    for (const { kind, paste, verdicts, places } of made) {
      const all = await check(paste);
      const [one, ...more] = all;
      const found = one?.passages.flatMap(({ document, clauses }) => clauses.map((id) => `${document.id}#${id}`)) ?? [];
      const also = one?.also.map(({ document, clause }) => `${document.id}#${clause}`) ?? [];
      const isThere = places.every((place) => [...found, ...also].includes(place));
      if (!one || more.length > 0 || !verdicts.includes(one.verdict) || !isThere)
        failed.push(`${kind}: ${paste} → ${all.map((each) => each.verdict + ' ' + each.liberties + JSON.stringify(each.cited) + each.passages.map((p) => `${p.document.id}#${p.clauses}: ` + p.stretches.map((s) => s.is === 'printed' ? s.text : JSON.stringify(s)).join('')).join(' | '))} (${places})`);
    }
    console.log(`${made.length} in ${process.cpuUsage(began).user / 1000} ms cpu`);
    console.log(`${failed.length} failed\n` + failed.join('\n'));
    expect(failed).toEqual([]);
  });
}
