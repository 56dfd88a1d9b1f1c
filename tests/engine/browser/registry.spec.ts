import { handout } from '#src/i18n/strings/handout.ts';
import { expect, test } from '#tests/support/page.ts';

const rows = 'filter-list tbody tr';

test('a table is sorted by a click on its head, and the address keeps the order', async ({ page }) => {
  await page.goto('figures/');
  const value = page.locator('th[data-sort="value"]');
  await value.getByRole('button').click();
  await expect(value).toHaveAttribute('aria-sort', 'ascending');
  const numbers = await page
    .locator(`${rows} td[data-value]:not([data-value=""]).number`)
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))));
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  await value.getByRole('button').click();
  await expect(value).toHaveAttribute('aria-sort', 'descending');
  expect(new URL(page.url()).search).toBe('?sort=value&order=descending');
});

test('a table is filtered from its form, and opens as its address says', async ({ page }) => {
  await page.goto('figures/');
  const all = await page.locator(rows).count();
  const kinds = await page
    .locator(`${rows}`)
    .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.kind ?? ''));
  test.skip(new Set(kinds).size < 2, 'figures of one kind only');
  await page.locator('filter-list select[name="kind"]').selectOption(kinds[0] ?? '');
  const shown = await page.locator(`${rows}:visible`).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  await expect(page.locator('filter-list output')).toHaveText(`${shown} of ${all} shown`);
  await page.reload();
  await expect(page.locator(`${rows}:visible`)).toHaveCount(shown);
});

test('words are found whatever their width and case', async ({ page }) => {
  await page.goto('glossary/');
  const all = await page.locator(rows).count();
  const texts = await page.locator(rows).allTextContents();
  // A word that some rows have and others lack, typed in full-width capitals.
  const words = texts.flatMap((text) => text.toLowerCase().match(/[a-z]{4,}/g) ?? []);
  const having = (word: string): number => texts.filter((text) => text.toLowerCase().includes(word)).length;
  const word = words.find((one) => having(one) < all) ?? '';
  test.skip(word === '', 'a glossary of one term');
  const wide = word
    .toUpperCase()
    .replace(/[A-Z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));
  await page.goto(`glossary/?${new URLSearchParams({ find: wide })}`);
  await expect(page.locator(`${rows}:visible`)).not.toHaveCount(all);
  const found = await page.locator(`${rows}:visible`).allTextContents();
  expect(found.length).toBeGreaterThan(0);
  for (const text of found) expect(text.toLowerCase()).toContain(word);
});

for (const width of [360, 1440])
  test(`Every table finds its rows, keeps what is asked in the address, and gives them as a file, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of [
      'compare/instruments/',
      'compare/responsibility/',
      'figures/',
      'glossary/',
      'names/',
      'references/',
      'themes/',
    ]) {
      await page.goto(address);
      const list = page.locator('filter-list:has([data-csv])').last();
      const items = list.locator('tbody > tr:not(.words):visible');
      const all = await items.count();
      if (all < 2) continue;
      const head = await items.nth(1).locator('th').first().innerText();
      const words = head.split('\n')[0] ?? '';
      if (width === 360) await list.locator('summary').first().click();
      await list.locator('input[type=search]').fill(words);
      await expect(items.filter({ hasText: words }).first(), address).toBeVisible();
      await expect(items, address).not.toHaveCount(all);
      await expect(list.locator('[data-csv]'), address).toBeVisible();
      const shown = await items.count();
      await page.reload();
      await expect(items, address).toHaveCount(shown);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, address).toBeLessThanOrEqual(0);
    }
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a table is whole, and offers nothing that would not work', async ({ page }) => {
    await page.goto('figures/');
    await expect(page.locator(`${rows}:visible`).first()).toBeVisible();
    await expect(page.locator('filter-list form')).toBeHidden();
    await expect(page.locator('filter-list th button')).toHaveCount(0);
  });
});

test('In forced colours a deadline of the text and an inferred one are told apart, and no words look searched for', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('figures/');
  const fills = await page
    .locator('.legend .due')
    .evaluateAll((all) => new Set(all.map((one) => getComputedStyle(one).fill)).size);
  expect(fills).toBe(await page.locator('.legend .due').count());
  await page.goto('');
  const strange = await page.locator('mark').evaluateAll((all) =>
    all.filter((one) => {
      const [own, around] = [getComputedStyle(one), getComputedStyle(document.documentElement)];
      return own.color !== around.color || own.backgroundColor !== around.backgroundColor;
    }),
  );
  expect(strange).toEqual([]);
});

// A page of its own, since that of the other tests may say nothing on the console.
test('a table that cannot be made a file says so', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await page.goto('figures/');
  await page.route('**/_astro/shown-csv.*.js', (route) => route.abort());
  await page.locator('[data-csv]').click();
  await expect(page.locator('filter-list output')).toHaveText(handout.en.take.failed);
  await page.close();
});
