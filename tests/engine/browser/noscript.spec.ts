import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/page.ts';
import { dist, fullest, pagesOf } from '#tests/support/site/built.ts';
import { documentAt, printed, translated, withoutSpace } from '#tests/support/site/printed.ts';
import { reading } from '#tests/support/site/reading.ts';
import { kind, kinds } from '#tests/support/site/routes.ts';

test.use({ javaScriptEnabled: false });

/** What the reading page at an address shows of its clauses, white space apart. */
async function shown(page: Page): Promise<object[]> {
  const clauses = await page.locator('.clause').evaluateAll((sections) =>
    sections.map((section) => ({
      id: section.id,
      source: section.querySelector('.source')?.textContent ?? '',
      // That a text is not yet translated is said apart.
      translation: [...section.querySelectorAll('.translation .line')]
        .filter((line) => !line.querySelector('.apart'))
        .map((line) => line.textContent)
        .join(''),
      isVisible: [...section.querySelectorAll('.line')].every((one) => one.checkVisibility()),
    })),
  );
  return clauses.map(({ source, translation, ...clause }) => ({
    ...clause,
    source: withoutSpace(source),
    translation: withoutSpace(translation),
  }));
}

test('Without script a reading page holds every printed character and every English sentence', async ({
  page,
}) => {
  for (const { address } of pagesOf(kind('documents/[doc]/'))) {
    const { clauses } = await documentAt(address);
    await page.goto(address);
    await expect(page.locator('reading-tools')).toBeHidden();
    expect(await shown(page), address).toEqual(
      clauses.map((clause) => ({
        id: clause.id,
        source: withoutSpace(printed(clause)),
        translation: withoutSpace(translated(clause)),
        isVisible: true,
      })),
    );
  }
});

test('Without script a mark is a link to what explains it, on the same page', async ({ page }) => {
  await page.goto(reading());
  const mark = page.locator('a.mark').first();
  const target = page.locator(`[id="${(await mark.getAttribute('href'))?.slice(1)}"]`);
  await mark.click();
  await expect(target).toBeVisible();
  await expect(target).toBeInViewport();
});

test('Without script a clause has its own page with both languages, its notes and its address', async ({
  page,
}) => {
  await page.goto(fullest(kind('documents/[doc]/[clause]/')).address);
  await expect(page.locator('.clause .source')).toBeVisible();
  await expect(page.locator('.clause .translation')).toBeVisible();
  await expect(page.locator('.address a').first()).toBeVisible();
  // A button that does nothing is not shown.
  for (const button of await page.locator('.address button').all()) await expect(button).toBeHidden();
});

test('Without script a folded note can be opened on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(reading());
  const beside = page.locator('details.beside:has(.note-entry)').first();
  await expect(beside.locator('.note-entry').first()).toBeHidden();
  await beside.locator('summary').click();
  await expect(beside.locator('.note-entry').first()).toBeVisible();
});

test('Without script the menu opens on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('');
  const links = page.locator('#menu').getByRole('link');
  await expect(links.first()).toBeHidden();
  await page.locator('[popovertarget=menu]').click();
  await expect(links.first()).toBeVisible();
});

test('Without script every place has its page, with what the documents say about it', async ({ page }) => {
  for (const { address } of pagesOf(kind('cities/[city]/'))) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main q, main blockquote').first(), address).toBeVisible();
    await expect(page.locator('main a[href*="/documents/"]').first()).toBeVisible();
  }
});

test('Without script the timeline is drawn and stands there as a list, each with every entry', async ({
  page,
}) => {
  await page.goto(fullest(kind('timeline/')).address);
  const drawing = page.locator('main figure svg[role]:visible, main figure svg:has(title):visible').first();
  await expect(drawing).toBeVisible();
  const entries = page.locator('.as-list li[id]');
  expect(await entries.count()).toBeGreaterThan(0);
  for (const entry of await entries.all()) await expect(entry.locator('a').first()).toBeVisible();
});

test('Without script the figures are a plain table with all its rows', async ({ page }) => {
  await page.goto(fullest(kind('figures/')).address);
  const table = page.getByRole('table').last();
  await expect(table).toBeVisible();
  await expect(page.locator('filter-list form')).toBeHidden();
  const { figures } = JSON.parse(readFileSync(join(dist, 'data/figures.json'), 'utf8')) as {
    figures: unknown[];
  };
  await expect(table.locator('tbody tr:visible')).toHaveCount(figures.length);
  await expect(table.locator('thead th').first()).toBeVisible();
});

for (const one of kinds.filter(({ language }) => language === 'en')) {
  test(`Without script the page ${one.name} shows no switch that does nothing and no empty frame`, async ({
    page,
  }) => {
    await page.goto(fullest(one).address);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    const dead = await page
      .locator('main button:visible:not([popovertarget]):not([type=submit])')
      .evaluateAll((all) => all.map((button) => button.outerHTML));
    expect(dead).toEqual([]);
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text.trim().length).toBeGreaterThan(40);
  });
}
