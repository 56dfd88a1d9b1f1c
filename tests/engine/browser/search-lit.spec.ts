import type { Page } from '@playwright/test';
import type { Inline } from '#src/corpus/model.ts';
import { goldClausesOf, goldHits, plain } from '#tests/support/gold.ts';
import { expect, test } from '#tests/support/page.ts';
import { byId, choose, clauseOf, reading, sentence } from '#tests/support/site/reading.ts';
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

test('as they are printed, on the page of the clause', async ({ page }) => {
  const [query = ''] = rare;
  const id = await open(page, query);
  await expect.poll(async () => (await lit(page)).join('')).toBe(query);
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`/documents/[^/]+/${id}/$`));
  await expect(page.locator(byId(id))).toBeInViewport();
});

test('through names, figures and other marks', async ({ page }) => {
  test.skip(across === undefined, 'no text has a mark within a phrase');
  await open(page, across ?? '');
  await expect.poll(async () => (await lit(page)).join('')).toBe(across);
});

const asked = (query: string, clause: string): string =>
  `?${new URLSearchParams({ q: query })}${clause === '' ? '' : `#${clause}`}`;
/** The clauses of one document that print words, with how often each does. */
function printing(query: string): { document: string; clauses: { id: string; times: number }[] } {
  const found = goldClausesOf(clauses, query);
  const [document, own] = [...Map.groupBy(found, ({ document }) => document.id)].reduce((most, next) =>
    next[1].length > most[1].length ? next : most,
  );
  return {
    document,
    clauses: own.map(({ clause, folded }) => ({
      id: clause.id,
      times: folded.split(plain(query)).length - 1,
    })),
  };
}

/** The clause of the match at which the reader is. */
const here = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('here') ?? [];
    return range instanceof Range ? range.startContainer.parentElement?.closest('.clause')?.id : undefined;
  });

test('in the whole document, with their count; n and N, and buttons, lead across clauses and round', async ({
  page,
}) => {
  const { document, clauses: found } = printing(common2);
  const all = found.reduce((sum, { times }) => sum + times, 0);
  const start = found.slice(0, 2).reduce((sum, { times }) => sum + times, 0);
  const [, second, third] = found;
  test.skip(!second || !third, 'no word stands in three clauses of a document');
  await page.goto(`documents/${document}/${asked(common2, third?.id ?? '')}`);
  const bar = page.locator('lit-words');
  const count = bar.getByRole('status');
  await expect(count).toHaveText(`${start + 1} of ${all}`);
  expect(await here(page)).toBe(third?.id);
  await page.keyboard.press('N');
  await expect(count).toHaveText(`${start} of ${all}`);
  expect(await here(page)).toBe(second?.id);
  await page.keyboard.press('n');
  expect(await here(page)).toBe(third?.id);
  for (let at = start; at > 0; at -= 1) await bar.getByRole('button', { name: 'Previous' }).click();
  await expect(count).toHaveText(`1 of ${all}`);
  expect(await here(page)).toBe(found[0]?.id);
  await page.keyboard.press('N');
  await expect(count).toHaveText(`${all} of ${all}`);
  expect(await here(page)).toBe(found.at(-1)?.id);
  await expect(page.locator(byId(found.at(-1)?.id ?? ''))).toBeInViewport();

  // Each entry of the contents says how many stand under it.
  const entries = page.locator('.contents [data-hits]');
  const hits = await entries.evaluateAll((links) =>
    links.map((link) => ({
      id: link.getAttribute('href')?.slice(1),
      hits: Number(link.getAttribute('data-hits')?.match(/\d+/)),
    })),
  );
  expect(hits.length).toBeGreaterThan(0);
  expect(hits.reduce((sum, entry) => sum + entry.hits, 0)).toBeLessThanOrEqual(all);
  for (const entry of hits)
    expect(entry.hits).toBeGreaterThanOrEqual(found.find(({ id }) => id === entry.id)?.times ?? 1);
  await bar.getByRole('button', { name: 'Clear' }).click();
  await expect(entries).toHaveCount(0);
});

test('n is a letter in a field, and no command once single keys are switched off', async ({ page }) => {
  const { document } = printing(common2);
  await page.goto(`documents/${document}/${asked(common2, '')}`);
  const count = page.locator('lit-words').getByRole('status');
  await expect(count).toHaveText(/^1 of /);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('nN');
  await expect(count).toHaveText(/^1 of /);
  await page.locator('#finder [data-keys]').click();
  await page.locator('.key-sheet input').uncheck();
  await page.locator('.key-sheet button').click();
  await page.locator('#finder [data-close]').click();
  await page.keyboard.press('n');
  await expect(count).toHaveText(/^1 of /);
});

test('until they are put out: then the address no longer asks for them', async ({ page }) => {
  const { document, clauses: found } = printing(common2);
  await page.goto(`documents/${document}/${asked(common2, found[0]?.id ?? '')}`);
  await page.locator('lit-words').getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('lit-words')).toBeHidden();
  expect(await lit(page)).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
  expect(new URL(page.url()).hash).toBe(`#${found[0]?.id}`);
  await page.reload();
  expect(await lit(page)).toEqual([]);
});

test('in the whole text too, to which its hit also leads', async ({ page }) => {
  const [query = ''] = rare;
  await search(page, query);
  await page.locator('[data-hit]').first().locator('[data-part=page]').click();
  await expect.poll(async () => (await lit(page)).join('')).toBe(query);
});

test('in the column that is shown, and through pinyin', async ({ page }) => {
  const { document, clauses: found } = printing(common2);
  const all = found.reduce((sum, { times }) => sum + times, 0);
  await page.goto(`documents/${document}/${asked(common2, '')}`);
  const count = page.locator('lit-words').getByRole('status');
  await expect(count).toHaveText(`1 of ${all}`);
  if ((await page.locator('pinyin-readings').count()) > 0) {
    await choose(page, 'pinyin', 'shown');
    await expect(page.locator('rt').first()).toBeAttached();
    await expect(count).toHaveText(`1 of ${all}`);
    await expect.poll(async () => plain((await lit(page)).join('')).length).toBe(all * common2.length);
  }
  const english = page.locator('reading-tools input[value=en]');
  if ((await english.count()) > 0) {
    await english.check();
    await expect(count).toHaveText('What was sought is not printed on this page');
  }
});

test('whole, however long the match is', async ({ page }) => {
  const long = clauses.find(({ folded }) => [...folded].length > 150);
  test.skip(!long, 'no clause is so long');
  await open(page, long?.printed ?? '');
  const own = page.locator(`${byId(long?.clause.id ?? '')} .source`);
  await expect
    .poll(async () => plain((await lit(page)).join('')).length)
    .toBe([...(long?.folded ?? '')].length);
  await expect(own).toBeVisible();
});

test('A link to a sentence lights it in both languages', async ({ page }) => {
  await page.goto(reading());
  const id = await sentence(page);
  for (const address of [reading(), `${reading()}${clauseOf(id)}/`]) {
    await page.goto(`${address}#${id}`);
    const grounds = await page.evaluate((id) => {
      const line = document.getElementById(id);
      const clause = line?.closest('.clause');
      const own = [...(clause?.querySelectorAll('.source .line') ?? [])];
      const other = [...(clause?.querySelectorAll('.translation .line') ?? [])];
      return [own, other].map((lines) =>
        lines.map((one) => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)'),
      );
    }, id);
    const [zh = [], en = []] = grounds;
    expect(zh.filter(Boolean)).toHaveLength(1);
    expect(en).toEqual(zh);
  }
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
