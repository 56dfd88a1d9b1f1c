import { STYLES } from '#src/cite/styles.ts';
import { expect, test } from '#tests/support/page.ts';
import { fullest } from '#tests/support/site/built.ts';
import { stopClock } from '#tests/support/site/clock.ts';
import { kind } from '#tests/support/site/routes.ts';

const CLAUSE = fullest(kind('documents/[doc]/[clause]/')).address;

test('a citation bears today and the origin at which the site stands, and can be copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await stopClock(page);
  await page.goto(`zh/${CLAUSE}`);
  // The first style that says the day of access: which one does, the kind of the document decides.
  const style = page.locator('.cite-style', { has: page.locator('[data-access]') }).first();
  await style.evaluate((details: HTMLDetailsElement) => {
    details.open = true;
  });
  const text = (await style.locator('.cite-text').first().textContent()) ?? '';
  expect(text).toMatch(/\[\d{4}-\d{2}-\d{2}\]/);
  expect(text).toContain(new URL(CLAUSE, page.url().replace(/zh\/.*/, '')).href);
  await style.getByRole('button').first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  await expect(page.locator('cite-box [role="status"]').first()).not.toBeEmpty();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every way of citing is there, with a blank for the day of access and no dead button', async ({
    page,
  }) => {
    await page.goto(CLAUSE);
    await expect(page.locator('.cite-style')).toHaveCount(STYLES.length);
    await expect(page.locator('[data-access="iso"]').first()).toHaveText('YYYY-MM-DD');
    await expect(page.locator('cite-box button:visible')).toHaveCount(0);
    expect(await page.content()).not.toMatch(/[\u{E0A0}-\u{E0A2}]/u);
  });
});

test('every file that the data page and a clause offer is there', async ({ page, request }) => {
  for (const path of ['data/', CLAUSE]) {
    await page.goto(path);
    const files = await page
      .locator('main a')
      .evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).href).filter((href) => /\.\w+$/.test(href)),
      );
    expect(files.length).toBeGreaterThan(3);
    for (const file of new Set(files)) expect((await request.get(file)).status(), file).toBe(200);
  }
});

test('the program on the data page finds a sentence in the source file', async ({ page }) => {
  await page.goto('data/');
  const program = (await page.locator('pre[aria-labelledby="example-javascript"]').textContent()) ?? '';
  const here = program.replace(/'https?:[^']*'/, JSON.stringify(page.url().replace(/\/data\/$/, '')));
  const found = await page.evaluate(
    (code) =>
      new Function(
        `return (async () => { ${code.replace('console.log(version, ', 'return (')}\n})()`,
      )() as Promise<boolean>,
    here,
  );
  expect(found).toBe(true);
});
