// A search as a reader does it, through the page; and what to search for, drawn from the texts themselves.

import type { Page } from '@playwright/test';
import { root } from '#src/cli/steps.ts';
import { commonest, goldClauses, goldHits, plain, rarest } from '#tests/support/gold.ts';
import { expect } from '#tests/support/page.ts';

export const clauses = await goldClauses(root);

/** The one, two and four Chinese characters that most clauses print. */
export const [common1, common2, common4] = [
  commonest(clauses, 1),
  commonest(clauses, 2),
  commonest(clauses, 4),
];

/** Words that stand in one clause and in no other. */
export const rare: readonly string[] = rarest(clauses, 6);

/** Opens the search page with a query and waits until it says how many clauses it found. */
export async function search(page: Page, query: string, more: Record<string, string> = {}): Promise<void> {
  await page.goto(`search/?${new URLSearchParams({ q: query, ...more })}`);
  await expect(page.getByRole('status').locator('[data-count]')).toHaveText(/\d/);
}

/** `document#clause` of each hit that is shown, in order. */
export const keys = (page: Page): Promise<string[]> =>
  page
    .locator('[data-hit]')
    .evaluateAll((hits) => hits.map((hit) => (hit as HTMLElement).dataset.clause ?? ''));

/** Searches as a reader does, and expects what a plain search of the folded texts finds: hits, count and marks. */
export async function expectGold(page: Page, query: string, language = ''): Promise<void> {
  await page.goto(`${language}search/?${new URLSearchParams({ q: query, show: 'all' })}`);
  await expect(page.getByRole('status').locator('[data-count]')).toHaveText(/\d/);
  const { found, count, marks } = await page.evaluate(() => {
    const hits = [...document.querySelectorAll<HTMLElement>('[data-hit]')];
    return {
      found: hits.map((hit) => hit.dataset.clause ?? ''),
      count: document.querySelector('[data-count]')?.textContent,
      marks: hits.map((hit) =>
        [...hit.querySelectorAll('.source mark')].map((mark) => mark.textContent ?? ''),
      ),
    };
  });
  const gold = goldHits(clauses, query);
  expect(found, query).toEqual(gold);
  expect(count, query).toBe(String(gold.length));
  for (const hit of marks) {
    expect(hit.length, query).toBeGreaterThan(0);
    for (const mark of hit) expect(plain(mark), query).toBe(plain(query));
  }
}
