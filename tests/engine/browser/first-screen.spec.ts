import { expect, test } from '#tests/support/page.ts';
import { fullest } from '#tests/support/site/built.ts';
import { kind } from '#tests/support/site/routes.ts';
import { common2 } from '#tests/support/site/searching.ts';

// Index pages begin with what they hold, and a clause with its text: it stands on the first screen, whatever leads into it.

const FIRST: Readonly<Record<string, string>> = {
  'cities/': '.lines > li',
  [fullest(kind('documents/[doc]/[clause]/')).address]: '.clause .line',
  'compare/': '.drawing svg',
  'compare/instruments/': '.drawing svg',
  'compare/responsibility/': 'tbody tr',
  'documents/': 'article h2',
  'figures/': '.target-chart .target, .comparison, tbody tr',
  'glossary/': 'tbody tr',
  'names/': 'tbody tr',
  'references/': 'tbody tr',
  [`search/?q=${common2}`]: '[data-hit]',
  'terms/': 'tbody tr',
  'themes/': 'tbody tr',
  'timeline/': '.drawing svg',
  'wording/': '.concordance > li',
};

for (const [width, height, most] of [
  [1440, 900, 600],
  [360, 740, 740],
] as const)
  for (const language of ['', 'zh/'])
    test(`At ${width} × ${height} what each page holds begins above ${most} px: /${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      for (const [address, entry] of Object.entries(FIRST)) {
        await page.goto(language + address);
        const box = await page.locator(entry).filter({ visible: true }).first().boundingBox();
        expect.soft(box?.y ?? most, language + address).toBeLessThan(most);
      }
    });
