import { expect, test } from '../../support/page.ts';

test('Who comes back from a hit finds the place that was left', async ({ page }) => {
  await page.goto('search/?q=%E7%94%B5%E5%AD%90%E5%95%86%E5%8A%A1&show=all');
  const hit = page.locator('[data-hit]').nth(25);
  await hit.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(1000);
  await hit.locator('a').first().click();
  await expect(page).toHaveURL(/documents\//);
  await page.goBack();
  await expect(page.locator('[data-hit]').nth(25)).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 200);
  expect(await page.evaluate(() => scrollY)).toBeLessThan(before + 200);
});
