import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/page.ts';
import { goldClauses, goldHits, plain, randomSubstrings } from '../search/gold.ts';

// Readers expect that a phrase which stands in a text is found, and that what is found contains it.

const SEED = 20161120;
const clauses = await goldClauses(resolve(import.meta.dirname, '../../..'));
const substrings = randomSubstrings(clauses, 500, SEED);

/** The queries that issue 2 names, and a few that have given trouble elsewhere. */
const named = [
  '电子商务',
  '网上批发',
  '第三方支付',
  '互联网+流通',
  '网订店取',
  '示范基地',
  '95%',
  '1.3万亿元',
  '武政规〔2016〕12号',
  '武政规[2016]12号',
  '國辦發',
  '乐从模式',
  '3+5+1',
  'BtoB',
  'pos',
  'ERP',
  '的',
  '“互联网+流通”',
  '１．３万亿元',
  '2010年',
];

interface Shown {
  readonly keys: string[];
  readonly count: string | null;
  /** For each hit the marks in the Chinese text. */
  readonly marks: string[][];
}

/** A search as a reader does it, through the page, all hits shown. */
async function shown(page: Page, query: string, language = ''): Promise<Shown> {
  await page.goto(`${language}search/?${new URLSearchParams({ q: query, show: 'all' })}`);
  await expect(page.locator('[data-count]')).toHaveText(/\d/);
  return page.evaluate(() => {
    const hits = [...document.querySelectorAll<HTMLElement>('[data-hit]')];
    return {
      keys: hits.map((hit) => hit.dataset.clause ?? ''),
      count: document.querySelector('[data-count]')?.textContent ?? null,
      marks: hits.map((hit) =>
        [...hit.querySelectorAll('.source mark')].map((mark) => mark.textContent ?? ''),
      ),
    };
  });
}

function check(query: string, { keys, count, marks }: Shown): void {
  const gold = goldHits(clauses, query);
  expect(keys, query).toEqual(gold);
  expect(count, query).toBe(String(gold.length));
  for (const hit of marks) {
    expect(hit.length, query).toBeGreaterThan(0);
    for (const mark of hit) expect(plain(mark), query).toBe(plain(query));
  }
}

test.describe('through the page', () => {
  for (const [part, language] of ['', 'zh/'].entries()) {
    test(`30 random substrings, ${language === '' ? 'English' : 'Chinese'} interface`, async ({ page }) => {
      test.setTimeout(120_000);
      for (const query of substrings.slice(part * 30, part * 30 + 30))
        check(query, await shown(page, query, language));
    });
  }

  test('the queries of the issue behave like a plain search of the folded text', async ({ page }) => {
    test.setTimeout(120_000);
    for (const query of named) check(query, await shown(page, query));
  });
});

test('500 random substrings, through the module that the page uses: recall and precision are 100 %', async ({
  page,
}) => {
  test.setTimeout(120_000);
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
  expect(clauses.length).toBeGreaterThan(90);
  const withoutHits = (query: string): boolean => goldHits(clauses, query).length === 0;
  expect(substrings.filter(withoutHits)).toEqual([]);
});
