// The reading page on which most tests are made, and a sentence of it.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { pagesOf } from './built.ts';
import { kind } from './routes.ts';

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 360, height: 740 };

/** Address of the reading page on which a part of the markup stands most often. */
function richestIn(part: string): string {
  const pages = pagesOf(kind('documents/[doc]/')).map(({ address, file }) => ({
    address,
    count: readFileSync(file, 'utf8').split(part).length,
  }));
  return pages.reduce((richest, page) => (page.count > richest.count ? page : richest)).address;
}

/** The reading page with the most notes: it has both languages, marks, and whatever else they stand on. */
export const reading = (): string => richestIn('class="note-entry');

/** The reading page with the most half-width punctuation, which is drawn full-width. */
export const redrawn = (): string => richestIn('data-full');

/** An element by its id, which may hold dots. */
export const byId = (id: string): string => `[id="${id}"]`;

/** The clause of a sentence: both by id. */
export const clauseOf = (sentence: string): string => sentence.replace(/\.s\d+$/, '');

/** Id of a second sentence, as deep in the tree of clauses as there is one, and so not at the top of the page. */
export async function sentence(page: Page): Promise<string> {
  const ids = await page.locator('.clause .line[id$=".s2"]').evaluateAll((all) => all.map(({ id }) => id));
  const depth = (id: string): number => id.split('.').length;
  return ids.reduce((deepest, id) => (depth(id) > depth(deepest) ? id : deepest));
}

/** Sets a field of the settings dialog, as a reader does. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.locator('header [data-open-settings]').click();
  await page.locator(`#settings [name=${name}]`).selectOption(value);
  await page.keyboard.press('Escape');
}
