// What the files of an edition are made from, for tests of what they say.

import { concordance } from '#src/compare/shared.ts';
import { dateOfContent, NO_DAY } from '#src/corpus/changes.ts';
import { seedsOf } from '#src/corpus/folder.ts';
import { loadContent, readFolder } from '#src/corpus/read.ts';
import type { DataContext } from '#src/export/dataset.ts';

/** @param root of a project: a folder with `content/` and `seeds/`. @param site where it stands, without a slash at the end. */
export async function contextOf(root: string, site: string, version: string): Promise<DataContext> {
  const content = await loadContent(root);
  const { documents } = content.corpus;
  return {
    ...content,
    seeds: seedsOf(documents, await readFolder(root)),
    concordance: concordance(documents, content.phrases),
    version,
    date: dateOfContent(content.changes) ?? NO_DAY,
    address: (path) => site + path,
  };
}
