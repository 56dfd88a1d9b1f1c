import { goldHits, randomSubstrings } from '#tests/support/gold.ts';
import { expect, test } from '#tests/support/page.ts';
import { clauses, expectGold } from '#tests/support/site/searching.ts';

// Readers expect that a phrase which stands in a text is found, and that what is found contains it.

const SEED = 20161120;
const substrings = randomSubstrings(clauses, 500, SEED);

test.describe('through the page', () => {
  for (const [part, language] of ['', 'zh/'].entries()) {
    test(`12 random substrings, ${language === '' ? 'English' : 'Chinese'} interface`, async ({ page }) => {
      for (const query of substrings.slice(part * 12, part * 12 + 12))
        await expectGold(page, query, language);
    });
  }
});

test('500 random substrings, through the module that the page uses: recall and precision are 100 %', async ({
  page,
}) => {
  await page.goto('search/');
  const found: string[][] = await page.evaluate(async (queries) => {
    const search = document.querySelector('clause-search') as HTMLElement & {
      find(query: string): Promise<string[]>;
    };
    const all: string[][] = [];
    for (const query of queries) all.push([...(await search.find(query))]);
    return all;
  }, substrings);
  const wrong = substrings.filter(
    (query, index) => goldHits(clauses, query).join(' ') !== found[index]?.join(' '),
  );
  expect(wrong).toEqual([]);
});

test('the gold is not empty', () => {
  expect(substrings.filter((query) => goldHits(clauses, query).length === 0)).toEqual([]);
});
