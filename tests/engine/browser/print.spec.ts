import { expect, test } from '#tests/support/page.ts';
import { fullest } from '#tests/support/site/built.ts';
import { kinds } from '#tests/support/site/routes.ts';

test('No page prints what can only be pressed, nor leaves out what is folded; each prints its title and address on every sheet', async ({
  page,
}) => {
  const faults: string[] = [];
  await page.emulateMedia({ media: 'print' });
  for (const kind of kinds.filter(({ language }) => language === 'en')) {
    const { address } = fullest(kind);
    await page.goto(address);
    const seen = await page.evaluate(() => ({
      // A head by which rows are sorted on the screen is words on paper.
      controls: [...document.querySelectorAll('button, select, input, textarea, .unprinted')]
        .filter((one) => one.checkVisibility() && !one.closest('th'))
        .map((one) => one.outerHTML.slice(0, 80)),
      folded: [...document.querySelectorAll('details')].filter(
        (one) =>
          one.checkVisibility() &&
          [...one.children].every(
            (part) => part.localName === 'summary' || !part.checkVisibility({ contentVisibilityAuto: true }),
          ),
      ).length,
      head: getComputedStyle(document.documentElement).getPropertyValue('--running-head'),
      title: document.title,
    }));
    faults.push(...seen.controls.map((one) => `/${address}: ${one}`));
    expect(seen.folded, `folds of /${address}`).toBe(0);
    if (kind.route.pattern.startsWith('embed/')) continue;
    expect(seen.head, address).toBe(`"${seen.title}"`);
  }
  expect(faults).toEqual([]);
});

test('On paper the timeline is whole, lane by lane, so that no sheet ends within one', async ({ page }) => {
  await page.goto('timeline/');
  await page.emulateMedia({ media: 'print' });
  const middle = page.locator('.drawing.middle');
  await expect(middle.locator('.lanes')).toBeHidden();
  const heights = await middle
    .locator('svg')
    .evaluateAll((all) => all.map((svg) => Number(svg.getAttribute('viewBox')?.split(' ')[3])));
  const [whole = 0, ...lanes] = heights;
  expect(lanes.length).toBeGreaterThan(1);
  expect(lanes.reduce((sum, height) => sum + height, 0)).toBeCloseTo(whole, 0);
  for (const slice of await middle.locator('.slice').all()) {
    await expect(slice).toBeVisible();
    await expect(slice).toHaveCSS('break-inside', 'avoid');
  }
});
