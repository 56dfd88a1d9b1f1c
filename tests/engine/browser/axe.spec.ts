import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/page.ts';
import { fullest } from '#tests/support/site/built.ts';
import { kinds } from '#tests/support/site/routes.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const sizes = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
] as const;

/** All that a change of colours can break. */
const colours = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, isFirst: boolean): Promise<string[]> {
  // The usual mode opens a second page for each run, for the sake of frames from other origins; there are none.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const found = await (isFirst ? axe.withTags(tags) : axe.withRules(colours)).analyze();
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const kind of kinds) {
  test(`The page ${kind.name} passes axe, narrow and wide, light and dark`, async ({ page }) => {
    for (const size of sizes) {
      await page.setViewportSize(size);
      // Without transitions, so that no colour is measured halfway to another.
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
      await page.goto(fullest(kind).address);
      // What is folded counts too.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
        const found = await violations(page, colorScheme === 'light');
        expect.soft(found, `${colorScheme}, ${size.width} px`).toEqual([]);
      }
    }
  });
}
