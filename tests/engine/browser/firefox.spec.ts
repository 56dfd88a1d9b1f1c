// The main journeys in Firefox, where it is installed. All else is tested in Chromium alone.

import { clausesOf } from '#src/corpus/walk.ts';
import { compare } from '#src/i18n/strings/compare.ts';
import { hasFirefox, test } from '#tests/support/firefox.ts';
import { expect } from '#tests/support/page.ts';
import { fullest } from '#tests/support/site/built.ts';
import { pasted, selectSource } from '#tests/support/site/pasting.ts';
import { documentAt, printed, withoutSpace } from '#tests/support/site/printed.ts';
import { choose, clauseOf, reading, sentence } from '#tests/support/site/reading.ts';
import { kind } from '#tests/support/site/routes.ts';
import { common4 } from '#tests/support/site/searching.ts';

test.skip(!hasFirefox, 'no Firefox is installed');
if (!hasFirefox) console.log('Left out: the main journeys in Firefox; none is installed.');

test('In Firefox a clause is read, copied, and read in the other language', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto(reading());
  const clause = clauseOf(await sentence(page));
  await selectSource(page, clause);
  await page.keyboard.press('ControlOrMeta+C');
  const { seen, links } = await pasted(context);
  const [text] = clausesOf([await documentAt(reading())]).filter(({ id }) => id === clause);
  if (!text) throw new Error('expected a clause');
  expect(seen).toContain(withoutSpace(printed(text)));
  expect(links).toEqual([`${baseURL}${reading()}${clause}/`]);
  await page.goto(`${reading()}${clause}/`);
  await page.locator('language-switch a').click();
  await expect(page).toHaveURL(`${baseURL}zh/${reading()}${clause}/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('In Firefox words are searched for, and a quotation is checked', async ({ page }) => {
  await page.goto('');
  await page.getByRole('searchbox').first().fill(common4);
  await page.keyboard.press('Enter');
  const mark = page.locator('[data-hit] .source mark').first();
  await expect(mark).toBeVisible();
  const sentences = clausesOf([await documentAt(reading())]).flatMap((clause) => clause.sentences);
  const quoted = sentences.find(({ text }) => /^[\p{Script=Han}，、。]{24,60}$/u.test(text));
  test.skip(!quoted, 'no sentence of Chinese characters alone');
  await page.goto('check/');
  await page.locator('textarea[name="q"]').fill(`“${quoted?.text}”`);
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[data-verdict]').first()).toHaveAttribute('data-verdict', 'exact');
});

test('In Firefox a passage is pinned, stands on the hand-out, and goes with its link', async ({ page }) => {
  await page.goto(fullest(kind('themes/[theme]/')).address);
  const pin = page.locator('main .pin').filter({ visible: true }).first();
  await pin.press('Enter');
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await page.locator('pin-passages a').first().click();
  await expect(page).toHaveURL(/\/handout\//);
  await expect(page.locator('hand-out .sheet > ol > li')).toHaveCount(1);
});

test('In Firefox the matrix is narrowed, and its address keeps that', async ({ page }) => {
  await page.goto('compare/');
  await page.getByText(compare.en.filter.heading, { exact: true }).click();
  const wording = page.getByLabel(compare.en.filter.wording);
  await wording.selectOption({ index: 1 });
  const said = page.locator('matrix-filter output');
  await expect(said).toHaveText(/\d+ of \d+/);
  const words = await said.innerText();
  await page.reload();
  await expect(said).toHaveText(words);
});

test('In Firefox settings are kept, and a damaged address leads to its clause', async ({ page, baseURL }) => {
  await page.goto(reading());
  const clause = clauseOf(await sentence(page));
  await choose(page, 'theme', 'dark');
  await page.goto(`${reading()}${clause}/。`);
  await expect(page).toHaveURL(`${baseURL}${reading()}${clause}/`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('In Firefox a page is fetched when its link is meant, as the policy allows', async ({ page }) => {
  await page.goto('');
  const link = page.locator('header nav a[href]:not([aria-current])').filter({ visible: true }).first();
  const href = (await link.getAttribute('href')) ?? '';
  const request = page.waitForRequest(`**${href}`);
  await link.hover();
  expect((await request).isNavigationRequest()).toBe(false);
});
