import { violations } from '#tests/support/axe.ts';
import { expect, test } from '#tests/support/page.ts';
import { fullest } from '#tests/support/site/built.ts';
import { kinds } from '#tests/support/site/routes.ts';

const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1440, height: 900 };

/** The state in which a page is looked at: the two languages, which share their styles, share the two colours and widths. */
const STATES = {
  en: { size: WIDE, colorScheme: 'light' },
  zh: { size: NARROW, colorScheme: 'dark' },
} as const;

for (const kind of kinds) {
  const { size, colorScheme } = STATES[kind.language];
  test(`The page ${kind.name} passes axe, ${colorScheme}, ${size.width} px wide`, async ({ page }) => {
    await page.setViewportSize(size);
    // Without transitions, so that no colour is measured halfway to another.
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
    await page.goto(fullest(kind).address);
    // What is folded counts too.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violations(page)).toEqual([]);
  });
}
