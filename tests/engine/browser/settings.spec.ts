import { expect, test } from '#tests/support/page.ts';
import { choose, reading, WIDE } from '#tests/support/site/reading.ts';

test.use({ viewport: WIDE });

test('What is set in the dialog shows at once, on every page and before the first paint', async ({
  page,
}) => {
  await page.goto('about/');
  const look = () =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const paper = style.backgroundColor;
      const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
      const bar = bars.find(({ media }) => matchMedia(media).matches)?.content;
      return {
        fontSize: style.fontSize,
        paper,
        bar,
        scheme: style.colorScheme,
        theme: document.documentElement.dataset.theme,
        size: document.documentElement.dataset.size,
      };
    });
  const before = await look();
  await choose(page, 'theme', 'dark');
  await choose(page, 'size', 'larger');
  const after = await look();
  expect(after).toMatchObject({ scheme: 'dark', theme: 'dark', fontSize: '20.8px' });
  expect(after.paper).not.toBe(before.paper);
  expect(after.bar).not.toBe(before.bar);

  // The head alone is enough: all other script stays away.
  await page.route('**/*.js', (route) =>
    route.request().url().endsWith('/early.js')
      ? route.continue()
      : route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto('zh/documents/', { waitUntil: 'domcontentloaded' });
  expect(await look()).toEqual(after);
  await page.unroute('**/*.js');
  await page.reload();
  await page.locator('header [data-open-settings]').click();
  await expect(page.locator('#settings [name=theme]')).toHaveValue('dark');
  await page.locator('#settings [type=reset]').click();
  await expect.poll(look).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(page.locator('#settings')).toBeHidden();
  await expect(page.locator('header [data-open-settings]')).toBeFocused();
});

test('Each setting changes what it names, and the choices of the reading page stay beside it', async ({
  page,
}) => {
  await page.goto(reading());
  await page.locator('reading-tools input[value=note]').uncheck();
  const text = page.locator('.clause .source p').first();
  const style = (name: string): Promise<string> =>
    text.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
  for (const [name, value, property] of [
    ['lines', 'open', 'line-height'],
    ['face', 'sans', 'font-family'],
    ['size', 'small', 'font-size'],
  ] as const) {
    const before = await style(property);
    await choose(page, name, value);
    expect(await style(property), name).not.toBe(before);
  }
  await page.reload();
  await expect(page.locator('reading-tools input[value=note]')).not.toBeChecked();
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
    lines: 'open',
    face: 'sans',
    size: 'small',
  });
  await page.goto('about/');
  const lead = page.locator('.prose p').first();
  const width = async (): Promise<number> => (await lead.boundingBox())?.width ?? 0;
  const before = await width();
  await choose(page, 'measure', 'narrow');
  expect(await width()).toBeLessThan(before);
});
