import { expect, test } from '#tests/support/page.ts';
import { pagesOf } from '#tests/support/site/built.ts';
import { stopClock } from '#tests/support/site/clock.ts';
import { documentAt, printed, withoutSpace } from '#tests/support/site/printed.ts';
import { byId, clauseOf, reading, redrawn, sentence, WIDE } from '#tests/support/site/reading.ts';
import { kind } from '#tests/support/site/routes.ts';

test.use({ viewport: WIDE });

test('The address of a sentence opens there, and so does its fragment of the reading page in every view', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${reading()}?view=zh`);
  const id = await sentence(page);
  const sign = page.locator(`${byId(id)} .sign:not(.note-sign)`);
  const path = `${reading()}${clauseOf(id)}/#${id}`;
  expect(await sign.evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${baseURL}${path}`);
  await sign.click();
  await page.locator('.quote-menu [data-act="address"]').click();
  await expect(page.locator('quote-tools .announcement')).toContainText(id);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied, 'the text is cited, not the view of it').toBe(`${baseURL}${path}`);

  for (const address of [copied, ...['', '?view=en'].map((view) => `${reading()}${view}#${id}`)]) {
    await page.goto('about:blank');
    await page.goto(address);
    const target = page.locator(byId(id));
    await expect(target, address).toHaveCount(1);
    await expect(target, address).toBeInViewport();
    const column = address.includes('view=en') ? '.translation' : '.source';
    await expect(page.locator(column, { has: target }), address).toBeVisible();
  }
});

test('A sentence leads to its stretch of the source file, and the stretch back to the sentence', async ({
  page,
}) => {
  await page.goto(reading());
  const id = await sentence(page);
  // The address in the margin is the way to the clause itself, and the menu that it opens names it.
  await page
    .locator(byId(clauseOf(id)))
    .locator('a.number')
    .click();
  await page.locator('.quote-menu [data-act="page"]').click();
  await expect(page.locator('.clause')).toHaveId(clauseOf(id));

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
  const address = redrawn();
  const { clauses } = await documentAt(address);
  await stopClock(page);
  await page.goto(address);
  const id = clauseOf(await sentence(page));
  const clause = clauses.find((one) => one.id === id);
  const source = page.locator(`${byId(id)} .source`);
  await source.locator('.line').first().scrollIntoViewIfNeeded();
  const [first, last] = [
    await source.locator('.label, .line').first().boundingBox(),
    await source.locator('.line').last().boundingBox(),
  ];
  if (!clause || !first || !last) throw new Error(`expected the clause ${id}`);
  await page.mouse.move(first.x + 1, first.y + 4);
  await page.mouse.down();
  // A hand that rests on a marked word on its way does not ask what that means.
  const mark = await source.locator('a.mark').last().boundingBox();
  if (mark) await page.mouse.move(mark.x + 4, mark.y + 8, { steps: 5 });
  await page.clock.runFor(10_000);
  await expect(page.locator('#explanation')).toBeHidden();
  // To the end of the column and on into the English: a selection keeps to the column in which it began.
  await page.mouse.move(last.x + last.width + 120, last.y + last.height - 3, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.press('ControlOrMeta+C');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(withoutSpace(copied)).toBe(withoutSpace(printed(clause)));
  expect(copied).toMatch(/[,;:()]/);
  // A sentence has a row of its own on the page, and is no paragraph for that.
  expect(copied.split('\n')).toHaveLength((clause.heading ? 1 : 0) + 1);
});
