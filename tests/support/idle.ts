// When a page has come to rest. Playwright’s own `networkidle` may never be told of, and a test that waits for it
// then hangs.

import type { Page } from '@playwright/test';
import { expect } from './page.ts';

/** Milliseconds without a request that count as rest; the measure that browser tools have agreed on. */
const REST = 500;

/** Begins to watch the requests of a page; what it gives waits until nothing was asked for or is under way for a while. */
export function resting(page: Page): () => Promise<void> {
  let asked = 0;
  let ended = 0;
  page.on('request', () => {
    asked += 1;
  });
  const end = (): void => {
    ended += 1;
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return () =>
    expect(async () => {
      const before = asked;
      await page.waitForTimeout(REST);
      expect([asked, ended], 'requests asked for and ended').toEqual([before, before]);
    }).toPass();
}
