import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { settings } from '#src/cli/settings.ts';
import { resting } from '#tests/support/idle.ts';
import { expect, test } from '#tests/support/page.ts';
import { dist, fullest, pagesOf } from '#tests/support/site/built.ts';
import { kind, kinds } from '#tests/support/site/routes.ts';

/** In kB of 1000 bytes, compressed as most hosts do it. */
const budgets = { script: 10, style: 20, reading: 60 };
/** Of a page that shows many documents, in kB of 1000 bytes, as it stands. */
const whole = 300;
const level = 6;

function kilobytes(content: string | Uint8Array): number {
  return gzipSync(content, { level }).length / 1000;
}

/** Everything of the two kinds that a page fetches or holds, without being touched. */
async function weights(page: Page, address: string): Promise<{ script: number; style: number }> {
  const files = new Map<string, string>();
  page.on('request', (request) => {
    files.set(new URL(request.url()).pathname.slice(settings().base.length), request.resourceType());
  });
  const rest = resting(page);
  await page.goto(address);
  await rest();
  const textOf = (selector: string): Promise<string> =>
    page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent ?? '').join(''));
  const inline = {
    script: await textOf('script:not([src], [type="application/ld+json"])'),
    style: await textOf('style'),
  };
  const fetched = (type: string): number =>
    [...files]
      .filter(([, found]) => found === type)
      .reduce((sum, [path]) => sum + kilobytes(readFileSync(join(dist, path))), 0);
  const held = (text: string): number => (text === '' ? 0 : kilobytes(text));
  return {
    script: fetched('script') + held(inline.script),
    style: fetched('stylesheet') + held(inline.style),
  };
}

for (const pattern of ['documents/[doc]/', 'documents/[doc]/[clause]/', 'cities/[city]/']) {
  test(`A page /${pattern} has at most ${budgets.script} kB of script`, async ({ page }) => {
    const { script } = await weights(page, fullest(kind(pattern)).address);
    console.log(`/${pattern}: ${script.toFixed(1)} kB of script`);
    expect(script).toBeLessThanOrEqual(budgets.script);
  });
}

for (const one of kinds.filter(({ language }) => language === 'en')) {
  test(`The page ${one.name} has at most ${budgets.style} kB of style`, async ({ page }) => {
    const { style } = await weights(page, fullest(one).address);
    console.log(`${one.name}: ${style.toFixed(1)} kB of style`);
    expect(style).toBeGreaterThan(0);
    expect(style).toBeLessThanOrEqual(budgets.style);
  });
}

test(`The longest reading page has at most ${budgets.reading} kB`, () => {
  const pages = (['en', 'zh'] as const).flatMap((language) => pagesOf(kind('documents/[doc]/', language)));
  const sizes = pages.map(({ address, file }) => ({ address, size: kilobytes(readFileSync(file)) }));
  for (const { address, size } of sizes) console.log(`/${address}: ${size.toFixed(1)} kB`);
  expect(sizes.filter(({ size }) => size > budgets.reading)).toEqual([]);
});

test(`A page that shows many documents has at most ${whole} kB, not compressed`, () => {
  const sizes = kinds
    .filter(({ name }) => !/documents\/\[doc\]|compare\/\[a\]/.test(name))
    .flatMap((one) => pagesOf(one))
    .map(({ address, file }) => ({ address, size: statSync(file).size / 1000 }));
  expect(sizes.length).toBeGreaterThan(20);
  expect(sizes.filter(({ size }) => size > whole)).toEqual([]);
});
