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
