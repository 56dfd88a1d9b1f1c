import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/page.ts';
import { fullest } from '#tests/support/site/built.ts';
import { kinds } from '#tests/support/site/routes.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1440, height: 900 };

/**
 * The states in which a page is looked at. The two languages share the four of them, since each takes a quarter of a
 * minute of the run: widths with colours, and every rule at either width.
 */
const STATES = {
  en: [
    { size: WIDE, colorScheme: 'light' },
    { size: NARROW, colorScheme: 'dark' },
  ],
  zh: [
    { size: NARROW, colorScheme: 'light' },
    { size: WIDE, colorScheme: 'dark' },
  ],
} as const;

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
  test(`The page ${kind.name} passes axe, in light and in dark`, async ({ page }) => {
    for (const [index, { size, colorScheme }] of STATES[kind.language].entries()) {
      await page.setViewportSize(size);
      // Without transitions, so that no colour is measured halfway to another.
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
      await page.goto(fullest(kind).address);
      // What is folded counts too.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect.soft(await violations(page, index === 0), `${colorScheme}, ${size.width} px`).toEqual([]);
    }
  });
}
