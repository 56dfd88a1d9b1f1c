import { root } from '#src/cli/steps.ts';
import { countedOnce } from '#src/compare/figures.ts';
import { readCorpus } from '#src/corpus/read.ts';
import { keys } from '#src/i18n/strings/keys.ts';
import { violations } from '#tests/support/axe.ts';
import { expect, test } from '#tests/support/page.ts';
import { choose, PHONE, reading, redrawn, WIDE } from '#tests/support/site/reading.ts';

test.use({ viewport: WIDE });

test('A layer of marks and the drawing of punctuation can be switched off', async ({ page }) => {
  await page.goto(reading());
  const note = page.locator('.note-entry').first();
  await expect(note).toBeVisible();
  await page.locator('reading-tools input[value=note]').uncheck();
  await expect(note).toBeHidden();
  await page.goto(redrawn());
  const comma = page.locator('.clause [data-full]').first();
  const drawn = (): Promise<string> =>
    comma.evaluate((element) => getComputedStyle(element, '::before').content);
  expect(await drawn()).not.toBe('none');
  await choose(page, 'punctuation', 'printed');
  expect(await drawn()).toBe('none');
});

test('Notes stand beside the text where there is room, and fold under it on a phone', async ({ page }) => {
  await page.goto(reading());
  const beside = page.locator('details.beside:has(.note-entry)').first();
  const note = beside.locator('.note-entry').first();
  await expect(note).toBeVisible();
  await page.setViewportSize(PHONE);
  await expect(note).toBeHidden();
  await beside.locator('summary').click();
  await expect(note).toBeVisible();
});

test('A click on a mark that is sooner than what explains it waits for that, and follows the link without it', async ({
  page,
}) => {
  let isLost = false;
  await page.route('**/explain.*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await (isLost ? route.fulfill({ contentType: 'text/javascript', body: '' }) : route.continue());
  });
  await page.goto(reading());
  const mark = page.locator('.clause a.mark').first();
  await mark.click();
  await expect(page.locator('#explanation')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  isLost = true;
  await page.goto('about:blank');
  await page.goto(reading());
  const to = (await mark.getAttribute('href')) ?? '';
  await mark.click();
  await page.waitForURL(`**${to}`);
});

test('What a mark stands for is shown on hover, on focus and on a click, and Escape closes it', async ({
  page,
}) => {
  await page.goto(reading());
  const mark = page.locator('.clause a.mark').first();
  const box = page.getByRole('group', { name: 'Explanation' }).or(page.locator('#explanation'));
  await mark.hover();
  await expect(box).toBeVisible();
  await expect(box).not.toBeEmpty();
  await page.mouse.move(1, 1);
  await expect(box).toBeHidden();

  // By the pointer the focus stays at the words, so that the keyboard goes on from there.
  await mark.click();
  await expect(box).toBeVisible();
  await expect(mark).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  expect(new URL(page.url()).hash).toBe('');

  await page.locator('a.skip').first().focus();
  await mark.focus();
  await expect(box).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(mark).toBeFocused();
});

test('A click on words with a note opens it, though a name lies in them that is not shown', async ({
  page,
}) => {
  await page.goto(reading());
  const words = page
    .locator('.source .mark.note:has(> a.mark:is(.name, .cite, .when, .term):first-child)')
    .first();
  test.skip((await words.count()) === 0, 'no note on a name');
  await words.locator('a.mark').first().scrollIntoViewIfNeeded();
  const box = await words.locator('a.mark').first().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 8, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.locator('#explanation')).toBeVisible();
});

test.describe('A second click, tap or Enter on a mark', () => {
  test.use({ hasTouch: true });

  test('leads where the mark leads', async ({ page }) => {
    for (const act of ['click', 'tap', 'Enter'] as const) {
      await page.goto(reading());
      const mark = page.locator('.clause a.mark').first();
      const again = () => (act === 'Enter' ? page.keyboard.press(act) : mark[act]());
      if (act === 'Enter') await mark.focus();
      await expect(page.locator('#explanation')).toBeVisible({ visible: act === 'Enter' });
      await again();
      await expect(page.locator('#explanation')).toBeVisible();
      if (act === 'Enter') await expect(page.locator('#explanation')).toBeFocused();
      expect(new URL(page.url()).hash).toBe('');
      await again();
      await expect.poll(() => new URL(page.url()).hash).toBe(await mark.getAttribute('href'));
      await expect(page.locator('#explanation')).toBeHidden();
    }
  });
});

test('J and K lead from the page of a clause to the next and back, unless keys are switched off', async ({
  page,
}) => {
  // One with a heading and nothing else has no stop of the keyboard.
  await page.goto(reading());
  const heading = page.locator('.clause:not(:has(.source p, .beside)) .number');
  if ((await heading.count()) > 0) {
    await heading.first().evaluate((link: HTMLAnchorElement) => location.assign(link.href));
    await expect(page.locator('a[rel=next]')).toHaveCount(1);
    const on = await page.locator('a[rel=next]').evaluate((link: HTMLAnchorElement) => link.href);
    await page.waitForFunction(() => customElements.get('parallel-text'));
    await page.keyboard.press('j');
    await expect(page).toHaveURL(on);
    await page.goto(reading());
  }
  await page
    .locator('.clause .number')
    .nth(1)
    .evaluate((link: HTMLAnchorElement) => location.assign(link.href));
  await expect(page.locator('a[rel=next]')).toHaveCount(1);
  const first = page.url();
  const next = await page.locator('a[rel=next]').evaluate((link: HTMLAnchorElement) => link.href);
  await page.waitForFunction(() => customElements.get('parallel-text'));
  await page.keyboard.press('j');
  await expect(page).toHaveURL(next);
  await page.waitForFunction(() => customElements.get('parallel-text'));
  await page.keyboard.press('k');
  await expect(page).toHaveURL(first);
  await page.waitForFunction(() => customElements.get('parallel-text'));
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(first);
});

test('By the keyboard alone one skips to the text, changes the view and comes to the marks', async ({
  page,
}) => {
  await page.goto(reading());
  await page.keyboard.press('Tab');
  await expect(page.locator('a.skip').first()).toBeFocused();
  await expect(page.locator('a.skip').first()).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();

  const isFocused = (selector: string): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  const tabTo = async (selector: string): Promise<void> => {
    for (let step = 0; step < 150 && !(await isFocused(selector)); step += 1)
      await page.keyboard.press('Tab');
    expect(await isFocused(selector), `${selector} is reached with the Tab key`).toBe(true);
  };
  await tabTo('input[name=view]');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/view=en/);
  await page.keyboard.press('ArrowLeft');
  await expect(page).not.toHaveURL(/view=/);
  await page.locator('.frame a').first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.locator('a.skip').last().press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.clause').first().locator('.number')).toBeFocused();
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  expect(outline).not.toBe('none');
});

test('A clause is one stop, in which arrows lead on; letters lead from clause to clause and note to note', async ({
  page,
}) => {
  await page.goto(reading());
  const clauses = page.locator('.clause');
  await page.keyboard.press('j');
  await expect(clauses.first().locator('.number')).toBeFocused();
  const stops = (): Promise<number> =>
    page
      .locator('.clause :is(a, summary):visible')
      .evaluateAll((all) => all.filter((one) => one instanceof HTMLElement && one.tabIndex === 0).length);
  expect(await stops()).toBe(await clauses.count());
  await page.keyboard.press('Tab');
  await expect(clauses.nth(1).locator('.number')).toBeFocused();
  await page.keyboard.press('k');
  await expect(clauses.first().locator('.number')).toBeFocused();

  const isAt = (selector: string): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  const arrowTo = async (selector: string): Promise<void> => {
    for (let step = 0; step < 60 && !(await isAt(selector)); step += 1)
      await page.keyboard.press('ArrowRight');
    expect(await isAt(selector), selector).toBe(true);
  };
  const marked = clauses.filter({ has: page.locator('.source .line > a.mark:first-child') }).first();
  await marked.locator('.number').focus();
  await arrowTo('.clause a.mark');
  await expect(page.locator('#explanation')).toBeVisible();
  await arrowTo('.clause .sign:not(.note-sign)');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(marked.locator('.number')).toBeFocused();

  await page.keyboard.press('n');
  expect(await isAt('.note-sign')).toBe(true);
  const first = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  await page.keyboard.press('n');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).not.toBe(first);
  await page.keyboard.press('p');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
  // What is switched off is no stop.
  await page.locator('reading-tools input[value=note]').evaluate((input: HTMLInputElement) => input.click());
  await page.keyboard.press('n');
  await expect.poll(() => isAt('.note-sign')).toBe(false);
});

test('The sheet of keys lists them, passes axe, and closes on Escape', async ({ page }) => {
  await page.goto(reading());
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet.locator('kbd')).toHaveText(Object.keys(keys.en.rows));
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});

test('A figure that says another of its document again, or is a part of it, is listed and not counted', async ({
  page,
}) => {
  const { documents } = await readCorpus(root);
  for (const { id, clauses } of documents) {
    const figures = clauses.flatMap((clause) => clause.figures);
    await page.goto(`documents/${id}/`);
    const register = page.locator('details.register.figure');
    await expect(register).toHaveCount(figures.length > 0 ? 1 : 0);
    if (figures.length === 0) continue;
    await expect(register.locator('summary .figures')).toHaveText(String(countedOnce(figures).length));
    await expect(register.locator('> ul > li')).toHaveCount(figures.length);
  }
});
