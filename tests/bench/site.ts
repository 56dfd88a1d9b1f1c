// What a search costs through the site's own search page, with the texts, catalogue and index of a large corpus in
// place of its own. The list of documents beside the filters is written by the build and stays as it is.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bundleOf } from '#src/search/bundle.ts';
import { catalogueOf, textEntries } from '#src/search/catalogue.ts';
import type { SearchDocument } from '#src/search/model.ts';
import { statutes } from '#tests/support/statutes.ts';
import { host, inPage, range, written } from './host.ts';

/** What readers do, from the cheapest to the dearest: a phrase, two words, signs, a filter, all lines. */
const ASKED: readonly (readonly [what: string, address: Readonly<Record<string, string>>])[] = [
  ['a rare phrase', { q: '第三方支付' }],
  ['a common phrase', { q: '县级以上人民政府' }],
  ['one character', { q: '的' }],
  ['absent', { q: '不存在的词' }],
  ['two words', { q: '支付 物流' }],
  ['signs', { q: '支付 -物流' }],
  ['a phrase, filtered', { q: '第三方支付', document: 'made-2' }],
  ['a phrase in lines', { q: '第三方支付', view: 'lines' }],
];

function made(count: number): SearchDocument[] {
  const both = (text: string) => ({ zh: text, en: text });
  return [...statutes(count)].map(({ id, clauses }) => ({
    id,
    kind: 'policy',
    title: both(id),
    short: both(id),
    years: [2016, 2016],
    clauses: clauses.map((sentence, at) => ({
      id: String(at + 1),
      label: '',
      cite: both(String(at + 1)),
      heading: null,
      sentences: [sentence],
      cities: [],
      themes: [],
      target: false,
    })),
  }));
}

/** @returns quotations to be checked: a sentence as it stands, one with two characters changed, and words of no text. */
async function makeSite(count: number, folder: string): Promise<readonly (readonly [string, string])[]> {
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const documents = made(count);
  const simplified = textEntries(documents);
  for (const document of documents) write(`search/documents/${document.id}.json`, JSON.stringify(document));
  for (const reading of ['zh', 'en'] as const) {
    const bundle = await bundleOf(documents, reading, simplified, 'postings');
    for (const { path, content } of bundle?.files ?? []) write(`${bundle?.folder}${path}`, content);
  }
  const catalogue = catalogueOf({
    ...{ documents, simplified, called: new Map(), engine: 'postings', version: 'made' },
    facets: { document: [], kind: [], city: [], theme: [] },
    // What a first search is said to cost; none would mean that there is no index.
    bytes: { zh: 1, en: 1 },
  });
  write('search/catalogue.json', JSON.stringify(catalogue));
  const middle = documents[Math.floor(documents.length / 2)];
  const sentence = middle?.clauses[Math.floor(middle.clauses.length / 2)]?.sentences[0]?.zh ?? '';
  return [
    ['a true quotation', sentence],
    ['two characters changed', `${sentence.slice(0, 8)}某某${sentence.slice(10)}`],
    ['words of no text', '各级政府必须保护个人隐私与肖像'],
  ];
}

const SEARCHED = 'clause-search [role="status"] p:visible:not([data-state="slow"])';
const CHECKED = '[data-verdict]';

/** Until the page has said what it found. */
async function answered(page: Page, address: string, said: string): Promise<number> {
  const began = performance.now();
  await page.goto(address);
  await page.waitForSelector(said);
  if (await page.locator('p[data-state="failed"]').first().isVisible()) throw new Error(`${address} failed`);
  return performance.now() - began;
}

/** Prints a table in Markdown, one line for each thing that is asked of a browser that has nothing yet. */
export async function benchSite(count: number, home: string, dist: string, browsing: Browser): Promise<void> {
  const folder = join(home, `site-${count}`);
  const quotations = await makeSite(count, folder);
  const { origin, taken, close } = await host(folder, dist);
  console.log(`\nThe search page and the checker, ${written(count)} documents:\n`);
  console.log('| asked | requests | kB | ms |\n| --- | --: | --: | --: |');
  const asked = [
    ...ASKED.map(([what, query]) => ({ what, words: query.q, path: 'search', query, said: SEARCHED })),
    ...quotations.map(([what, words]) => ({
      ...{ what, words, path: 'check', said: CHECKED },
      query: { q: `“${words}”` },
    })),
  ];
  for (const { what, words, path, query, said } of asked) {
    taken();
    const ms = await inPage(origin, browsing, async (page) => {
      taken();
      return answered(page, `${origin}zh/${path}/?${new URLSearchParams(query)}`, said);
    });
    const { requests, bytes } = taken();
    console.log(`| ${what}: ${words} | ${requests} | ${range([bytes / 1000])} | ${range([ms])} |`);
  }
  close();
  rmSync(folder, { recursive: true });
}
