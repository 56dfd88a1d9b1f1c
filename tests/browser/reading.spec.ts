import type { Page } from '@playwright/test';
import { fullest, pagesOf } from '../site/built.ts';
import { documentAt, printed, withoutSpace } from '../site/printed.ts';
import { kind } from '../site/routes.ts';
import { expect, test } from '../support/page.ts';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

const reading = (): string => fullest(kind('documents/[doc]/')).address;

/** An element by its id, which may hold dots. */
const byId = (id: string): string => `[id="${id}"]`;

/** Id of a second sentence, as deep in the tree of clauses as there is one, and not at the top of the page. */
async function sentence(page: Page): Promise<string> {
  const ids = await page.locator('.clause .line[id$=".s2"]').evaluateAll((all) => all.map(({ id }) => id));
  const depth = (id: string): number => id.split('.').length;
  return ids.reduce((deepest, id) => (depth(id) > depth(deepest) ? id : deepest));
}

test.use({ viewport: WIDE });

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

test('The sign of a sentence copies its address, which opens there in every view', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${reading()}?view=zh`);
  const id = await sentence(page);
  await page.locator(`${byId(id)} .sign:not(.note-sign)`).click();
  await expect(page.locator('copy-links > .announcement')).toContainText(id);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied, 'the text is cited, not the view of it').toBe(`${baseURL}${reading()}#${id}`);

  for (const view of ['', '?view=both', '?view=zh', '?view=en']) {
    const opened = await context.newPage();
    await opened.goto(copied.replace('#', `${view}#`));
    const target = opened.locator(byId(id));
    await expect(target, view).toHaveCount(1);
    await expect(target, view).toBeVisible();
    await expect(target, view).toBeInViewport();
    const column = opened.locator(view === '?view=en' ? '.translation' : '.source', { has: target });
    await expect(column, view).toBeVisible();
    await opened.close();
  }
});

test('A link to a clause copies its address too', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(reading());
  const id = (await sentence(page)).replace(/\.s2$/, '');
  await page.locator(`${byId(id)} a.number`).click();
  await expect(page.locator('copy-links > .announcement')).toContainText(id);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${reading()}#${id}`);
  await expect(page).toHaveURL(new RegExp(`#${id.replaceAll('.', '\\.')}$`));
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

  const another = pagesOf(kind('documents/[doc]/')).find(({ address }) => address !== reading());
  await page.goto(another?.address ?? '');
  await expect(source).toBeHidden();
  await expect(translation).toBeVisible();

  await page.locator('reading-tools input[value=both]').check();
  await expect(page).not.toHaveURL(/view=/);
  await page.reload();
  await expect(source).toBeVisible();
  await expect(translation).toBeVisible();
});

test('A change of view does not move the clause that is read', async ({ page }) => {
  await page.goto(reading());
  const id = (await sentence(page)).replace(/\.s2$/, '');
  await page.goto(`${reading()}#${id}`);
  await page.mouse.wheel(0, 60);
  await page.locator('reading-tools input[value=zh]').evaluate((input: HTMLInputElement) => input.click());
  await expect(page.locator('.clause .translation').first()).toBeHidden();
  await expect(page.locator(byId(id))).toBeInViewport();
});

test('A layer of marks and the drawing of punctuation can be switched off', async ({ page }) => {
  await page.goto(reading());
  const note = page.locator('.note-entry').first();
  await expect(note).toBeVisible();
  await page.locator('reading-tools input[value=note]').uncheck();
  await expect(note).toBeHidden();
  const comma = page.locator('.clause [data-full]').first();
  const drawn = (): Promise<string> =>
    comma.evaluate((element) => getComputedStyle(element, '::before').content);
  expect(await drawn()).not.toBe('none');
  await page.locator('reading-tools input[name=printed]').check();
  expect(await drawn()).toBe('none');
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

test('A sentence leads to its stretch of the source file, and the stretch back to the sentence', async ({
  page,
}) => {
  await page.goto(reading());
  const id = await sentence(page);
  await page
    .locator(byId(id.replace(/\.s2$/, '')))
    .locator('a.page')
    .click();
  await expect(page.locator('.clause')).toHaveId(id.replace(/\.s2$/, ''));

  const place = page.locator('.sentences > ol > li').nth(1).locator('.source-places a').first();
  const href = (await place.getAttribute('href')) ?? '';
  await place.click();
  await expect(page).toHaveURL(/\/source\/#c\d+$/);
  const stretch = page.locator(byId(href.split('#')[1] ?? ''));
  await expect(stretch).toBeInViewport();

  await stretch.click();
  await expect(page).toHaveURL(new RegExp(`#${id.replaceAll('.', '\\.')}$`));
  await expect(page.locator(byId(id))).toBeInViewport();
});

test('The source page is the seed, character by character, with an anchor for each line', async ({
  page,
}) => {
  for (const { address } of pagesOf(kind('documents/[doc]/source/'))) {
    const { source } = await documentAt(address.replace(/source\/$/, ''));
    await page.goto(address);
    const text = await page.locator('pre.seed').evaluate((pre) => pre.textContent ?? '');
    expect([...text].length, address).toBe(source.length);
    expect(await page.locator('.seed-line[id^=L]').count()).toBe(text.replace(/\n$/, '').split('\n').length);
  }
});

test('Whatever is selected of a clause is what is printed, and nothing of the editors', async ({ page }) => {
  for (const { address } of pagesOf(kind('documents/[doc]/'))) {
    const { clauses } = await documentAt(address);
    await page.goto(address);
    const selected = await page.locator('.clause').evaluateAll((sections) =>
      sections.map((section) => {
        const selection = getSelection();
        selection?.selectAllChildren(section.querySelector('.source') ?? section);
        return { id: section.id, text: selection?.toString() ?? '' };
      }),
    );
    expect(selected.map(({ id, text }) => ({ id, text: withoutSpace(text) }))).toEqual(
      clauses.map((clause) => ({ id: clause.id, text: withoutSpace(printed(clause)) })),
    );
  }
});

test('A clause that is drawn over with the pointer is copied as printed, half-width marks included', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const address = reading();
  const { clauses } = await documentAt(address);
  await page.goto(address);
  const id = (await sentence(page)).replace(/\.s2$/, '');
  const clause = clauses.find((one) => one.id === id);
  const source = page.locator(`${byId(id)} .source`);
  await source.scrollIntoViewIfNeeded();
  const [first, last] = [await source.locator('.line').first().boundingBox(), await source.boundingBox()];
  if (!clause || !first || !last) throw new Error(`expected the clause ${id}`);
  await page.mouse.move(first.x + 1, first.y + 4);
  await page.mouse.down();
  // To the end of the column and on into the English: a selection keeps to the column in which it began.
  await page.mouse.move(last.x + last.width / 2, last.y + last.height / 2, { steps: 5 });
  await page.mouse.move(last.x + last.width + 120, last.y + last.height - 3, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.press('ControlOrMeta+C');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(withoutSpace(copied)).toBe(withoutSpace(printed(clause)));
  expect(copied).toMatch(/[,;:()]/);
  expect(copied).not.toMatch(/[，；：（）\u2060]/u);
});

test('Notes stand beside the text where there is room, and fold under it on a phone', async ({ page }) => {
  await page.goto(reading());
  const beside = page.locator('.clause:not(.laden) details.beside:has(.note-entry)').first();
  const note = beside.locator('.note-entry').first();
  await expect(note).toBeVisible();
  await page.setViewportSize(PHONE);
  await expect(note).toBeHidden();
  await beside.locator('summary').click();
  await expect(note).toBeVisible();
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

  await mark.focus();
  await expect(box).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(mark).toBeFocused();
});

test('By the keyboard alone one skips to the text, changes the view and comes to the marks', async ({
  page,
}) => {
  await page.goto(reading());
  await page.keyboard.press('Tab');
  await expect(page.locator('a.skip')).toBeFocused();
  await expect(page.locator('a.skip')).toBeInViewport();
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
  await tabTo('.clause a.mark');
  await tabTo('.clause a.sign');
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  expect(outline).not.toBe('none');
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
