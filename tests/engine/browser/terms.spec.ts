import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { wordCounts } from '#src/i18n/strings/word-counts.ts';
import type { Catalogue, SearchDocument } from '#src/search/model.ts';
import { expect, test } from '#tests/support/page.ts';
import { dist } from '#tests/support/site/built.ts';

const text = wordCounts.en;
const read = <Content>(file: string): Content =>
  JSON.parse(readFileSync(join(dist, 'search', file), 'utf8')) as Content;
const documents = read<Catalogue>('catalogue.json').documents.map(({ id }) =>
  read<SearchDocument>(`documents/${id}.json`),
);
/** The printed lines of each document, in which a plain search is made. */
const printed = new Map(
  documents.map(({ id, clauses }) => [
    id,
    clauses.flatMap(({ heading, sentences }) => [heading?.zh ?? '', ...sentences.map(({ zh }) => zh)]),
  ]),
);
/** Two characters that stand in some text, and a character that stands in none. */
const word = /\p{Script=Han}{2}/u.exec(printed.get(documents[0]?.id ?? '')?.join('\n') ?? '')?.[0] ?? '';
const ABSENT = '龘';

/** Number of a word by document, as the page has it. */
async function counts(page: Page, of: string): Promise<Record<string, number>> {
  const cells = page.locator(`[data-term="${of}"] [data-document]`);
  await expect(cells).toHaveCount(documents.length);
  return Object.fromEntries(
    await cells.evaluateAll((all) =>
      all.map((cell) => [cell.getAttribute('data-document') ?? '', Number(cell.getAttribute('data-count'))]),
    ),
  );
}

function plainly(of: string): Record<string, number> {
  const times = (lines: readonly string[]): number =>
    lines.reduce((sum, line) => sum + line.split(of).length - 1, 0);
  return Object.fromEntries([...printed].map(([id, lines]) => [id, times(lines)]));
}

const asked = (...words: string[]): string => `terms/?${new URLSearchParams({ q: words.join(',') })}`;

test('words of an address are counted in every text as they are printed', async ({ page }) => {
  await page.goto(asked(word, ABSENT));
  await expect(page.locator('[data-term]')).toHaveCount(2);
  expect(await counts(page, word)).toEqual(plainly(word));
  await expect(page.locator(`[data-term="${ABSENT}"]`)).toContainText('in none of the');
});

test('what is typed stands in the address, and the way back to the list takes it out', async ({ page }) => {
  await page.goto('terms/');
  const first = await page.locator('[data-term]').count();
  await page.getByLabel(text.field).fill(`${word}、${ABSENT}`);
  await expect(page.locator('[data-term]')).toHaveCount(2);
  expect(new URL(page.url()).searchParams.get('q')).toBe(`${word}、${ABSENT}`);
  await page.getByRole('button', { name: text.reset }).click();
  await expect(page.locator('[data-term]')).toHaveCount(first);
  expect(new URL(page.url()).search).toBe('');
});

test('a word that is picked is added to the list', async ({ page }) => {
  await page.goto(asked(ABSENT));
  await expect(page.locator('[data-term]')).toHaveCount(1);
  const offered = page.getByLabel(text.add);
  const value = (await offered.locator('option').nth(1).getAttribute('value')) ?? '';
  await offered.selectOption(value);
  await expect(page.locator(`[data-term="${value}"]`)).toBeVisible();
});

test('a place opens on the page of its clause, with the word lit', async ({ page }) => {
  await page.goto(asked(word));
  await page.getByText(text.where(word)).click();
  const place = page.locator('.places [data-passage]').first();
  await expect(place.locator('mark').first()).toHaveText(word);
  await place.getByRole('link').click();
  await expect(page).toHaveURL(/\/documents\/[^/]+\/[^/]+\/\?q=/);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('lit')?.size ?? 0)).toBeGreaterThan(0);
});

test('the file has what is shown, a line for each word and text', async ({ page }) => {
  await page.goto(asked(word, ABSENT));
  await expect(page.locator('[data-term]')).toHaveCount(2);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: text.csv }).click();
  const lines = readFileSync(await (await waiting).path(), 'utf8')
    .trim()
    .split('\r\n')
    .slice(1);
  expect(lines).toHaveLength(2 * documents.length);
  const total = Object.values(plainly(word)).reduce((sum, times) => sum + times, 0);
  const counted = lines.filter((line) => line.startsWith(word)).map((line) => Number(line.split(',')[5]));
  expect(counted.reduce((sum, times) => sum + times, 0)).toBe(total);
});

test('what a reader typed is text, whatever it looks like', async ({ page }) => {
  await page.goto(asked('<img/src=x>'));
  await expect(page.locator('[data-term]')).toHaveCount(1);
  await expect(page.locator('[data-term] img')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the editors’ list is counted, and nothing is offered that would not work', async ({ page }) => {
    await page.goto('terms/');
    await expect(page.locator('term-table form')).toBeHidden();
    for (const of of await page
      .locator('[data-term]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-term') ?? '')))
      expect(await counts(page, of), of).toEqual(plainly(of));
  });
});
