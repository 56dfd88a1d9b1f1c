import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/page.ts';

async function search(page: Page, query: string, more: Record<string, string> = {}): Promise<void> {
  await page.goto(`search/?${new URLSearchParams({ q: query, ...more })}`);
  await expect(page.locator('[data-count]')).toHaveText(/\d/);
}

const keys = (page: Page): Promise<(string | undefined)[]> =>
  page.locator('[data-hit]').evaluateAll((hits) => hits.map((hit) => (hit as HTMLElement).dataset.clause));

test.describe('the box', () => {
  test('takes what is typed into the address, and Back takes it out again', async ({ page }) => {
    await page.goto('search/');
    const box = page.getByRole('searchbox');
    await box.fill('3+5+1');
    await box.press('Enter');
    await expect(page.locator('[data-count]')).toHaveText('1');
    expect(page.url()).toContain('?q=3%2B5%2B1');
    await box.fill('网订店取');
    await box.press('Enter');
    await expect(page.locator('[data-count]')).toHaveText('3');
    await page.goBack();
    await expect(page.locator('[data-count]')).toHaveText('1');
    await expect(box).toHaveValue('3+5+1');
    await page.goBack();
    await expect(page.locator('[data-hit]')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  });

  test('of any other page leads here', async ({ page }) => {
    await page.goto('documents/');
    const box = page.getByRole('searchbox');
    await box.fill('示范基地');
    await box.press('Enter');
    await expect(page.locator('[data-hit]').first()).toBeVisible();
    expect(new URL(page.url()).pathname).toMatch(/\/search\/$/);
  });
});

test.describe('filters', () => {
  test('narrow the hits, say how many each choice has, and stand in the address', async ({ page }) => {
    await search(page, '电子商务', { show: 'all' });
    const all = await keys(page);
    const kind = page.locator('[data-facet="kind"] li', { hasText: 'Policy' });
    const policies = Number(await kind.locator('.count').textContent());
    expect(policies).toBeGreaterThan(0);
    expect(policies).toBeLessThan(all.length);
    await kind.getByRole('checkbox').check();
    await expect(page.locator('[data-count]')).toHaveText(String(policies));
    expect(page.url()).toContain('kind=policy');
    await page.getByRole('link', { name: 'Clear all filters' }).click();
    await expect(page.locator('[data-count]')).toHaveText(String(all.length));
    expect(page.url()).not.toContain('kind=');
  });

  test('of place, theme and year together', async ({ page }) => {
    await search(page, '电子商务', { from: '2009', to: '2010', show: 'all' });
    const documents = new Set((await keys(page)).map((key) => key?.split('#')[0]));
    expect([...documents].sort()).toEqual(['five-cities-2010', 'mofcom-2009']);
    await search(page, '电子商务', { city: 'foshan-lecong', show: 'all' });
    expect(await keys(page)).toContain('five-cities-2010#h5');
    for (const key of await keys(page)) expect(key).toMatch(/^five-cities-2010#/);
  });
});

test('hits come twenty on a page; paging and “show all” lead to all of them', async ({ page }) => {
  await search(page, '电子商务');
  const total = Number(await page.locator('[data-count]').textContent());
  const found: (string | undefined)[] = [];
  for (let at = 0; at < total; at += 20) {
    if (at > 0) await page.getByRole('link', { name: 'Next', exact: true }).click();
    await expect(page.locator('[data-page]')).toHaveText(`Page ${at / 20 + 1} of ${Math.ceil(total / 20)}`);
    await expect(page.locator('[data-hit]')).toHaveCount(Math.min(20, total - at));
    found.push(...(await keys(page)));
  }
  expect(page.url()).toContain('page=');
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(page.locator('[data-hit]')).toHaveCount(total);
  expect(await keys(page)).toEqual(found);
});

test('most matches first', async ({ page }) => {
  await search(page, '电子商务', { show: 'all', sort: 'matches' });
  const counts = await page
    .locator('[data-part="matches"]')
    .evaluateAll((places) => places.map((place) => Number.parseInt(place.textContent ?? '', 10)));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(counts[0]).toBeGreaterThan(1);
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

test.describe('other ways to be meant', () => {
  test('a clause reference leads to the clause', async ({ page }) => {
    await search(page, 'wuhan-2016 2.1.3');
    expect(await keys(page)).toEqual(['wuhan-2016#2.1.3']);
    await expect(page.locator('.places a')).toHaveAttribute('href', /\/documents\/wuhan-2016\/#2\.1\.3$/);
    await search(page, '2.1.3.s2');
    await expect(page.locator('.places a')).toHaveAttribute('href', /#2\.1\.3\.s2$/);
  });

  test('a number printed before the words does no harm', async ({ page }) => {
    await search(page, '3.促进流通服务标准化');
    expect(await keys(page)).toEqual(['wuhan-2016#2.1.3']);
    await expect(page.locator('[data-way="label"]')).toBeVisible();
  });

  test('a passage across clauses is found in each of them', async ({ page }) => {
    await page.goto('documents/wuhan-2016/');
    const [end, begin] = await page.evaluate(() => {
      const text = (id: string): string =>
        document.getElementById(id)?.querySelector('.source')?.textContent?.trim() ?? '';
      return [text('2.1.2').slice(-12), text('2.1.3').slice(0, 12)];
    });
    await search(page, `${end}${begin}`);
    expect(await keys(page)).toEqual(['wuhan-2016#2.1.2', 'wuhan-2016#2.1.3']);
    await expect(page.locator('[data-way="passage"]')).toBeVisible();
  });

  test('words are intersected, and a minus excludes', async ({ page }) => {
    await search(page, '平台 电子商务', { show: 'all' });
    await expect(page.locator('[data-way="words"]')).toBeVisible();
    const both = await keys(page);
    await search(page, '平台 电子商务 -物流', { show: 'all' });
    const without = await keys(page);
    expect(without.length).toBeGreaterThan(0);
    expect(without.length).toBeLessThan(both.length);
    for (const key of without) expect(both).toContain(key);
    for (const text of await page.locator('.source').allTextContents()) expect(text).not.toContain('物流');
  });
});

test.describe('accessibility', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const language of ['', 'zh/']) {
      test(`of results, ${colorScheme}, ${language || 'en/'}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        for (const query of ['电子商务', 'pos', 'zzz', 'wuhan-2016 2.1.3', '']) {
          await page.goto(`${language}search/?${new URLSearchParams({ q: query })}`);
          if (query !== '') await expect(page.locator('[data-count]')).toHaveText(/\d/);
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        }
      });
    }
  }

  test('the number of hits stands in a live region', async ({ page }) => {
    await search(page, '电子商务');
    await expect(page.getByRole('status').locator('[data-count]')).toBeVisible();
  });

  test('no width makes the page scroll sideways', async ({ page }) => {
    for (const width of [320, 768, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      await search(page, '电子商务');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});

test.describe('a first search', () => {
  for (const query of ['电子商务', 'payment', 'pos']) {
    test(`for ${query} transfers at most 250 kB, gzip, the page itself included`, async ({ page }) => {
      const bodies: Promise<Buffer>[] = [];
      page.on('response', (response) => bodies.push(response.body()));
      await search(page, query, { show: 'all' });
      await page.waitForLoadState('networkidle');
      const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
      test.info().annotations.push({ type: 'bytes', description: String(bytes) });
      console.log(
        `a first search for ${query}: ${(bytes / 1000).toFixed(1)} kB in ${bodies.length} requests`,
      );
      expect(bytes).toBeLessThanOrEqual(250_000);
    });
  }

  test('is not prepared before anyone asks', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto('search/');
    await page.waitForLoadState('networkidle');
    const early = requests.filter((path) => /pagefind|catalogue/.test(path));
    // The box may have the focus from the start in some browsers; here it has not.
    expect(early).toEqual([]);
    await page.getByRole('searchbox').focus();
    await expect.poll(() => requests.some((path) => /catalogue/.test(path))).toBe(true);
  });
});
