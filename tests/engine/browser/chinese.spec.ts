import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resting } from '#tests/support/idle.ts';
import { expect, test } from '#tests/support/page.ts';
import { shiftOf, watchShifts } from '#tests/support/shifts.ts';
import { builtPages, dist, fullest } from '#tests/support/site/built.ts';
import { badBreaks } from '#tests/support/site/lines.ts';
import { reading, redrawn, WIDE } from '#tests/support/site/reading.ts';
import { kinds } from '#tests/support/site/routes.ts';

const widths = [320, 345, 360, 375, 390, 412, 480, 600, 768, 960, 1200, 1440];
const most = { fonts: 60_000, shift: 0.02 };

const chinese = [
  ...kinds.filter(({ language }) => language === 'zh').map((one) => fullest(one).address),
  redrawn(),
];
for (const address of chinese)
  test(`/${address}: no line begins or ends with a mark that may not, and no heading breaks a word`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await page.evaluate(badBreaks), `${width} px`).toEqual([]);
    }
  });

test('A line may break between a mark that is drawn full-width and one that opens', async ({ page }) => {
  await page.goto(redrawn());
  const lines = await page.evaluate(() => {
    const box = document.createElement('p');
    box.className = 'source';
    box.lang = 'zh-CN';
    box.style.width = '5.5em';
    const mark = document.createElement('span');
    mark.dataset.full = '，';
    mark.append(',');
    box.append('甲乙丙丁', mark, document.createElement('wbr'), '“戊己庚”');
    document.querySelector('main')?.append(box);
    return box.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(box).lineHeight);
  });
  expect(Math.round(lines)).toBe(2);
});

test(`No page has fonts of more than ${most.fonts / 1000} kB, the licence lies beside them, and nothing moves when they come`, async ({
  page,
}) => {
  expect(readFileSync(join(dist, 'fonts/OFL.txt'), 'utf8')).toContain('SIL Open Font License');
  const sizes = builtPages().map(({ file, address }) => {
    const sheet = /fonts\/\w+\.css/.exec(readFileSync(file, 'utf8'))?.[0];
    const fonts = sheet ? readFileSync(join(dist, sheet), 'utf8').match(/\w+\.woff2/g) : [];
    const bytes = (fonts ?? []).map((font) => readFileSync(join(dist, 'fonts', font)).length);
    return { address, size: bytes.reduce((sum, size) => sum + size, 0) };
  });
  expect(sizes.filter(({ size }) => size > most.fonts)).toEqual([]);
  console.log(`at most ${Math.max(...sizes.map(({ size }) => size))} bytes of fonts`);

  await page.setViewportSize(WIDE);
  await watchShifts(page);
  const rest = resting(page);
  const late = Promise.withResolvers<void>();
  await page.route('**/*.woff2', (route) => late.promise.then(() => route.continue()));
  await page.goto(reading(), { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  late.resolve();
  await page.evaluate(() => document.fonts.ready);
  await rest();
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
  expect(await shiftOf(page)).toBeLessThanOrEqual(most.shift);
});

test('The heading of a clause is copied as it is printed', async ({ page }) => {
  await page.goto(reading());
  const heading = page.locator('.source .heading:has(wbr)').first();
  const printed = await heading.locator('.line').evaluate((line) => line.textContent ?? '');
  const copied = await heading.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return String(getSelection());
  });
  expect(copied.trim()).toBe(printed);
});

test('A heading is found by its words where it may break between them', async ({ page, context }) => {
  await page.goto(reading());
  /** Opens the text at words of it, which the browser looks for as it does for those that a reader types. */
  const at = async (line: string): Promise<boolean> => {
    const words = await page
      .locator(line)
      .last()
      .evaluate((found) => found.textContent ?? '');
    const other = await context.newPage();
    await other.goto(`${reading()}#:~:text=${encodeURIComponent(words)}`);
    const found = other.locator(line).last();
    return expect(found)
      .toBeInViewport({ timeout: 2000 })
      .then(
        () => true,
        () => false,
      );
  };
  test.skip(!(await at('.source p .line')), 'a browser that looks for no words');
  expect(await at('.source .heading:has(wbr) .line')).toBe(true);
});
