// The site as it is of a large corpus: its texts, with the index of our own that is made above a number of clauses
// and asked in a worker. The index is made here, and given to the page in place of Pagefind's.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as loud, type Page } from '@playwright/test';
import { bundleOf } from '#src/search/bundle.ts';
import { type Catalogue, readings, type SearchDocument } from '#src/search/model.ts';
import { fromPairs } from '#src/text/pairs.ts';
import { randomSubstrings } from '#tests/support/gold.ts';
import { expect, test } from '#tests/support/page.ts';
import { dist } from '#tests/support/site/built.ts';
import { clauses, common1, common2, common4, expectGold, search } from '#tests/support/site/searching.ts';

const published = <Content>(path: string): Content =>
  JSON.parse(readFileSync(join(dist, 'search', path), 'utf8')) as Content;

const catalogue = published<Catalogue>('catalogue.json');
const documents = catalogue.documents.map(({ id }) => published<SearchDocument>(`documents/${id}.json`));
const files = new Map<string, Buffer>();

test.beforeAll(async () => {
  for (const reading of readings) {
    const made = await bundleOf(documents, reading, fromPairs(catalogue.simplified), 'postings');
    for (const { path, content } of made?.files ?? [])
      files.set(`${made?.folder}${path}`, Buffer.from(content));
  }
});

async function withOwnIndex(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/\/search\/catalogue\.json/, (route) =>
    route.fulfill({ json: { ...catalogue, engine: 'postings' } }),
  );
  await page.route(/\/search\/index-/, (route) => {
    const { pathname } = new URL(route.request().url());
    const [name, body] = [...files].find(([path]) => pathname.endsWith(path)) ?? [];
    if (name) asked.push(name);
    return body ? route.fulfill({ body }) : route.fulfill({ status: 404 });
  });
  return asked;
}

test('What the page finds and lights is the same, from one character to eight, in a worker', async ({
  page,
}) => {
  const asked = await withOwnIndex(page);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  for (const query of [common1, common2, common4, ...randomSubstrings(clauses, 12, 20161201)])
    await expectGold(page, query);
  expect(page.workers().length).toBe(1);
  expect(asked.length).toBeGreaterThan(0);
  expect(fetched.filter((url) => url.includes('pagefind'))).toEqual([]);
});

test('Only the texts that are shown are fetched, and all where the reader asks for all', async ({ page }) => {
  await withOwnIndex(page);
  const texts = new Set<string>();
  page.on('request', (request) => {
    const id = /search\/documents\/([^/]+)\.json/.exec(request.url())?.[1];
    if (id) texts.add(id);
  });
  await search(page, common4);
  await expect(page.locator('[data-hit]')).toHaveCount(20);
  const count = await page.locator('[data-count]').textContent();
  expect(texts.size).toBeLessThan(documents.length);
  await page.getByRole('link', { name: /Show all/ }).click();
  await expect(page.locator('[data-hit]')).toHaveCount(Number(count));
});

loud('A part of the index that does not come, or no worker at all, is said', async ({ page }) => {
  await withOwnIndex(page);
  for (const lost of [/\/search\/index-zh\/[^/]+$/, /index-worker/]) {
    await page.route(lost, (route) => route.fulfill({ status: 503, body: 'Busy' }));
    await page.goto(`search/?${new URLSearchParams({ q: common4 })}`);
    await expect(page.locator('p[data-state="failed"]').first()).toBeVisible();
    await page.unroute(lost);
  }
});
