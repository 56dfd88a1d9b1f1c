// A missing page makes the browser itself complain, so these tests do not ask for a silent console.
import { expect, type Page, test } from '@playwright/test';
import { shell } from '#src/i18n/strings/shell.ts';

/** Opens an address that is not there, and gives what went wrong beside that. */
async function miss(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('requestfailed', (request) => faults.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => {
    // The page asks by itself whether what may have been meant is there.
    const isAsked = response.request().isNavigationRequest() || response.request().method() === 'HEAD';
    if (response.status() >= 400 && !isAsked) faults.push(response.url());
  });
  const response = await page.goto(address);
  expect(response?.status()).toBe(404);
  return faults;
}

for (const address of ['nowhere/', 'zh/documents/nowhere/at/all/', 'documents/nowhere.json']) {
  test(`What is not there (/${address}) says so in both languages, whole at any depth`, async ({ page }) => {
    expect(await miss(page, address)).toEqual([]);
    for (const language of ['en', 'zh'] as const) {
      const form = page.locator('main').getByRole('search', { name: shell[language].search.label });
      await expect(form).toBeVisible();
      await expect(
        page.locator('main').getByRole('link', { name: shell[language].home, exact: true }),
      ).toBeVisible();
    }
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
  });
}

test('From what is not there one gets home, and to what one was looking for', async ({ page, baseURL }) => {
  await miss(page, 'documents/nowhere/');
  await page.locator('main').getByRole('link', { name: shell.zh.home, exact: true }).click();
  await expect(page).toHaveURL(`${baseURL}zh/`);
  await miss(page, 'documents/nowhere/');
  await page.locator('main').getByRole('searchbox').first().fill('法');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
});
