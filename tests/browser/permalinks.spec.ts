import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtSite } from '../../src/cli/built-site.ts';
import { settings } from '../../src/cli/settings.ts';
import { root } from '../../src/cli/steps.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { permalinkFaults } from '../../src/export/permalink-check.ts';
import { readPermalinks, siteAddresses } from '../../src/export/permalinks.ts';
import { expect, test } from '../support/page.ts';

test('every address ever published resolves in the built site, and every new one is on the list', async () => {
  const site = builtSite(resolve(root, settings().out));
  const list = readPermalinks(readFileSync(resolve(root, 'content/permalinks.txt'), 'utf8'));
  const addresses = siteAddresses(await readCorpus(root), site.keys());
  const faults = permalinkFaults(list, site, addresses);
  expect(faults, 'new addresses are added by `node src/cli/permalinks.ts`').toEqual([]);
});
