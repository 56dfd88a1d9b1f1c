import { expect, test as loud } from '@playwright/test';
import { goldClausesOf, goldHits } from '#tests/support/gold.ts';
import { test } from '#tests/support/page.ts';
import { clauses, common2, common4, rare } from '#tests/support/site/searching.ts';

const asked = `search/?${new URLSearchParams({ q: common4 })}`;
/** How many hits a first page of results shows. */
const shown = Math.min(20, goldHits(clauses, common4).length);

test('a slow index: the page says that it is loading, and how much', async ({ page }) => {
  const { promise: noticed, resolve: arrive } = Promise.withResolvers<void>();
  await page.route(/\/index\/[^/]+\.pf_index/, async (route) => {
    await noticed;
    await route.continue();
  });
  await page.goto(asked);
  const note = page.locator('[data-state="slow"]');
  await expect(note).toBeVisible();
  await expect(note).toContainText(/\d+ kB/);
  arrive();
  await expect(page.locator('[data-hit]')).toHaveCount(shown);
  await expect(note).toBeHidden();
});

// A file that is missing makes the browser itself complain, so these tests do not ask for a silent console.
for (const [what, files] of [
  ['no catalogue', /catalogue\.json/],
  ['no program', /\/pagefind\/pagefind\.js/],
  ['no wasm', /wasm\.unknown\.pagefind/],
  ['no bundle', /pagefind-entry\.json/],
  ['part of the index missing', /\.pf_index/],
  ['no texts', /search\/documents\//],
] as const) {
  for (const failure of ['abort', 'not found', 'cut short'] as const) {
    loud(`${what} (${failure}): the page says so, and shows no hits rather than some`, async ({ page }) => {
      await page.route(files, async (route) => {
        if (failure === 'abort') return route.abort();
        if (failure === 'not found') return route.fulfill({ status: 404, body: 'Not found' });
        const whole = await (await route.fetch()).body();
        return route.fulfill({ status: 200, body: whole.subarray(0, -3) });
      });
      await page.goto(asked);
      await expect(page.getByText('could not be loaded')).toBeVisible();
      await expect(page.locator('[data-hit]')).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'Read the documents instead' })).toBeVisible();
      await page.unroute(files);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator('[data-hit]')).toHaveCount(shown);
    });
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const language of ['', 'zh/']) {
    test(`the page says that searching needs it (${language || 'en/'})`, async ({ page }) => {
      await page.goto(`${language}${asked}`);
      // Playwright’s own text assertions leave <noscript> out, whether it is shown or not.
      const seen = await page.locator('main').evaluate((main) => (main as HTMLElement).innerText);
      expect(seen).toContain(language === '' ? 'needs script' : '需要脚本');
      await expect(page.locator('noscript a').first()).toHaveAttribute('href', /\/documents\/$/);
      await expect(page.locator('[data-state="failed"]').first()).toBeHidden();
      // Each text stands on one page, and the browser itself finds words there.
      expect(seen).toContain('Ctrl-F');
      const links = await page
        .locator('noscript a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      const documents = new Set(clauses.map(({ document }) => document.id));
      expect(links.filter((link) => /\/documents\/[^/]+\/$/.test(link))).toHaveLength(documents.size);
    });
    test(`a page that has come in part is as wide as the whole one (${language || 'en/'})`, async ({
      page,
    }) => {
      await page.goto(`${language}search/`);
      const help = page.locator('.help');
      const whole = await help.boundingBox();
      await page.locator('.narrow').evaluate((narrow) => narrow.remove());
      expect(await help.boundingBox()).toEqual(whole);
    });
    test(`the link to the search in the header of any page leads there (${language || 'en/'})`, async ({
      page,
    }) => {
      await page.goto(`${language}documents/`);
      await page.locator('[data-find]').click();
      await expect(page).toHaveURL(/\/search\/$/);
    });
  }
});

test('how several words are to stand can be chosen, and the choice is what the address asks', async ({
  page,
}) => {
  const count = page.getByRole('status').locator('[data-count]');
  await page.goto(`search/?${new URLSearchParams({ q: `${common2} ${rare[0]}` })}`);
  const choice = page.locator('[data-together]');
  await expect(choice).toHaveValue('phrase');
  const having = goldHits(goldClausesOf(clauses, common2), rare[0] ?? '');
  for (const standing of ['clause', 'sentence', 'near']) {
    await choice.selectOption(standing);
    await expect(page).toHaveURL(/AND|NEAR/);
    await expect(choice).toHaveValue(standing);
    if (standing === 'clause') await expect(count).toHaveText(String(having.length));
  }
  await page.locator('[data-within]').fill('99');
  await page.locator('[data-within]').blur();
  await expect(page).toHaveURL(/NEAR%2F99/);
  await choice.selectOption('phrase');
  await expect(page).not.toHaveURL(/AND|NEAR/);
});

test('no hits: the page says what was tried', async ({ page }) => {
  await page.goto('search/?q=没有这样的话');
  await expect(page.getByRole('status').locator('[data-count]')).toHaveText('0');
  await expect(page.getByText(/^None of the .* texts prints this\.$/)).toBeVisible();
  await expect(page.locator('[data-tried="phrase"]')).toBeVisible();
  await expect(page.locator('[data-tried="reference"]')).toBeHidden();
});

test('no hits left by the filters: the page says so, and offers to clear them', async ({ page }) => {
  const [query = ''] = rare;
  const [hit] = goldHits(clauses, query);
  const other = clauses.find(({ document }) => !hit?.startsWith(`${document.id}#`));
  test.skip(other === undefined, 'one document only');
  await page.goto(`search/?${new URLSearchParams({ q: query, document: other?.document.id ?? '' })}`);
  await expect(page.getByText('The filters leave nothing')).toBeVisible();
  await page.getByRole('link', { name: 'Clear all filters' }).click();
  await expect(page.locator('[data-hit]')).not.toHaveCount(0);
});

for (const language of ['', 'zh/']) {
  test(`nothing asked: every example of the help finds something (${language || 'en/'})`, async ({
    page,
  }) => {
    await page.goto(`${language}search/`);
    const links = await page
      .locator('.help a[href*="?q="]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      await page.goto(link);
      await expect(page.locator('[data-hit]').first(), link).toBeVisible();
    }
  });
}
