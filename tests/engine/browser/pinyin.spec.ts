import type { Page } from '@playwright/test';
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

/** Where a character of the source is that some words hold, alone or in a term: its middle, and its place in its line. */
const placeOf = (page: Page, among: string) =>
  page.evaluate((selector) => {
    for (const words of document.querySelectorAll(selector)) {
      const text = [...words.childNodes].find((node) => /^\p{Script=Han}{2}/u.test(node.textContent ?? ''));
      const line = words.closest('.line');
      if (!(text instanceof Text) || !line) continue;
      line.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = new Range();
      range.setStart(text, 0);
      range.setEnd(text, 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      const before = new Range();
      before.selectNodeContents(line);
      before.setEnd(text, 0);
      const at = before.toString().match(/\p{Script=Han}/gu)?.length ?? 0;
      return { x: x + width / 2, y: y + height / 2, id: line.id, at, sign: text.data[0] ?? '' };
    }
    throw new Error(`nothing in ${selector}`);
  }, among);

test('A click on a Chinese word says how it is read there, or which term it is, where the reader wants it', async ({
  page,
}) => {
  const box = page.locator('#explanation');
  const said = '.source p > .line:not(:has(.mark))';
  await page.goto(reading());
  const { x, y, id, at, sign } = await placeOf(page, said);
  const file = page.waitForResponse('**/pinyin/*.json');
  await page.mouse.click(x, y);
  await expect(box).toBeVisible();
  const readings = ((await (await file).json()) as Record<string, string>)[id]?.split(' ') ?? [];
  const word = (await box.locator('strong').textContent()) ?? '';
  expect(word).toContain(sign);
  const from = at - word.indexOf(sign);
  expect((await box.textContent())?.trim()).toBe(
    `${word} ${readings.slice(from, from + word.length).join(' ')}`,
  );
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();

  const term = await placeOf(page, '.source p .line > a.mark.term');
  await page.mouse.click(term.x, term.y);
  await expect(box.locator('.entry-link')).toHaveAttribute('href', /^#term-/);
  // Elsewhere, it closes; and who selects words is not interrupted.
  await page.mouse.click(1, 1);
  await expect(box).toBeHidden();
  const selected = await placeOf(page, said);
  await page.mouse.dblclick(selected.x, selected.y);
  await expect.poll(() => page.evaluate(() => String(getSelection()))).not.toBe('');
  await expect(box).toBeHidden();

  await page.goto(`zh/${reading()}`);
  const there = await placeOf(page, said);
  const fetched = page.waitForResponse('**/word.*.js');
  await page.mouse.click(there.x, there.y);
  await (await fetched).finished();
  await expect(box).toBeHidden();
  await choose(page, 'words', 'all');
  const again = await placeOf(page, said);
  await page.mouse.click(again.x, again.y);
  await expect(box).toBeVisible();
});
