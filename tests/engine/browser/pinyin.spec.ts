import { expect, test } from '../../support/page.ts';

// Hooks of the page, not its words: the interface may be worded anew.
const address = 'documents/five-cities-2010/';
const name = '[id="h5.p2.s1"]';

test('Pinyin stands over the Chinese text when it is asked for, and goes without a trace', async ({
  page,
}) => {
  await page.goto(address);
  const sentence = page.locator(name);
  const before = await sentence.innerHTML();
  await page.locator('pinyin-switch input').check();
  await expect(sentence.locator('rt').first()).toBeVisible();
  expect(await sentence.locator('rt').allTextContents()).toContain('lè');
  const bases = await sentence
    .locator('ruby')
    .evaluateAll((all) => all.map((ruby) => ruby.firstChild?.textContent));
  expect(bases.join('')).toContain('乐从正是依靠');
  await page.locator('pinyin-switch input').uncheck();
  await expect(page.locator('rt')).toHaveCount(0);
  expect(await sentence.innerHTML()).toBe(before);
});

test('Every Chinese character of a document gets its own reading', async ({ page }) => {
  await page.goto(address);
  await page.locator('pinyin-switch input').check();
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
  await page.goto(address);
  await page.locator('pinyin-switch input').click();
  await expect(page.locator('pinyin-switch [role=alert]')).not.toBeEmpty();
  await expect(page.locator('pinyin-switch input')).not.toBeChecked();
  await expect(page.locator('rt')).toHaveCount(0);
  await page.close();
});
