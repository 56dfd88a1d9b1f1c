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

/** What is yellow on the page, with its markup. */
const yellow = (): string[] => {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.background = 'var(--lit)';
  const { backgroundColor } = getComputedStyle(probe);
  const lit = [...document.querySelectorAll('body *')].filter(
    (one) => one !== probe && getComputedStyle(one).backgroundColor === backgroundColor,
  );
  probe.remove();
  return lit.map(({ outerHTML }) => outerHTML);
};

test('On a phone no page moves as its scripts come, and without a search none shows yellow', async ({
  context,
}) => {
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
      expect.soft(await page.evaluate(yellow), kind.name).toEqual([]);
    }
  };
  await Promise.all(Array.from({ length: BESIDE }, look));
});
