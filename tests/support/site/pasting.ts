// What arrives where somebody pastes: a field on an empty page, with whatever style came along.

import type { BrowserContext, Page } from '@playwright/test';
import { withoutSpace } from './printed.ts';
import { byId } from './reading.ts';

export interface Pasted {
  /** Seen words, without white space: what is there and has a size. */
  readonly seen: string;
  readonly links: string[];
  readonly languages: string[];
  /** Classes and styles that came along. */
  readonly dress: number;
}

export async function pasted(context: BrowserContext): Promise<Pasted> {
  const field = await context.newPage();
  await field.setContent('<div contenteditable style="min-height: 4em"></div>');
  await field.locator('div').first().click();
  await field.keyboard.press('ControlOrMeta+V');
  const found = await field
    .locator('div')
    .first()
    .evaluate((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      let seen = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const isSeen = parent?.checkVisibility() && Number.parseFloat(getComputedStyle(parent).fontSize) > 0;
        if (isSeen) seen += node.textContent ?? '';
      }
      return {
        seen,
        links: [...root.querySelectorAll('a')].map((link) => link.href),
        languages: [...root.querySelectorAll('[lang]')].map((one) => one.getAttribute('lang') ?? ''),
        dress: root.querySelectorAll('[class], [style*="font"], [style*="color"]').length,
      };
    });
  await field.close();
  return { ...found, seen: withoutSpace(found.seen) };
}

/** Selects the Chinese of a clause and waits until the site is ready to copy it. */
export async function selectSource(page: Page, id: string): Promise<void> {
  await page.locator(`${byId(id)} .source`).evaluate((source) => getSelection()?.selectAllChildren(source));
  await page.locator('quote-tools .floating').waitFor({ state: 'visible' });
}
