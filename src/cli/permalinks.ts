// Adds to content/permalinks.txt, of this project or of the folder that is given, every address that the site
// publishes and that is not on it yet.
// Only ever appends. For a clause that had to move, edit its line by hand: `moved` and the new address.

import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { siteAddresses } from '#src/corpus/addresses.ts';
import { PERMALINKS } from '#src/corpus/paths.ts';
import { appended, keepPermalinks } from '#src/corpus/permalinks.ts';
import { loadContent } from '#src/corpus/read.ts';
import { command } from './command.ts';
import { root } from './steps.ts';

await command('permalinks', async ({ dir = '.' }) => {
  const folder = resolve(root, dir);
  const content = await loadContent(folder);
  const before = content.permalinks.length;
  const after = appended(content.permalinks, siteAddresses(content));
  await writeFile(join(folder, PERMALINKS), keepPermalinks(after));
  console.log(`${PERMALINKS}: ${after.length} addresses, ${after.length - before} of them new.`);
});
