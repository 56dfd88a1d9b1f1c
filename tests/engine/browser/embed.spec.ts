import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '#src/cli/settings.ts';
import { expect, test } from '#tests/support/page.ts';
import { builtFiles, builtPages, dist, fullest } from '#tests/support/site/built.ts';
import { kind } from '#tests/support/site/routes.ts';

/** In bytes. */
const LARGEST = 60_000;

test(`Every share card has at most ${LARGEST} bytes, and every page names one that there is, and what it says`, () => {
  const { site, base } = settings();
  const made = builtFiles().filter((file) => file.startsWith('cards/'));
  const sizes = made.map((file) => ({ file, size: statSync(join(dist, file)).size }));
  expect(sizes.filter(({ size }) => size > LARGEST)).toEqual([]);
  const said = builtPages()
    .filter(({ route }) => !route.pattern.startsWith('embed/'))
    .map(({ address, file }) => {
      const html = readFileSync(file, 'utf8');
      const of = (name: string): string =>
        new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
      return { address, image: of('og:image').replace(site + base, ''), alt: of('og:image:alt') };
    });
  const known = new Set(made);
  expect(said.filter(({ image, alt }) => !known.has(image) || alt === '')).toEqual([]);
  expect(new Set(said.map(({ image }) => image))).toEqual(known);
});

test('An embed in a narrow frame of another page: its words, no script, and the way to its clause', async ({
  page,
  baseURL,
}) => {
  const embed = fullest(kind('embed/[doc]/[clause]/'));
  await page.route('**/framing', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>A page</title><h1>A page</h1><iframe title="Quotation" width="320" height="700" src="${baseURL}${embed.address}"></iframe>`,
    }),
  );
  await page.goto('framing');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.source')).toBeVisible();
  const narrow = await frame.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth);
  expect(narrow, 'fits 320 px').toBe(true);
  expect(readFileSync(embed.file, 'utf8')).not.toContain('<script');
  await frame.getByRole('link').first().click();
  await expect(page).toHaveURL(
    new RegExp(`${embed.address.replace(/^embed/, 'documents').replaceAll('.', '\\.')}$`),
  );
});

test('The text for other pages stands on the page of its clause, to be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(fullest(kind('documents/[doc]/[clause]/')).address);
  await page.locator('.embed-ways > summary').click();
  await page.locator('.embed-ways button').first().click();
  await expect(page.locator('.embed-ways .announcement')).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<iframe src="');
});
