import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/page.ts';

const address = 'timeline/';
// What has no date stands at the end of the list, and cannot be drawn.
const entries = (page: Page) => page.locator('.year:not([aria-labelledby=undated]) .entries > li:visible');
const marks = (page: Page) => page.locator('.drawing [data-entry]:visible');
const view = (page: Page) => page.locator('.drawing:visible .view');

test.use({ viewport: { width: 1440, height: 900 } });

test('Every entry stands once in the drawing and once in the list', async ({ page }) => {
  await page.goto(address);
  const drawn = await marks(page).evaluateAll((all) =>
    all.map((mark) => mark.getAttribute('data-entry') ?? ''),
  );
  const listed = await entries(page).evaluateAll((all) => all.map(({ id }) => id));
  expect(drawn.length).toBeGreaterThan(0);
  expect([...drawn].sort()).toEqual([...listed].sort());
});

test('A choice shows the same entries in both, stands in the address, and comes back with it', async ({
  page,
}) => {
  await page.goto(address);
  const all = await entries(page).count();
  const sources = page.getByLabel('Kind of source');
  const offered = await sources
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const source = offered.find((value) => value !== '') ?? '';
  test.skip(offered.length < 3, 'texts of one kind only');
  await sources.selectOption(source);
  await expect(page).toHaveURL(new RegExp(`source=${source}`));
  const some = await entries(page).count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await expect(marks(page)).toHaveCount(some);
  // Also of what has no date and no mark.
  await expect(page.locator(`.entries > li:visible:not([data-source="${source}"])`)).toHaveCount(0);
  await page.reload();
  await expect(entries(page)).toHaveCount(some);
  await expect(marks(page)).toHaveCount(some);
});

test('The drawing comes closer by button, key and wheel with Ctrl, and moves by drag; the address keeps the view', async ({
  page,
}) => {
  await page.goto(address);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(view(page)).toHaveAttribute('transform', /scale\(2\)/);
  await page.keyboard.press('+');
  await expect(view(page)).toHaveAttribute('transform', /scale\(4\)/);
  await page.keyboard.press('-');
  const before = await view(page).getAttribute('transform');
  const box = await page.locator('.drawing:visible svg').boundingBox();
  const [x, y] = [600, (box?.y ?? 0) + 150];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y, { steps: 4 });
  await page.mouse.up();
  await expect(view(page)).not.toHaveAttribute('transform', before ?? '');
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect(view(page)).not.toHaveAttribute('transform', /scale\(2\)/);
  const kept = await view(page).getAttribute('transform');
  const scale = /scale\(([\d.]+)\)/.exec(kept ?? '')?.[1]?.slice(0, 4) ?? '';
  await expect(page).toHaveURL(new RegExp(`view=${scale}`));
  await page.reload();
  await expect(view(page)).toHaveAttribute('transform', new RegExp(`scale\\(${scale}`));
  await page.getByRole('button', { name: 'Show the whole' }).click();
  await expect(page).not.toHaveURL(/view=/);
});

test('A plain wheel moves the page and not the drawing', async ({ page }) => {
  await page.goto(address);
  const box = await page.locator('.drawing:visible svg').boundingBox();
  await page.mouse.move(600, (box?.y ?? 0) + 100);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(await view(page).getAttribute('transform')).toBeNull();
});

for (const width of [360, 1440])
  test(`No name beside a mark is cut at ${width} px, in the timeline at any zoom or on the first page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['', 'zh/', address, `zh/${address}`]) {
      for (const scale of path.endsWith(address) ? [1, 2, 4, 8] : [1]) {
        await page.goto(scale === 1 ? path : `${path}?view=${scale},0,0`);
        if (scale > 1)
          await expect(view(page), path).toHaveAttribute('transform', new RegExp(`scale\\(${scale}`));
        // What is seen of each mark is its whole name, on one line or several.
        const cut = await marks(page).evaluateAll((all) =>
          all
            .map((mark) =>
              [...mark.querySelectorAll('text')]
                .filter((text) => text.checkVisibility())
                .map(({ textContent }) => textContent.trim())
                .join(' '),
            )
            .filter((words) => words === '' || words.includes('…')),
        );
        expect(cut, `${path} ${scale}`).toEqual([]);
        expect(await marks(page).count()).toBeGreaterThan(0);
      }
    }
  });

test('Closer, the names beside marks keep their size', async ({ page }) => {
  await page.goto(address);
  const name = marks(page).first().locator('text').first();
  const before = await name.boundingBox();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(view(page)).toHaveAttribute('transform', /scale\(2\)/);
  const after = await name.boundingBox();
  expect(after?.height).toBeCloseTo(before?.height ?? 0, 0);
});

test.describe('What a mark is, in full and with its source', () => {
  test.use({ hasTouch: true });

  test('is said when it is pointed at, focused or tapped; a second tap follows it', async ({ page }) => {
    await page.goto(address);
    const box = page.locator('.explained');
    await expect(box).toBeHidden();
    for (const [at, ask] of (['hover', 'focus', 'tap'] as const).entries()) {
      const mark = marks(page).nth(at);
      await mark[ask]();
      await expect(box).toBeInViewport();
      await expect(box).toHaveText((await mark.getAttribute('aria-label')) ?? '');
    }
    await expect(page).toHaveURL(/timeline\/$/);
    await marks(page).nth(2).tap();
    await expect(page).not.toHaveURL(/timeline\//);
  });
});

for (const width of [360, 768, 1440]) {
  test(`At ${width} px one drawing is shown, and its words are legible`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    await expect(page.locator('.drawing:visible')).toHaveCount(1);
    const heights = await page
      .locator('.drawing:visible .dated .kept:not(.unfolded) text')
      .evaluateAll((all) => all.map((words) => words.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(12);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('drawing and list are whole, every entry leads on, and no tool shows that would do nothing', async ({
    page,
  }) => {
    await page.goto(address);
    expect(await entries(page).count()).toBe(await marks(page).count());
    await expect(page.locator('.timeline-tools, .zoom-tools')).toHaveCount(2);
    await expect(page.locator(':is(.timeline-tools, .zoom-tools):visible')).toHaveCount(0);
    await marks(page).first().click();
    await expect(page).toHaveURL(/\/documents\//);
  });
});
