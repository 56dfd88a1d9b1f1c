// When a page has come to rest. Playwright’s own `networkidle` may never be told of, and a test that waits for it
// then hangs.

import type { Page, Request } from '@playwright/test';
import { expect } from './page.ts';

/** Milliseconds without a request that count as rest; the measure that browser tools have agreed on. */
const REST = 500;

/**
 * Begins to watch the requests of a page; what it gives waits until nothing was asked for or is under way for a while.
 * What a page had asked for when another took its place is never told to have ended, and is no longer waited for.
 */
export function resting(page: Page): () => Promise<void> {
  let asked = 0;
  const open = new Set<Request>();
  page.on('request', (request) => {
    asked += 1;
    open.add(request);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) open.clear();
  });
  return () =>
    expect(async () => {
      const before = asked;
      await page.waitForTimeout(REST);
      expect([asked - before, open.size], 'requests asked for and under way').toEqual([0, 0]);
    }).toPass();
}
