import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '#src/cli/server.ts';
import { settings } from '#src/cli/settings.ts';
import { cache, runStep } from '#src/cli/steps.ts';
import { expect, test } from '#tests/support/page.ts';
import { pagesIn } from '#tests/support/site/built.ts';
import { crawl } from '#tests/support/site/crawl.ts';
import { languageFaults } from '#tests/support/site/languages.ts';
import { brokenLinks, lostPages, type Site } from '#tests/support/site/links.ts';
import { common2 } from '#tests/support/site/searching.ts';

// One after another in one worker, so that the site is built once more and not oftener.
test.describe.configure({ mode: 'default' });

const out = join(cache, 'under-a-path');
const env = { SITE_URL: 'https://example.org/', BASE_PATH: '/tiaowen/', OUT_DIR: out, POLICY_IN_PAGES: '1' };
const { site: origin, base } = settings(env);

let server: { port: number; close(): Promise<void> };
let site: Site;

test.beforeAll(async ({ browser }) => {
  rmSync(out, { recursive: true, force: true });
  expect(await runStep({ name: 'build under a base path', run: ['src/cli/build.ts'], env })).toBe(true);
  server = await serve({ dir: out, base }, 0, '127.0.0.1');
  site = await crawl(browser, `http://127.0.0.1:${server.port}`, { dir: out, origin, base });
});

test.afterAll(async () => {
  await server.close();
});

/** Stands in for the server of the other tests, whose site has no base path. */
const there = test.extend({
  // Playwright wants a pattern here, and nothing of what it offers is needed.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  baseURL: async ({}, use) => use(`http://127.0.0.1:${server.port}${base}`),
});

test('Under a base path every link leads somewhere and none leaves the path', () => {
  expect(brokenLinks(site)).toEqual([]);
  expect(lostPages(site)).toEqual([]);
});

test('Where pages carry the policy themselves, each carries the one that hosts are told', () => {
  const told = /Content-Security-Policy: (.*)/.exec(readFileSync(join(out, '_headers'), 'utf8'))?.[1];
  const without = pagesIn(out).filter(
    ({ file }) =>
      !readFileSync(file, 'utf8').includes(`http-equiv="content-security-policy" content="${told}"`),
  );
  expect(told).toContain("default-src 'none'");
  expect(without.map(({ address }) => address)).toEqual([]);
});

test('Under a base path every page names the address at which it is published', () => {
  expect(languageFaults(site)).toEqual([]);
});

there('Under a base path the home page, a document and the search work', async ({ page }) => {
  await page.goto('');
  await page.getByRole('searchbox').first().fill(common2);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  await page.locator('[data-hit] a').first().click();
  await expect(page).toHaveURL(/\/tiaowen\/documents\//);
  await expect(page.locator('.clause').first()).toBeVisible();
});

test('Under a base path nothing is found outside it, and what is missing is still said in full', async ({
  request,
}) => {
  const outside = await request.get(new URL('/documents/', `http://127.0.0.1:${server.port}`).href);
  expect(outside.status()).toBe(404);
  expect(await outside.text()).toContain(`href="${base}`);
});
