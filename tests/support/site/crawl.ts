// `test` for whatever looks at the whole site: its outline is made once for each worker.

import type { Browser } from '@playwright/test';
import { settings } from '#src/cli/settings.ts';
import { HUNG } from '#tests/support/bounds.ts';
import { test as base } from '#tests/support/page.ts';
import { builtFiles, dist, pagesIn } from './built.ts';
import type { Site } from './links.ts';
import { outlines } from './outline.ts';

export { expect } from '#tests/support/page.ts';

/**
 * @param server where the site is served, without a path.
 * @param built the folder that is served, and how it was built.
 */
export async function crawl(
  browser: Browser,
  server: string,
  built: { dir: string; origin: string; base: string },
): Promise<Site> {
  // The policy of the site lets no other program read pages from text.
  const page = await browser.newPage({ bypassCSP: true });
  // Any page of the same origin will do to fetch from; a picture runs no scripts.
  await page.goto(`${server}${built.base}favicon.svg`);
  const addresses = pagesIn(built.dir).map(({ address }) => address);
  const pages = await outlines(page, addresses, built.base);
  await page.close();
  return { pages, files: new Set(builtFiles(built.dir)), origin: built.origin, base: built.base };
}

export const test = base.extend<object, { site: Site }>({
  site: [
    async ({ browser }, use, { project }) => {
      const { site: origin, base: path } = settings();
      const server = new URL(project.use.baseURL ?? '').origin;
      await use(await crawl(browser, server, { dir: dist, origin, base: path }));
    },
    { scope: 'worker', timeout: HUNG },
  ],
});
