import { readFileSync } from 'node:fs';
import { resting } from '#tests/support/idle.ts';
import { expect, test } from '#tests/support/page.ts';
import { shiftOf, watchShifts } from '#tests/support/shifts.ts';
import { pagesOf } from '#tests/support/site/built.ts';
import { byId, clauseOf, PHONE, reading, sentence, WIDE } from '#tests/support/site/reading.ts';
import { kind } from '#tests/support/site/routes.ts';

test.use({ viewport: WIDE });

for (const size of [PHONE, WIDE]) {
  test(`Opened at a sentence, nothing in sight moves when the scripts come (${size.width} px)`, async ({
    page,
  }) => {
    const rest = resting(page);
    await page.setViewportSize(size);
    await page.goto(reading());
    const id = await page.locator('.clause').last().locator('.source .line').first().getAttribute('id');
    await watchShifts(page);
    // Another page lies between: from one place of a page to another nothing would be loaded.
    await page.goto('about/');
    await page.goto(`${reading()}#${id}`);
    await expect(page.locator(byId(id ?? ''))).toBeInViewport();
    await expect(page.locator('reading-tools')).toHaveCount(1);
    await rest();
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.02);
  });
}

test('The contents list leads to each part and marks the one that is read', async ({ page }) => {
  await page.goto(reading());
  const links = page.locator('.contents').getByRole('link');
  expect(await links.count()).toBeGreaterThan(1);
  for (const link of [links.last(), links.nth(1)]) {
    const target = page.locator(byId((await link.getAttribute('href'))?.slice(1) ?? ''));
    await link.click();
    await expect(target).toBeInViewport();
    await expect(link).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('.contents [aria-current]')).toHaveCount(1);
  }
});

test('On a phone the contents are folded, and fold again when a part is chosen', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(reading());
  const link = page.locator('.contents a').last();
  await expect(link).toBeHidden();
  await page.locator('.contents summary').click();
  await link.click();
  await expect(link).toBeHidden();
  await expect(page.locator(byId((await link.getAttribute('href'))?.slice(1) ?? ''))).toBeInViewport();
});

test('The sentence under the pointer lights its counterpart, and so does the focus', async ({ page }) => {
  await page.goto(reading());
  const id = await sentence(page);
  const clause = page.locator('.clause', { has: page.locator(byId(id)) });
  const at = await clause
    .locator('.source .line')
    .evaluateAll((lines, id) => lines.findIndex((line) => line.id === id), id);
  const english = clause.locator('.translation .line').nth(at);
  const lit = page.locator('.line.lit');

  await page.locator(byId(id)).hover();
  await expect(lit).toHaveCount(2);
  await expect(page.locator(byId(id))).toHaveClass(/\blit\b/);
  await expect(english).toHaveClass(/\blit\b/);

  await page.mouse.move(1, 1);
  await expect(lit).toHaveCount(0);

  await english.locator('.sign:not(.note-sign)').focus();
  await expect(lit).toHaveCount(2);
  await expect(page.locator(byId(id))).toHaveClass(/\blit\b/);
});

test('One language alone stands in the address, and the choice is remembered', async ({ page }) => {
  await page.goto(`${reading()}?view=zh`);
  const [source, translation] = ['.clause .source', '.clause .translation'].map((column) =>
    page.locator(column).first(),
  );
  if (!source || !translation) throw new Error('expected two columns');
  await expect(source).toBeVisible();
  await expect(translation).toBeHidden();
  const views = page.locator('reading-tools input[name=view]');
  await expect(page.locator('reading-tools input[value=zh]')).toBeChecked();
  await expect(views).toHaveCount(3);

  await page.locator('reading-tools input[value=en]').check();
  await expect(page).toHaveURL(/\?view=en$/);
  await expect(source).toBeHidden();
  await expect(translation).toBeVisible();

  // A text that nobody has translated stays in sight, whatever was chosen.
  const another = pagesOf(kind('documents/[doc]/')).find(
    ({ address, file }) =>
      address !== reading() && /class="[^"]*\btranslation\b/.test(readFileSync(file, 'utf8')),
  );
  await page.goto(another?.address ?? '');
  await expect(source).toBeHidden();
  await expect(translation).toBeVisible();

  await page.locator('reading-tools input[value=both]').check();
  await expect(page).not.toHaveURL(/view=/);
  await page.reload();
  await expect(source).toBeVisible();
  await expect(translation).toBeVisible();
});

test('The outline has each heading of the text once, in whatever languages it is shown', async ({ page }) => {
  for (const view of ['both', 'zh', 'en']) {
    await page.goto(`${reading()}?view=${view}`);
    const counts = await page.locator('.clause:has(.heading)').evaluateAll((all) =>
      all.map((clause) => {
        const headings = [...clause.querySelectorAll('h2, h3, h4, h5, h6, [role="heading"]')];
        return headings.filter((one) => one.checkVisibility()).length;
      }),
    );
    expect(counts.length).toBeGreaterThan(0);
    expect(new Set(counts), view).toEqual(new Set([1]));
  }
});

test('The second skip link leads to the text; a sentence that the address names shows its number', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto(reading());
  const id = await sentence(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.clause').first()).toBeInViewport();
  for (const address of [reading(), `${reading()}${clauseOf(id)}/`]) {
    await page.goto(`${address}#${id}`);
    const line = page.locator(byId(id));
    await expect(line).toBeInViewport();
    expect(await line.evaluate((one) => getComputedStyle(one, '::before').content)).toMatch(/attr|\d/);
  }
});

test('Beside the kind of a document every page of it says how it stands', async ({ page }) => {
  for (const pattern of ['', '[clause]/', 'introduction/', 'source/'])
    for (const { address } of pagesOf(kind(`documents/[doc]/${pattern}`)).slice(0, 2)) {
      await page.goto(address);
      await expect(page.locator('main .standing-of').first(), address).toHaveText(/^\s*\S.* · \S/);
    }
});

test('A change of view does not move the clause that is read', async ({ page }) => {
  await page.goto(reading());
  const id = clauseOf(await sentence(page));
  await page.goto(`${reading()}#${id}`);
  await page.mouse.wheel(0, 60);
  await page.locator('reading-tools input[value=zh]').evaluate((input: HTMLInputElement) => input.click());
  await expect(page.locator('.clause .translation').first()).toBeHidden();
  await expect(page.locator(byId(id))).toBeInViewport();
});

test('The language switch keeps the clause and the view', async ({ page, baseURL }) => {
  await page.goto(`${reading()}?view=zh`);
  const id = await sentence(page);
  await page.goto(`${reading()}?view=zh#${id}`);
  await page.locator('language-switch a').click();
  await expect(page).toHaveURL(`${baseURL}zh/${reading()}?view=zh#${id}`);
  await expect(page.locator(byId(id))).toBeInViewport();
  await page.locator('language-switch a').click();
  await expect(page).toHaveURL(`${baseURL}${reading()}?view=zh#${id}`);
});

test('In print both languages and the notes stand, and the tools do not', async ({ page }) => {
  await page.goto(reading());
  await page.emulateMedia({ media: 'print' });
  for (const tool of ['reading-tools', '.contents', '.top nav', '.foot nav', '.clause .sign:not(.note-sign)'])
    await expect(page.locator(tool).first(), tool).toBeHidden();
  for (const part of ['h1', '.clause .source', '.clause .translation', '.clause .note-entry'])
    await expect(page.locator(part).first(), part).toBeVisible();
});

test('In print on paper of A4 nothing is cut off at the side, and folded notes are open', async ({
  page,
}) => {
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.goto(reading());
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.clause .note-entry').first()).toBeVisible();
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});
