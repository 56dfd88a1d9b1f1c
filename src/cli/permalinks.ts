// Adds to content/permalinks.txt every address that the built site publishes and that is not on it yet.
// Only ever appends. For a clause that had to move, edit its line by hand: `moved` and the new address.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../corpus/read.ts';
import { permalinkFaults } from '../export/permalink-check.ts';
import { appended, readPermalinks, siteAddresses, writePermalinks } from '../export/permalinks.ts';
import { builtFolder, builtSite } from './built-site.ts';
import { command } from './command.ts';
import { root } from './steps.ts';

await command('permalinks', async () => {
  const site = builtSite(builtFolder());
  const file = join(root, 'content/permalinks.txt');
  const before = existsSync(file) ? readPermalinks(readFileSync(file, 'utf8')) : [];
  const addresses = siteAddresses(await readCorpus(root), site.keys());
  const after = appended(before, addresses);
  writeFileSync(file, writePermalinks(after));
  console.log(
    `content/permalinks.txt: ${after.length} addresses, ${after.length - before.length} of them new.`,
  );

  const faults = permalinkFaults(after, site, addresses);
  for (const fault of faults)
    console.error(`${fault.address}\n    expected ${fault.expected}\n    found    ${fault.found}`);
  if (faults.length > 0) process.exitCode = 1;
});
