import AxeBuilder from '@axe-core/playwright';
import { type Locator, test as loud, type Page } from '@playwright/test';
import { goldHits } from '#tests/support/gold.ts';
import { resting } from '#tests/support/idle.ts';
import { expect, test } from '#tests/support/page.ts';
import { fullest } from '#tests/support/site/built.ts';
import { reading } from '#tests/support/site/reading.ts';
import { kinds } from '#tests/support/site/routes.ts';
import { clauses, common2, common4, rare } from '#tests/support/site/searching.ts';

// The search dialog, as a reader at a keyboard uses it.

const dialog = (page: Page): Locator => page.locator('#finder');
const box = (page: Page): Locator => dialog(page).getByRole('combobox');
const options = (page: Page): Locator => dialog(page).getByRole('option');
const said = (page: Page): Locator => dialog(page).getByRole('status');
const documentOf = (words: string): string => goldHits(clauses, words)[0]?.split('#')[0] ?? '';
const [onlyHere = ''] = rare;
/** In another document, where there is one. */
const another = rare.find((words) => documentOf(words) !== documentOf(onlyHere)) ?? '';

async function open(page: Page, address = 'documents/'): Promise<void> {
  await page.goto(address);
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
}

/** The option that the box says is chosen. */
async function chosen(page: Page): Promise<number> {
  const id = await box(page).getAttribute('aria-activedescendant');
  const ids = await options(page).evaluateAll((all) => all.map((option) => option.id));
  await expect(dialog(page).locator('[aria-selected="true"]')).toHaveCount(id === null ? 0 : 1);
  return id === null ? -1 : ids.indexOf(id);
}

test.describe('opens', () => {
  // An embed is a quotation and leads nowhere but to its clause.
  for (const one of kinds.filter(
    ({ language, route }) => language === 'en' && !/^embed/.test(route.pattern),
  )) {
    test(`on the page ${one.name}`, async ({ page }) => {
      await open(page, fullest(one).address);
    });
  }

  for (const key of ['Control+k', 'Meta+k']) {
    test(`by ${key} from within a field too, and gives the focus back`, async ({ page }) => {
      await page.goto('figures/');
      const field = page.locator('input[name=find]');
      await field.focus();
      await page.keyboard.press(key);
      await expect(box(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(field).toBeFocused();
    });
  }

  test('by the link in the header, and gives the focus back', async ({ page }) => {
    await page.goto('documents/');
    const link = page.locator('[data-find]');
    await link.click();
    await expect(box(page)).toBeFocused();
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await expect(dialog(page)).toBeHidden();
    await expect(link).toBeFocused();
  });

  test('not by / in a field, nor once single keys are switched off; by Ctrl-K and the link always', async ({
    page,
  }) => {
    await page.goto('figures/');
    const field = page.locator('input[name=find]');
    await field.pressSequentially('1/2');
    await expect(field).toHaveValue('1/2');
    await expect(dialog(page)).toBeHidden();
    // A choice can be made as soon as it would be kept.
    const { promise: held, resolve: come } = Promise.withResolvers<void>();
    await page.route(/suggestions\.json|finder\.\w/, async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('Control+k');
    await expect(dialog(page).locator('[name=recent]')).toBeDisabled();
    come();
    await dialog(page).getByRole('button', { name: 'Keys' }).click();
    const keys = page.locator('.key-sheet input');
    await keys.uncheck();
    await page.goto('documents/');
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press('?');
    await expect(keys).toHaveCount(0);
    await page.locator('.foot').getByRole('button', { name: 'Keys' }).click();
    await expect(keys).not.toBeChecked();
  });

  test('and only then is anything fetched for it', async ({ page }) => {
    const requests: string[] = [];
    const rest = resting(page);
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(reading());
    await rest();
    const before = requests.filter((path) => /finder|combobox|catalogue|suggestions/.test(path));
    expect(before).toEqual([]);
    await page.keyboard.press('/');
    await expect.poll(() => requests.some((path) => /catalogue/.test(path))).toBe(true);
  });
});

test('Before anything is typed it offers one query of each kind, and each finds something', async ({
  page,
}) => {
  await open(page);
  await expect(options(page)).not.toHaveCount(0);
  const links = await options(page).evaluateAll((all) =>
    all.map((one) => (one as HTMLElement).dataset.href ?? ''),
  );
  for (const link of links) {
    await page.goto(link);
    await expect(page.locator('[data-hit]').first(), link).toBeVisible();
  }
});

test('Terms that are offered say in how many clauses they stand, and that is so', async ({ page }) => {
  await open(page);
  await box(page).fill(common2);
  await expect(said(page)).toHaveText(/\d/);
  const offered = dialog(page).locator('[role=option][data-query]', { hasText: '·' });
  for (const [words, count] of await offered.evaluateAll((all) =>
    all.map((one) => [
      (one as HTMLElement).dataset.query ?? '',
      /(\d+) clauses?$/.exec(one.textContent ?? '')?.[1],
    ]),
  ))
    expect(Number(count), words).toBe(goldHits(clauses, words ?? '').length);
});

test.describe('the combobox', () => {
  test('leads with Down and Up through the options and round, and back to the box with any other key', async ({
    page,
  }) => {
    await open(page);
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(box(page)).toHaveAttribute('aria-controls', 'finder-list');
    const last = (await options(page).count()) - 1;
    expect(await chosen(page)).toBe(-1);
    for (const [key, at] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', last],
      ['ArrowDown', 0],
      ['Home', -1],
      ['ArrowUp', last],
      ['End', -1],
    ] as const) {
      await page.keyboard.press(key);
      expect(await chosen(page), key).toBe(at);
      await expect(box(page)).toBeFocused();
    }
  });

  test('Home and End move within the box', async ({ page }) => {
    await open(page);
    await box(page).fill(common2);
    await expect(said(page)).toHaveText(/\d/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    expect(await box(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
    await page.keyboard.press('End');
    expect(await box(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(common2.length);
  });

  test('Escape closes the list and then the dialog; Down opens the list again', async ({ page }) => {
    await open(page);
    await box(page).fill(common2);
    await expect(said(page)).toHaveText(/\d/);
    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(options(page)).toHaveCount(0);
    await expect(box(page)).toHaveValue(common2);
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  });

  test('Enter opens the option that is chosen', async ({ page }) => {
    await open(page);
    await box(page).fill(onlyHere);
    const hit = dialog(page).locator('[role=option]:has(mark)');
    await expect(hit).toHaveCount(1);
    await expect(hit.locator('mark')).toHaveText(onlyHere);
    const href = (await hit.getAttribute('data-href')) ?? '';
    for (const _ of await options(page).all()) {
      await page.keyboard.press('ArrowDown');
      if (await hit.evaluate((option) => option.ariaSelected === 'true')) break;
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(
      new RegExp(`/documents/${goldHits(clauses, onlyHere)[0]?.replace('#', '/')}/\\?q=`),
    );
    expect(page.url()).toContain(href);
  });

  test('Enter without one goes to the search page', async ({ page }) => {
    await open(page, 'zh/documents/');
    await box(page).fill(common4);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/zh\/search\/\?q=/);
    await expect(page.getByRole('status').locator('[data-count]')).toHaveText(
      String(goldHits(clauses, common4).length),
    );
  });
});

test('While an input method composes nothing is asked, and Enter is its own', async ({ page }) => {
  await open(page);
  await expect(options(page)).not.toHaveCount(0);
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'dian', selectionStart: 4, selectionEnd: 4 });
  await page.waitForTimeout(500);
  await expect(said(page)).toHaveText('');
  await client.send('Input.insertText', { text: common4 });
  await expect(box(page)).toHaveValue(common4);
  await expect(said(page)).toContainText(String(goldHits(clauses, common4).length));
  await expect(dialog(page)).toBeVisible();
});

test('An answer that comes late never takes the place of a newer one', async ({ page }) => {
  test.skip(another === '', 'one document only');
  const { promise: newer, resolve: arrive } = Promise.withResolvers<void>();
  await page.route(`**/search/documents/${documentOf(onlyHere)}.json*`, async (route) => {
    await newer;
    await route.continue();
  });
  await open(page);
  await box(page).fill(onlyHere);
  await page.waitForTimeout(600);
  await box(page).fill(another);
  const mark = dialog(page).locator('mark');
  await expect(mark).toHaveText(another);
  const late = page.waitForResponse(/search\/documents/);
  arrive();
  await late;
  await page.waitForTimeout(300);
  await expect(mark).toHaveText(another);
});

test.describe('what was sought', () => {
  test('is kept only for who asks for it, is offered, and can be forgotten', async ({ page }) => {
    const kept = (): Promise<string> => page.evaluate(() => JSON.stringify(localStorage));
    await open(page);
    await box(page).fill(common4);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=/);
    expect(decodeURIComponent(await kept())).not.toContain(common4);

    await open(page);
    await expect(dialog(page).locator('[name=recent]')).not.toBeChecked();
    await dialog(page).locator('[name=recent]').check();
    await box(page).fill(common2);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=/);
    await open(page);
    await expect(options(page).first()).toContainText(common2);
    await expect(options(page).first()).toContainText('your search');
    await dialog(page).getByRole('button', { name: 'Forget them' }).click();
    await expect(options(page).first()).not.toContainText('your search');
    expect(decodeURIComponent(await kept())).not.toContain(common2);
  });
});

test('What does not find is said, and what is typed is only ever text', async ({ page }) => {
  await open(page);
  await box(page).fill('<img src=x onerror=alert(1)>');
  await expect(said(page)).toContainText('No clause has this.');
  await expect(dialog(page).locator('img')).toHaveCount(0);
});

// A file that is missing makes the browser itself complain, so this does not ask for a silent console.
for (const files of [/catalogue\.json/, /suggestions\.json/, /\.pf_index/, /search\/documents\//])
  loud(
    `A file that does not come (${files.source}) is said, and Enter tries again on the search page`,
    async ({ page }) => {
      await page.route(files, (route) => route.fulfill({ status: 503, body: 'Busy' }));
      await open(page);
      await box(page).fill(common4);
      await expect(said(page)).toContainText('could not be loaded');
      await expect(options(page)).toHaveCount(0);
      await page.unroute(files);
      await box(page).press('Enter');
      await expect(page.locator('[data-hit]').first()).toBeVisible();
    },
  );

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test(`With results it passes axe and fits the window (${colorScheme}, ${width} px)`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await open(page, 'zh/documents/');
      await box(page).fill(common4);
      await expect(said(page)).toHaveText(/\d/);
      await page.keyboard.press('ArrowDown');
      const { violations } = await new AxeBuilder({ page }).include('#finder').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const hidden = await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth);
      expect(hidden).toBeLessThanOrEqual(0);
    });
  }
}
