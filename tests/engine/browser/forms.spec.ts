import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { Converter } from 'opencc-js/cn2t';
import type { MatrixData } from '#src/compare/matrix-data.ts';
import { expect, test } from '#tests/support/page.ts';
import { dist, fullest } from '#tests/support/site/built.ts';
import { kinds } from '#tests/support/site/routes.ts';

const rows = (page: Page): Locator => page.locator('filter-list tbody tr');
const shown = (items: Locator): Locator => items.filter({ visible: true });
const query = (page: Page): string => new URL(page.url()).search;

/** The first value of a list that is not its first. */
async function choose(list: Locator): Promise<string> {
  const value = (await list.locator('option').nth(1).getAttribute('value')) ?? '';
  await list.selectOption(value);
  return value;
}

for (const one of kinds.filter(({ language }) => language === 'en')) {
  test(`Every element of ours on the page ${one.name} is defined by a script of the page`, async ({
    page,
  }) => {
    await page.goto(fullest(one).address);
    const undefinedOnes = page.locator(':not(:defined)');
    await expect(undefinedOnes).toHaveCount(0);
  });
}

test.describe('What a form asks for stands in the address', () => {
  test('in the order of the form, without what is empty or stands as at first', async ({ page }) => {
    await page.goto('figures/?other=kept');
    const lists = page.locator('filter-list select');
    const values = [await choose(lists.nth(1)), await choose(lists.first())].reverse();
    await page.locator('filter-list input[name=find]').fill(' + ');
    const names = await lists.evaluateAll((all) => all.map((list) => (list as HTMLSelectElement).name));
    expect(query(page)).toBe(`?other=kept&find=%2B&${names[0]}=${values[0]}&${names[1]}=${values[1]}`);
    await page.locator('filter-list input[name=find]').fill('');
    await lists.first().selectOption('');
    expect(query(page)).toBe(`?other=kept&${names[1]}=${values[1]}`);
  });

  test('and takes the place of the last entry: one step back leads to where the reader came from', async ({
    page,
  }) => {
    await page.goto('glossary/');
    await page.goto('figures/');
    await choose(page.locator('filter-list select').first());
    await page.goBack();
    await expect(page).toHaveURL(/glossary\/$/);
  });

  test('and a step back on one page shows again what its address says', async ({ page }) => {
    await page.goto('timeline/');
    const entries = page.locator('.entries > li');
    const all = await shown(entries).count();
    const list = page.locator('filter-list select[name=source]');
    await choose(list);
    const some = await shown(entries).count();
    expect(some).toBeLessThan(all);
    await page.evaluate(() => {
      location.hash = 'list';
    });
    await list.selectOption('');
    await expect(shown(entries)).toHaveCount(all);
    await page.goBack();
    await expect(page).toHaveURL(/source=/);
    await expect(shown(entries)).toHaveCount(some);
    await expect(list).not.toHaveValue('');
  });

  test('and a value that the form does not offer asks for nothing', async ({ page }) => {
    await page.goto('figures/?kind=nothing-of-the-kind');
    await expect(shown(rows(page))).toHaveCount(await rows(page).count());
    await expect(page.locator('filter-list select[name=kind]')).toHaveValue('');
  });
});

test('Words are found in a table as the search finds them: brackets, width, case, spaces and script aside', async ({
  page,
}) => {
  await page.goto('glossary/');
  const all = await rows(page).count();
  const terms = await rows(page).locator('th > a').allInnerTexts();
  const traditional = Converter({ from: 'cn', to: 't' });
  const found = async (words: string): Promise<number> => {
    await page.goto(`glossary/?find=${encodeURIComponent(words)}`);
    await expect(shown(rows(page)).first(), words).toBeVisible();
    return shown(rows(page)).count();
  };
  const term = terms.find((words) => traditional(words) !== words) ?? '';
  const count = await found(term);
  expect(count).toBeLessThan(all);
  await expect.poll(() => found(traditional(term))).toBe(count);
  expect(await found([...term].join(' '))).toBe(count);
  const english = await shown(rows(page)).first().locator('[lang=en]').innerText();
  const wide = english.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  expect(await found(wide)).toBe(await found(english.toUpperCase()));
});

test('An instrument that has its name in two lenses is asked for in the one that the address names', async ({
  page,
}) => {
  const data = JSON.parse(readFileSync(join(dist, 'data/matrix.json'), 'utf8')) as MatrixData;
  const [lens, type] = data.lenses
    .flatMap(({ id, types }, at) =>
      Object.keys(types)
        .filter((name) => data.lenses.slice(0, at).some((other) => name in other.types))
        .map((name) => [id, name] as const),
    )
    .at(0) ?? ['', ''];
  test.skip(lens === '', 'no instrument has its name in two lenses');
  await page.goto(`compare/?lens=${lens}&instrument=${type}`);
  await expect(page.locator('matrix-filter select[name=instrument] option:checked')).toHaveAttribute(
    'value',
    type,
  );
  const asked = data.sentences.filter(({ instruments }) => instruments[lens]?.includes(type)).length;
  await expect(page.locator('matrix-filter output')).toHaveText(
    `${asked} of ${data.sentences.length} sentences`,
  );
});
