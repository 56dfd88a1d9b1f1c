import { home } from '#src/i18n/strings/home.ts';
import { expect, test } from '#tests/support/page.ts';

const { offer } = home.zh;

test.describe('in a browser that asks for Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('the Chinese site is offered once at the root, and taken or declined', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: offer.link }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(page.getByText(offer.said)).toHaveCount(0);
    await page.goto('');
    await expect(page.getByText(offer.said)).toBeHidden();
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.getByRole('button', { name: offer.no }).click();
    await page.reload();
    await expect(page.getByText(offer.said)).toBeHidden();
  });
});

test('who asks for English is offered nothing', async ({ page }) => {
  await page.goto('');
  await expect(page.getByText(offer.said)).toBeHidden();
});

test('What is bold and underlined in the sentence that opens the site is said beside it', async ({
  page,
}) => {
  for (const [path, words] of [
    ['', home.en.figure],
    ['zh/', home.zh.figure],
  ] as const) {
    await page.goto(path);
    const opening = page.locator('.hero figure');
    test.skip((await opening.locator('mark').count()) === 0, 'no policy sets a target');
    await expect(opening.getByText(words)).toBeVisible();
  }
});

test('Beside each document stands what kind it is of and how it stands', async ({ page }) => {
  await page.goto('');
  const documents = page.locator('[aria-labelledby="documents"] li');
  expect(await documents.count()).toBeGreaterThan(0);
  for (const document of await documents.all()) {
    await expect(document.locator('.kind')).not.toBeEmpty();
    await expect(document.locator('[data-status]')).not.toBeEmpty();
  }
});
