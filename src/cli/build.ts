// `npm run build`: the whole way from content to a folder that any web server can serve.

import { cpSync, mkdirSync, mkdtempDisposableSync, renameSync, rmdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { command } from './command.ts';
import { settings, UNSETTLED } from './settings.ts';
import { cache, root, runInOrder, tools } from './steps.ts';
import { TAKEN, takeOver } from './takeover.ts';
import { replaceWhole } from './whole.ts';

await command('build', async () => {
  const { site, base, out, packed } = settings();
  console.log(`Building ${site}${base} into ${out}/`);
  const began = performance.now();
  const folder = resolve(root, out);
  // Its steps inherit it. A web server is another user.
  process.umask(0o022);
  const isNew = await replaceWhole(folder, async (work) => {
    // What needs no pages is made beside them, in a folder that is laid over them.
    const aside = join(work.cache, 'aside');
    mkdirSync(aside, { recursive: true });
    // What Astro makes finds its packages in the project alone, and is moved by renaming: it needs a folder there.
    mkdirSync(cache, { recursive: true });
    using near = folder.startsWith(root + sep) ? null : mkdtempDisposableSync(join(cache, 'pages-'));
    const pages = near ? join(near.path, 'site') : work.site;
    const own = {
      OUT_DIR: work.site,
      CACHE_DIR: work.cache,
      EDITION_FILE: join(work.cache, 'edition'),
    };
    // Another name than in the code: Astro puts what the environment says in its place.
    const env = { ...own, OUT_DIR: pages, TAKEN_FILE: join(work.cache, TAKEN) };
    const isMade = await runInOrder([
      { name: 'verify the texts', run: ['src/cli/verify.ts'], env: own },
      { name: 'what is unchanged', run: ['src/cli/unchanged.ts', folder], env: own },
      [
        { name: 'pages', run: [tools.astro, 'build'], env },
        { name: 'search index', run: ['src/cli/search-index.ts'], env: { ...own, OUT_DIR: aside } },
        { name: 'share cards', run: ['src/cli/cards.ts'], env: { ...own, OUT_DIR: aside } },
      ],
      { name: 'icons', run: ['src/cli/icons.ts'], env },
      { name: 'headings', run: ['src/cli/headings.ts'], env },
    ]);
    if (!isMade) return false;
    if (near) cpSync(pages, work.site, { recursive: true });
    cpSync(aside, work.site, { recursive: true });
    // The one page in a folder that hosts look for beside it.
    const missing = join(work.site, 'zh/404');
    renameSync(join(missing, 'index.html'), `${missing}.html`);
    rmdirSync(missing);
    takeOver(work);
    return runInOrder([
      { name: 'without a network, and limits', run: ['src/cli/offline.ts', folder], env: own },
      ...(packed ? [{ name: 'packed copies', run: ['src/cli/precompress.ts'], env: own }] : []),
    ]);
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(isNew ? `\nBuilt into ${out}/ in ${seconds} s.` : `\nThe build failed; ${out}/ is as it was.`);
  if (!isNew) process.exitCode = 1;
  else if (site === UNSETTLED)
    console.warn(`
  ⚠ NOT FOR PUBLICATION: every canonical address, citation, feed, card and data file names ${UNSETTLED},
  ⚠ which leads nowhere. Say where the site will stand: SITE_URL=https://… npm run build (docs/publishing.md)`);
});
