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
