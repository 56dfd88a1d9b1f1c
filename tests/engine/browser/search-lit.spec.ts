import type { Page } from '@playwright/test';
import type { Inline } from '#src/corpus/model.ts';
import { goldHits } from '#tests/support/gold.ts';
import { expect, test } from '#tests/support/page.ts';
import { byId } from '#tests/support/site/reading.ts';
import { clauses, common2, rare, search } from '#tests/support/site/searching.ts';

// A hit opens at its clause with the words lit.

/** The text of each lit stretch, joined where one word runs through several elements. */
const lit = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('lit') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
  );

/** Words that begin before a mark and end within it, so that they run through several elements; no number, no space. */
function acrossMark(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node, at) => {
    const before = nodes[at - 1];
    const [inner] = node.type === 'mark' ? node.children : [];
    if (before?.type !== 'text' || inner?.type !== 'text') return [];
    const words = before.value.slice(-3) + inner.value.slice(0, 3);
    return /^\p{Script=Han}{6}$/u.test(words) ? [words] : [];
  });
}

const across = clauses.flatMap(({ clause }) =>
  clause.sentences
    .flatMap(({ nodes }) => acrossMark(nodes))
    .filter((words) => goldHits(clauses, words).length === 1),
)[0];

async function open(page: Page, query: string): Promise<string> {
  const [hit = ''] = goldHits(clauses, query);
  await search(page, query, { show: 'all' });
  await page.locator(`[data-clause="${hit}"] h3 a`).click();
  await page.waitForLoadState();
  return hit.split('#')[1] ?? '';
}

test('as they are printed, at the clause', async ({ page }) => {
  const [query = ''] = rare;
  const id = await open(page, query);
  await expect.poll(async () => (await lit(page)).join('')).toBe(query);
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  await expect(page.locator(byId(id))).toBeInViewport();
});

test('through names, figures and other marks', async ({ page }) => {
  test.skip(across === undefined, 'no text has a mark within a phrase');
  await open(page, across ?? '');
  await expect.poll(async () => (await lit(page)).join('')).toBe(across);
});

test('only in the clause that was found', async ({ page }) => {
  const [hit = ''] = goldHits(clauses, common2);
  const [document, clause] = hit.split('#');
  await page.goto(`documents/${document}/?${new URLSearchParams({ q: common2 })}#${clause}`);
  await expect.poll(async () => (await lit(page)).length).toBeGreaterThan(0);
  const outside = await page.evaluate(
    (id) =>
      [...(CSS.highlights.get('lit') ?? [])].filter(
        (range) => range.startContainer.parentElement?.closest('.clause')?.id !== id,
      ).length,
    clause,
  );
  expect(outside).toBe(0);
});

test('in a browser without the Custom Highlight API too, and nothing else changes', async ({ page }) => {
  const [query = ''] = rare;
  const [hit = ''] = goldHits(clauses, query);
  const [document, clause = ''] = hit.split('#');
  const source = page.locator(`${byId(clause)} .source`);
  await page.goto(`documents/${document}/`);
  const before = await source.textContent();
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await page.goto(`documents/${document}/?${new URLSearchParams({ q: query })}#${clause}`);
  await expect.poll(async () => (await page.locator('mark.lit-word').allTextContents()).join('')).toBe(query);
  expect(await source.textContent()).toBe(before);
});
