// Adds to content/permalinks.txt, of this project or of the folder that is given, every address that the site publishes
// and that is not on it yet, with the hashes of seeds, and says of those at which nothing stands any more what
// content/changes.yaml has of them. The list itself is not asked whether it holds: it is put right here.

import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { siteAddresses } from '#src/corpus/addresses.ts';
import { ContentError, Report } from '#src/corpus/fault.ts';
import { readContent } from '#src/corpus/gate.ts';
import { PERMALINKS } from '#src/corpus/paths.ts';
import { appended, keepPermalinks, readPermalinks, seedSums } from '#src/corpus/permalinks.ts';
import { readFolder } from '#src/corpus/read.ts';
import { command } from './command.ts';
import { root } from './steps.ts';

await command('permalinks', async ({ dir = '.' }) => {
  const place = resolve(root, dir);
  const folder = new Map(await readFolder(place));
  const text = new TextDecoder().decode(folder.get(PERMALINKS));
  folder.delete(PERMALINKS);
  const report = new Report();
  const before = readPermalinks(PERMALINKS, text, report);
  const { content, faults } = readContent(folder);
  // A wrong count is put right by being taken anew.
  const told = [...report.faults.filter(({ rule }) => rule !== 'permalink-count'), ...faults];
  if (!content || told.length > 0) throw new ContentError(told);
  const sums = seedSums(content.corpus.documents);
  const after = appended(before, siteAddresses(content), content.changes, sums);
  await writeFile(join(place, PERMALINKS), keepPermalinks(after));
  console.log(`${PERMALINKS}: ${after.length} addresses, ${after.length - before.length} of them new.`);
});
