import { resting } from '#tests/support/idle.ts';
import { expect, test } from '#tests/support/page.ts';
import { shiftOf, watchShifts } from '#tests/support/shifts.ts';
import { fullest } from '#tests/support/site/built.ts';
import { PHONE } from '#tests/support/site/reading.ts';
import { kinds } from '#tests/support/site/routes.ts';

/** Milliseconds by which scripts come after the page, as they do on a phone: what they move is then seen to move. */
const LATE = 200;
/** Pages that are looked at beside one another. */
const BESIDE = 4;

test('On a phone no page moves as its scripts come', async ({ context }) => {
  test.slow();
  await context.route(/\.js$/, async (route) => {
    if (!route.request().url().endsWith('/early.js')) await new Promise((done) => setTimeout(done, LATE));
    await route.fallback();
  });
  const left = kinds.filter(({ language }) => language === 'en');
  const look = async (): Promise<void> => {
    const page = await context.newPage();
    await page.setViewportSize(PHONE);
    await watchShifts(page);
    const rest = resting(page);
    for (let kind = left.pop(); kind; kind = left.pop()) {
      await page.goto(fullest(kind).address);
      await rest();
      expect.soft(await shiftOf(page), kind.name).toBeLessThanOrEqual(0.02);
    }
  };
  await Promise.all(Array.from({ length: BESIDE }, look));
});
