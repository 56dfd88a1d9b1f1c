// Adds to content/permalinks.txt every address that the built site publishes and that is not on it yet.
// Only ever appends. For a clause that had to move, edit its line by hand: `moved` and the new address.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCorpus } from '../corpus/read.ts';
import { permalinkFaults } from '../export/permalink-check.ts';
import { appended, readPermalinks, siteAddresses, writePermalinks } from '../export/permalinks.ts';
import { builtSite } from './built-site.ts';
import { settings } from './settings.ts';
import { root } from './steps.ts';

const dir = resolve(root, settings().out);
const file = join(root, 'content/permalinks.txt');

if (!existsSync(join(dir, 'index.html'))) {
  console.error(`There is no site in ${dir}. Run \`npm run build\` first.`);
  process.exit(1);
}

const before = existsSync(file) ? readPermalinks(readFileSync(file, 'utf8')) : [];
const site = builtSite(dir);
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
