// `npm run build`: the whole way from content to a folder that any web server can serve.

import { resolve } from 'node:path';
import { command } from './command.ts';
import { settings } from './settings.ts';
import { root, runInOrder, tools } from './steps.ts';
import { replaceWhole } from './whole.ts';

await command('build', async () => {
  const { site, base, out } = settings();
  console.log(`Building ${site}${base} into ${out}/`);
  const began = performance.now();
  const isNew = await replaceWhole(resolve(root, out), (work) => {
    const env = { OUT_DIR: work.site, CACHE_DIR: work.cache };
    return runInOrder([
      { name: 'verify the texts', run: ['src/cli/verify.ts'] },
      { name: 'pages', run: [tools.astro, 'build'], env },
      { name: 'icons', run: ['src/cli/icons.ts'], env },
      { name: 'headings', run: ['src/cli/headings.ts'], env },
      { name: 'share cards', run: ['src/cli/cards.ts'], env },
      { name: 'search index', run: ['src/cli/search-index.ts'], env },
    ]);
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(isNew ? `\nBuilt into ${out}/ in ${seconds} s.` : `\nThe build failed; ${out}/ is as it was.`);
  if (!isNew) process.exitCode = 1;
});
