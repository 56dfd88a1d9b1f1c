import { expect, test } from '#tests/support/page.ts';
import { fullest } from '#tests/support/site/built.ts';
import { kinds } from '#tests/support/site/routes.ts';
import { overflowing, smallTargets } from '#tests/support/site/sizes.ts';

const widths = [320, 360, 768, 1440, 2560];

for (const kind of kinds) {
  test(`The page ${kind.name} fits windows from 320 to 2560 px, with targets large enough`, async ({
    page,
  }) => {
    await page.goto(fullest(kind).address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await page.evaluate(overflowing), `${width} px`).toEqual([]);
      if (width === 360 || width === 1440)
        expect.soft(await page.evaluate(smallTargets), `targets at ${width} px`).toEqual([]);
    }
  });
}
