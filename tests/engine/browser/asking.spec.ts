// How a query is read, as a reader sees it: offers, signs, names of places, what stands beside the texts.

import { expect, test } from '#tests/support/page.ts';
import { clauses, common2, keys, rare, search } from '#tests/support/site/searching.ts';

/** Two words that stand next to each other in one clause, and apart in others. */
const pair = (() => {
  for (const { printed } of clauses)
    for (const [run] of printed.matchAll(/\p{Script=Han}{4,}/gu))
      for (let at = 0; at + 4 <= run.length; at += 1) {
        const [a, b] = [run.slice(at, at + 2), run.slice(at + 2, at + 4)];
        const both = clauses.filter(({ folded }) => folded.includes(a) && folded.includes(b));
        const joined = clauses.filter(({ folded }) => folded.includes(a + b));
        if (a !== b && both.length > joined.length) return { a, b, both, joined };
      }
  throw new Error('expected two words that stand together and apart');
})();

test('two words are a phrase first, and all words are one key away', async ({ page }) => {
  await search(page, `${pair.a} ${pair.b}`, { show: 'all' });
  expect(await keys(page)).toEqual(pair.joined.map(({ key }) => key));
  const offer = page.locator('[data-offer="all-words"]');
  await expect(offer).toHaveAttribute('data-count', String(pair.both.length));
  await page.locator('#q').press('Enter');
  await expect(page.locator('#q')).toHaveValue(`${pair.a} AND ${pair.b}`);
  await expect(page.getByRole('status').locator('[data-count]')).toHaveText(String(pair.both.length));
});

test('signs are read as signs, and what cannot be read is named', async ({ page }) => {
  const [first = ''] = rare;
  await search(page, `${common2} OR ${first}`, { show: 'all' });
  const either = clauses.filter(({ folded }) => folded.includes(common2) || folded.includes(first));
  expect(await keys(page)).toEqual(either.map(({ key }) => key));
  await search(page, `${first} OR`);
  await expect(page.locator('[data-state="unread"]')).toContainText('OR');
});

test('a clause that is not there leads to its document, and the page says so', async ({ page }) => {
  const [{ document } = { document: null }] = clauses;
  await page.goto(`search/?${new URLSearchParams({ q: `${document?.id} 99.99` })}`);
  await expect(page.locator('[data-place]')).toHaveAttribute('data-document', document?.id ?? '');
  await expect(page.locator('[data-state="missing"]')).toContainText('99.99');
});

test('a sentence with one wrong character leads to the nearest, with the difference lit', async ({
  page,
}) => {
  const place = clauses.find(({ clause }) =>
    clause.sentences.some(({ text }) => /^\p{Script=Han}{14,}/u.test(text)),
  );
  const text =
    place?.clause.sentences.find((one) => /^\p{Script=Han}{14,}/u.test(one.text))?.text.slice(0, 14) ?? '';
  await search(page, `${text.slice(0, 7)}龘${text.slice(8)}`);
  expect(await keys(page)).toContain(place?.key);
  await expect(page.locator('.compared del')).toHaveText('龘');
});

test('what stands beside the texts is shown below the hits, by what it is', async ({ page }) => {
  const [first = ''] = rare;
  const name = clauses.flatMap(({ clause }) => clause.figures.map(({ quote }) => quote))[0] ?? first;
  await search(page, name);
  await page.locator('[data-end]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-group="figure"] a').first()).toBeVisible();
});

test('what is typed is never more than text, in any field and with any sign', async ({ page }) => {
  const harm = '<img src=x onerror="document.title=1">';
  for (const query of [
    harm,
    `"${harm}"`,
    `-${harm} ${common2}`,
    `theme:${harm}`,
    `${harm} OR`,
    `a NEAR/${harm} b`,
    `${harm}*x`,
  ]) {
    await search(page, query);
    expect(await page.locator('clause-search img').count(), query).toBe(0);
  }
  expect(await page.title()).not.toBe('1');
});
