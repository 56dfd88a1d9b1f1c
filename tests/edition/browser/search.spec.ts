import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { resting } from '#tests/support/idle.ts';
import { expect, test } from '#tests/support/page.ts';
import { expectGold, keys, search } from '#tests/support/site/searching.ts';

// Queries that readers of these texts type. Where one of these tests fails after a text or a translation has changed,
// look up by hand what the query should find, and correct the expectation if the page is right.

/** A few that have given trouble in other searches. */
const named = [
  '电子商务',
  '网上批发',
  '第三方支付',
  '互联网+流通',
  '网订店取',
  '示范基地',
  '95%',
  '1.3万亿元',
  '武政规〔2016〕12号',
  '武政规[2016]12号',
  '國辦發',
  '乐从模式',
  '3+5+1',
  'BtoB',
  'pos',
  'ERP',
  '的',
  '“互联网+流通”',
  '１．３万亿元',
  '2010年',
];

test('Each is found as by a plain search of the folded text', async ({ page }) => {
  for (const query of named) await expectGold(page, query);
});

test('A number printed before the words does no harm', async ({ page }) => {
  await search(page, '3.促进流通服务标准化');
  expect(await keys(page)).toEqual(['wuhan-2016#2.1.3']);
  await expect(page.locator('[data-way="label"]')).toBeVisible();
});

test.describe('English', () => {
  test('words are found in the translation whatever their endings', async ({ page }) => {
    await search(page, 'payments', { show: 'all' });
    const plural = await keys(page);
    expect(plural.length).toBeGreaterThan(1);
    const marks = await page.locator('.translation mark').allTextContents();
    for (const mark of marks) expect(mark.toLowerCase()).toMatch(/^pay(ment|ments)$/);
    await search(page, 'Payment', { show: 'all' });
    expect(await keys(page)).toEqual(plural);
    await expect(page.locator('[data-hit]').first()).toContainText('in the translation');
  });

  test('phrases are whole, and “ecommerce” is “e-commerce”', async ({ page }) => {
    await search(page, 'third-party payment');
    for (const mark of await page.locator('mark').allTextContents()) expect(mark).toBe('third-party payment');
    await search(page, 'ecommerce', { show: 'all' });
    await expect(page.locator('[data-way="hyphen"]')).toBeVisible();
    const found = await keys(page);
    await search(page, 'e-commerce', { show: 'all' });
    expect(await keys(page)).toEqual(found);
  });

  test('a word of both texts is shown in the Chinese, and the translation is one choice away', async ({
    page,
  }) => {
    await search(page, 'internet', { show: 'all' });
    const zh = await keys(page);
    await page.getByRole('radio', { name: /the translation/ }).check();
    await expect(page.locator('[data-hit]')).not.toHaveCount(zh.length);
    expect((await keys(page)).length).toBeGreaterThan(zh.length);
    expect(page.url()).toContain('in=en');
  });
});

test.describe('a hit opens with the words lit', () => {
  const lit = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...(CSS.highlights.get('lit') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
    );

  for (const [how, query, hit, expected] of [
    ['where a space is printed within a figure', '1.3万亿元', 'wuhan-2016#1.2.3', '1.3 万亿元'],
    // Each figure is a link of its own there; the translation prints the same.
    ['through marks, in both texts', '3+5+1', 'wuhan-2016#1.2.1', '3+5+13+5+1'],
    ['typed in traditional characters', '國辦發', 'wuhan-2016#p4', '国办发'],
  ] as const) {
    test(how, async ({ page }) => {
      await search(page, query, { show: 'all' });
      await page.locator(`[data-clause="${hit}"] h3 a`).click();
      await page.waitForLoadState();
      await expect.poll(async () => (await lit(page)).join('')).toBe(expected);
    });
  }

  test('in the translation, as whole words', async ({ page }) => {
    await search(page, 'payments', { show: 'all' });
    await page.locator('[data-hit] h3 a').first().click();
    await page.waitForLoadState();
    await expect.poll(async () => (await lit(page)).length).toBeGreaterThan(0);
    for (const word of await lit(page)) expect(word.toLowerCase()).toMatch(/^payments?$/);
  });
});

// A budget for five documents; for more the index may weigh more, and the bound be set anew with the reason.
for (const query of ['电子商务', 'payment', 'pos']) {
  test(`A first search for ${query} transfers at most 250 kB, gzip, the page itself included`, async ({
    page,
  }) => {
    const bodies: Promise<Buffer>[] = [];
    const rest = resting(page);
    page.on('response', (response) => bodies.push(response.body()));
    await search(page, query, { show: 'all' });
    await rest();
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    test.info().annotations.push({ type: 'bytes', description: String(bytes) });
    console.log(`a first search for ${query}: ${(bytes / 1000).toFixed(1)} kB in ${bodies.length} requests`);
    expect(bytes).toBeLessThanOrEqual(250_000);
  });
}
