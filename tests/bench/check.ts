// What checking one quotation costs at the size of this edition: every sentence with two characters changed.

import { root } from '#src/cli/steps.ts';
import { loadContent } from '#src/corpus/read.ts';
import { checkerWith } from '#src/quote/check.ts';
import { plainSearch } from '#tests/support/searching.ts';

/** Milliseconds for each, once the texts are read. */
export async function timeOfQuotation(): Promise<number> {
  const { means, documents } = plainSearch(await loadContent(root));
  const check = checkerWith(means);
  const sentences = documents.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.sentences));
  await check('“先把所有文本读入”');
  const began = performance.now();
  for (const { zh } of sentences) await check(`“${zh.slice(0, 2)}某某${zh.slice(4)}”`);
  return (performance.now() - began) / sentences.length;
}
