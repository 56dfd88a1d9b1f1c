import { siteConcordance } from '#src/compare/site.ts';
import { absolute } from '#src/components/cite/absolute.ts';
import { dateOfContent, NO_DAY } from '#src/corpus/changes.ts';
import { readVersion } from '#src/corpus/read.ts';
import { content, seeds } from '#src/corpus/site.ts';
import type { DataContext } from '#src/export/dataset.ts';

async function readContext(): Promise<DataContext> {
  const read = await content();
  return {
    ...read,
    date: dateOfContent(read.changes) ?? NO_DAY,
    version: await readVersion(process.cwd()),
    seeds: await seeds(),
    concordance: await siteConcordance(),
    address: absolute,
  };
}

let context: Promise<DataContext> | undefined;

/** What the files that are no pages are made from, read once a build. */
export function dataContext(): Promise<DataContext> {
  context ??= readContext();
  return context;
}
