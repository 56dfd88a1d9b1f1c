import type { Page } from '@playwright/test';
import { expect, test } from '../../support/page.ts';

// A hit opens at its clause with the words lit.

/** The text of each lit stretch, joined where one word runs through several elements. */
const lit = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('lit') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
  );

async function open(page: Page, query: string, hit: string): Promise<void> {
  await page.goto(`search/?${new URLSearchParams({ q: query, show: 'all' })}`);
  await page.locator(`[data-clause="${hit}"] h3 a`).click();
  await page.waitForLoadState();
}

test.describe('a hit opens at its clause with the words lit', () => {
  test('as they are printed', async ({ page }) => {
    await open(page, '1.3万亿元', 'wuhan-2016#1.2.3');
    await expect.poll(async () => (await lit(page)).join('')).toBe('1.3 万亿元');
    expect(new URL(page.url()).hash).toBe('#1.2.3');
    await expect(page.locator('[id="1.2.3"]')).toBeInViewport();
  });

  test('through notes, names and other marks', async ({ page }) => {
    await open(page, '3+5+1', 'wuhan-2016#1.2.1');
    // Each figure is a link of its own there; the translation prints the same.
    await expect.poll(() => lit(page)).toEqual(['3', '+', '5', '+', '1', '3+5+1']);
  });

  test('typed in traditional characters', async ({ page }) => {
    await open(page, '國辦發', 'wuhan-2016#p4');
    await expect.poll(() => lit(page)).toEqual(['国办发']);
  });

  test('in the translation, as whole words', async ({ page }) => {
    await page.goto(`search/?${new URLSearchParams({ q: 'payments', show: 'all' })}`);
    await page.locator('[data-hit] h3 a').first().click();
    await page.waitForLoadState();
    await expect.poll(async () => (await lit(page)).length).toBeGreaterThan(0);
    for (const word of await lit(page)) expect(word.toLowerCase()).toMatch(/^payments?$/);
  });

  test('only in the clause that was found', async ({ page }) => {
    await page.goto('documents/wuhan-2016/?q=流通#1.1');
    await expect.poll(async () => (await lit(page)).length).toBeGreaterThan(1);
    const outside = await page.evaluate(() =>
      [...(CSS.highlights.get('lit') ?? [])].filter(
        (range) => range.startContainer.parentElement?.closest('.clause')?.id !== '1.1',
      ),
    );
    expect(outside).toEqual([]);
  });

  test('in a browser without the Custom Highlight API', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(CSS, 'highlights');
    });
    await page.goto('documents/wuhan-2016/?q=3%2B5%2B1#1.2.1');
    await expect
      .poll(() => page.locator('mark.lit-word').allTextContents())
      .toEqual(['3', '+', '5', '+', '1', '3+5+1']);
  });

  test('and nothing else changes: the printed characters stay', async ({ page }) => {
    await page.goto('documents/wuhan-2016/');
    const before = await page.locator('[id="1.2.1"] .source').textContent();
    await page.goto('documents/wuhan-2016/?q=3%2B5%2B1#1.2.1');
    expect(await page.locator('[id="1.2.1"] .source').textContent()).toBe(before);
  });
});
