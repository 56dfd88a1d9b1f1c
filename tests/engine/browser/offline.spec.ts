import { expect, test } from '#tests/support/page.ts';
import { fullest } from '#tests/support/site/built.ts';
import { kinds } from '#tests/support/site/routes.ts';

// Both languages have the same scripts.
for (const kind of kinds.filter(({ language }) => language === 'en')) {
  // That nothing is asked of another origin and nothing stands on the console, `test` itself sees to.
  test(`The page ${kind.name} keeps to its own origin, under its policy and without storage`, async ({
    page,
    context,
  }) => {
    // As a browser does that has storage switched off: every touch of it throws.
    await page.addInitScript(() => {
      for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const) {
        Object.defineProperty(window, store, {
          get() {
            throw new DOMException('storage is switched off', 'SecurityError');
          },
        });
      }
    });
    await page.goto(fullest(kind).address);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    // No address breaks a page: this one is no text in UTF-8.
    await page.evaluate(() => {
      location.hash = '100%';
    });
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    expect(await context.cookies()).toEqual([]);
  });
}

test('Whatever stands in the storage of a browser, pages have their tools', async ({ page }) => {
  const values = ['{"off":null}', 'a-b=1&=&view=x', '%', '\u0000', '[]'];
  const asking = kinds.filter(
    ({ name, language }) => language === 'en' && /^.(documents|compare|handout|search)/.test(name),
  );
  expect(asking.length).toBeGreaterThan(3);
  for (const kind of asking) {
    await page.goto(fullest(kind).address);
    for (const value of values) {
      await page.evaluate((text) => {
        for (const key of ['reading', 'handout', 'finding', 'offered', 'keys'])
          localStorage.setItem(key, text);
      }, value);
      await page.reload();
      await expect(page.locator('html[data-scripted], html:not(:has(script))').first()).toBeAttached();
    }
  }
});

test('Pages that are only opened leave nothing behind but what the service worker keeps', async ({
  page,
  context,
}) => {
  for (const kind of kinds) await page.goto(fullest(kind).address);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: [], session: [], databases: 0, caches: 0, workers: 0 });
  expect(await context.cookies()).toEqual([]);
});
