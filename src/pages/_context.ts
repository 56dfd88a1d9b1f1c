import { siteConcordance } from '#src/compare/site.ts';
import { absolute } from '#src/components/cite/absolute.ts';
import { readEdition } from '#src/corpus/read.ts';
import { content, seeds } from '#src/corpus/site.ts';
import type { DataContext } from '#src/export/dataset.ts';

async function readContext(): Promise<DataContext> {
  return {
    ...(await content()),
    seeds: await seeds(),
    concordance: await siteConcordance(),
    ...(await readEdition(process.cwd())),
    address: absolute,
  };
}

let context: Promise<DataContext> | undefined;

/** What the files that are no pages are made from, read once a build. */
export function dataContext(): Promise<DataContext> {
  context ??= readContext();
  return context;
}
