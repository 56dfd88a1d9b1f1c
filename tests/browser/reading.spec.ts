import type { Page } from '@playwright/test';
import { expect, test } from '../support/page.ts';

const READING = 'documents/wuhan-2016/';
const SENTENCE = '2.1.3.s2';

/** Where the sentence's id stands, and how far its box is from the top of the window. */
async function place(page: Page): Promise<{ column: string; top: number; count: number }> {
  return page.evaluate((id) => {
    const found = document.querySelectorAll(`[id="${id}"]`);
    const target = document.querySelector(':target');
    return {
      column: target?.closest('.source') ? 'source' : target?.closest('.translation') ? 'translation' : '',
      top: Math.round(target?.getBoundingClientRect().top ?? -1),
      count: found.length,
    };
  }, SENTENCE);
}

test.describe('languages of the reading page', () => {
  test('an address with a view shows that view, and its fragment lands on the sentence that is shown', async ({
    page,
  }) => {
    await page.goto(`${READING}?view=en#${SENTENCE}`);
    await expect(page.locator('.source').first()).toBeHidden();
    await expect.poll(() => place(page)).toMatchObject({ column: 'translation', count: 1 });
    expect((await place(page)).top).toBeLessThan(200);

    await page.goto(`${READING}?view=zh#${SENTENCE}`);
    await expect(page.locator('.translation').first()).toBeHidden();
    await expect.poll(() => place(page)).toMatchObject({ column: 'source', count: 1 });
  });

  test('a choice is remembered, and stands in the address', async ({ page }) => {
    await page.goto(READING);
    await page.getByRole('radio', { name: '中文' }).check();
    await expect(page).toHaveURL(/\?view=zh$/);
    await page.goto('documents/mofcom-2009/');
    await expect(page).toHaveURL(/\?view=zh$/);
    await page.getByRole('radio', { name: 'Both' }).check();
    await expect(page).not.toHaveURL(/view/);
  });

  test('without script both languages and every note are there', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${READING}?view=zh#${SENTENCE}`);
    await expect(page.locator('.source').first()).toBeVisible();
    await expect(page.locator('.translation').first()).toBeVisible();
    await expect(page.locator('reading-tools')).toBeHidden();
    await expect(page.locator('.note-entry').first()).toBeVisible();
    await context.close();
  });
});

test('the counterpart of the sentence under the pointer is lit', async ({ page }) => {
  await page.goto(READING);
  await page.locator('[id="2.1.1.s2"]').hover();
  await expect(page.locator('.line.lit')).toHaveText([/^积极引入/, /^Actively bring in/]);
});

test('a click on the sign of a sentence copies its full address, and says so', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${READING}?view=zh`);
  await page.locator(`[id="${SENTENCE}"] .sign`).click();
  await expect(page.getByRole('status')).toHaveText(`Link copied: ${SENTENCE}`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${READING}#${SENTENCE}`);
});

test('what is copied from the Chinese column is the printed text, and nothing else', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(READING);
  const first = page.locator('[id="2.1.1.s2"]');
  const last = page.locator('[id="2.1.2.s2"]');
  const printed = await page.evaluate(() => {
    const source = [
      ...document.querySelectorAll(
        '[id="2.1.1"] .label, [id="2.1.1"] .source, [id="2.1.2"] .label, [id="2.1.2"] .source',
      ),
    ];
    return source
      .map((part) => part.textContent)
      .join('')
      .replace(/\s/g, '');
  });
  await first.scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy({ top: 300, behavior: 'instant' }));
  const from = await first.boundingBox();
  const to = await last.boundingBox();
  if (!from || !to) throw new Error('the sentences are not drawn');
  await page.mouse.move(from.x + 4, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width - 30, to.y + to.height - 12, { steps: 10 });
  await page.mouse.up();
  await page.keyboard.press('ControlOrMeta+c');
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).replace(/\s/g, '');
  expect(copied.length).toBeGreaterThan(100);
  expect(printed).toContain(copied);
});

test.describe('explanations', () => {
  test('open on focus, take the focus on Enter, and give it back on Escape', async ({ page }) => {
    await page.goto(READING);
    const mark = page.locator('[id="1.2.3.s1"] a.mark.figure').first();
    const box = page.locator('.explanation');
    await mark.focus();
    await expect(box).toBeVisible();
    await expect(box).toContainText('Target');
    await page.keyboard.press('Enter');
    await expect(box).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
    await expect(mark).toBeFocused();
  });

  test('open on hover, and stay while the pointer is in them', async ({ page }) => {
    await page.goto(READING);
    const box = page.locator('.explanation');
    await page.locator('[id="1.2.3.s1"] a.mark.figure').first().hover();
    await expect(box).toBeVisible();
    await box.hover();
    await page.waitForTimeout(500);
    await expect(box).toBeVisible();
    await page.mouse.move(1, 1);
    await expect(box).toBeHidden();
  });

  test('a layer that is off explains nothing and is no stop for the keyboard', async ({ page }) => {
    await page.goto(READING);
    const mark = page.locator('[id="1.2.3.s1"] a.mark.figure').first();
    await page.getByRole('checkbox', { name: 'Figures' }).uncheck();
    await expect(mark).toHaveAttribute('tabindex', '-1');
    await expect(mark).toHaveCSS('text-decoration-line', 'none');
  });
});

test('the contents name the place where one is', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${READING}#2.3.1`);
  await expect(page.locator('.contents [aria-current]')).toHaveAttribute('href', '#2.3.1');
});

test('half-width punctuation is drawn full-width until a reader asks for the printed form', async ({
  page,
}) => {
  await page.goto(READING);
  const mark = page.locator('[id="2.1.1.s2"] [data-full]').first();
  const drawn = (): Promise<string> =>
    mark.evaluate((element) => getComputedStyle(element, '::before').content);
  expect(await mark.textContent()).toBe(',');
  expect(await drawn()).toContain('，');
  await page.getByRole('checkbox', { name: 'Punctuation as printed' }).check();
  expect(await drawn()).toBe('none');
});

test('the text content of the source page is the seed', async ({ page }) => {
  const { readFile } = await import('node:fs/promises');
  await page.goto(`${READING}source/`);
  const seed = await readFile(new URL('../../seeds/wuhan-2016.txt', import.meta.url), 'utf8');
  expect(await page.locator('.seed').evaluate((element) => element.textContent)).toBe(seed);
});
