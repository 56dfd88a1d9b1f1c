import { expect, test } from '#tests/support/page.ts';
import { fullest } from '#tests/support/site/built.ts';
import { kind, kinds } from '#tests/support/site/routes.ts';
import { common2 } from '#tests/support/site/searching.ts';
import { overflowing, smallTargets } from '#tests/support/site/sizes.ts';

const widths = [320, 360, 768, 1440, 2560];

const pages = kinds.map((kind) => ({ name: kind.name, address: fullest(kind).address, shows: 'main' }));
const lines = {
  name: 'of search, by lines,',
  address: `search/?${new URLSearchParams({ q: common2, view: 'lines' })}`,
  shows: '[data-frequency] td',
};

for (const { name, address, shows } of [...pages, lines]) {
  test(`The page ${name} fits windows from 320 to 2560 px, with targets large enough`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator(shows).first()).toBeVisible();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await page.evaluate(overflowing), `${width} px`).toEqual([]);
      if (width === 360 || width === 1440)
        expect.soft(await page.evaluate(smallTargets), `targets at ${width} px`).toEqual([]);
    }
  });
}

test('Every page stands in the frame of its header, up to 2200 px, and its lines can be read', async ({
  page,
}) => {
  for (const pattern of [
    'documents/[doc]/[clause]/',
    'themes/[theme]/',
    'names/[name]/',
    'documents/',
    'about/method/',
  ]) {
    await page.goto(fullest(kind(pattern)).address);
    for (const width of [1440, 2200]) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(() => {
        const leftOf = (selector: string): number =>
          document.querySelector(selector)?.getBoundingClientRect().left ?? -1;
        const ems = (line: HTMLElement): number =>
          line.offsetWidth / Number.parseFloat(getComputedStyle(line).fontSize);
        const lines = [
          ...document.querySelectorAll<HTMLElement>(
            '.quotation :is(.source, .translation), .clause :is(.source, .translation) p > *',
          ),
        ];
        const quoted = [...document.querySelectorAll('.quotation > *')].map(
          (part) => part.getBoundingClientRect().right,
        );
        return {
          edges: [leftOf('.brand'), leftOf('main h1')],
          longest: Math.max(0, ...lines.map(ems)),
          right: Math.max(...quoted),
        };
      });
      expect.soft(found.edges, `${pattern} at ${width} px`).toEqual([16, 16]);
      expect.soft(found.longest, `${pattern} at ${width} px`).toBeLessThanOrEqual(42);
      if (pattern === 'names/[name]/') expect.soft(found.right, pattern).toBeGreaterThan(0.9 * width);
    }
  }
});
