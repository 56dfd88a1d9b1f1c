import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { check } from '#src/i18n/strings/check.ts';
import type { Catalogue, SearchDocument } from '#src/search/model.ts';
import { expect, test } from '#tests/support/page.ts';
import { dist } from '#tests/support/site/built.ts';

const read = <Content>(file: string): Content =>
  JSON.parse(readFileSync(join(dist, 'search', file), 'utf8')) as Content;
/** A sentence of the site, and where it stands. */
const [sentence] = read<Catalogue>('catalogue.json').documents.flatMap(({ id }) =>
  read<SearchDocument>(`documents/${id}.json`).clauses.flatMap((clause) =>
    clause.sentences
      .filter(({ zh }) => /^[\p{Script=Han}，、。]{24,60}$/u.test(zh))
      .map(({ zh }) => ({ key: `${id}#${clause.id}`, zh })),
  ),
);
const { key, zh } = sentence ?? { key: '', zh: '' };
const changed = zh.replace(/^(.{9}).{2}/u, '$1某某');
const verdicts = (page: Page) => page.locator('[data-verdict]');

test('what is pasted is judged in the browser, by keyboard, and stays out of the address', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto('check/');
  const box = page.locator('textarea[name="q"]');
  await box.focus();
  await page.keyboard.insertText(`“${zh}”；“${changed}”；“各级政府必须保护个人隐私与肖像”`);
  await page.keyboard.press('Control+Enter');
  await expect(verdicts(page)).toHaveCount(3);
  const found = await verdicts(page).evaluateAll((all) =>
    all.map((one) => [one.getAttribute('data-verdict'), one.getAttribute('data-clause')]),
  );
  expect(found).toEqual([
    ['exact', key],
    ['close', key],
    ['none', null],
  ]);
  await expect(verdicts(page).nth(1).locator('del')).toHaveText('某某');
  await expect(page.locator('quotation-check .total')).toContainText(check.en.total(3));
  expect(new URL(page.url()).search).toBe('');
  // Nothing but files of the site, and nothing of the text in what was asked for.
  expect(
    asked.filter((url) => new URL(url.split('{')[0] ?? '').origin !== new URL(page.url()).origin),
  ).toEqual([]);
  expect(asked.filter((url) => decodeURIComponent(url).includes(zh.slice(0, 6)))).toEqual([]);
  await page.locator('[data-marked="close"]').click();
  await expect(verdicts(page).nth(1)).toBeInViewport();
});

test('a text that somebody put into a link is checked when it is opened', async ({ page }) => {
  await page.goto(`check/?${new URLSearchParams({ q: `“${zh}”` })}`);
  await expect(verdicts(page)).toHaveAttribute('data-verdict', 'exact');
});

test('without scripts the page says what it needs and how it is done by hand', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('check/');
  // Text assertions leave <noscript> out, whether it is shown or not.
  const said = await page.locator('noscript p').evaluateAll((all) => all.map((one) => one.textContent));
  expect(said).toContain(check.en.noscript);
  await expect(page.locator('textarea')).toBeHidden();
  await context.close();
});
