import { expect, test } from '#tests/support/page.ts';
import { documentAt } from '#tests/support/site/printed.ts';
import { byId, choose, reading, sentence } from '#tests/support/site/reading.ts';

// Hooks of the page, not its words: the interface may be worded anew.

test('Pinyin stands over the Chinese text when it is asked for, and goes without a trace', async ({
  page,
}) => {
  await page.goto(reading());
  const id = await sentence(page);
  const line = page.locator(byId(id));
  const before = await line.innerHTML();
  await choose(page, 'pinyin', 'shown');
  await expect(line.locator('rt').first()).toBeVisible();
  const bases = await line
    .locator('ruby')
    .evaluateAll((all) => all.map((ruby) => ruby.firstChild?.textContent ?? ''));
  const { clauses } = await documentAt(reading());
  const printed = clauses.flatMap(({ sentences }) => sentences).find((one) => one.id === id)?.text ?? '';
  expect(bases.join('')).toBe((printed.match(/\p{Script=Han}/gu) ?? []).join(''));
  await choose(page, 'pinyin', 'none');
  await expect(page.locator('rt')).toHaveCount(0);
  // A key was pressed meanwhile, and since then a clause is one stop.
  expect((await line.innerHTML()).replaceAll(' tabindex="-1"', '')).toBe(before);
});

test('Every Chinese character of a document gets its own reading', async ({ page }) => {
  await page.goto(reading());
  await choose(page, 'pinyin', 'shown');
  await expect(page.locator('rt').first()).toBeVisible();
  const bare = await page.locator('.source .line').evaluateAll((lines) =>
    lines
      .filter((line) => {
        const copy = line.cloneNode(true) as Element;
        for (const ruby of copy.querySelectorAll('ruby')) ruby.remove();
        return /\p{Script=Han}/u.test(copy.textContent ?? '');
      })
      .map((line) => line.id),
  );
  expect(bare).toEqual([]);
  await expect(page.locator('rt:empty')).toHaveCount(0);
});

test('Readings that do not arrive are said to be missing, and the text stays as it was', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await page.route('**/pinyin/*.json', (route) => route.abort());
  await page.goto(reading());
  await choose(page, 'pinyin', 'shown');
  await expect(page.locator('pinyin-readings')).not.toBeEmpty();
  await expect(page.locator('rt')).toHaveCount(0);
  await page.close();
});
