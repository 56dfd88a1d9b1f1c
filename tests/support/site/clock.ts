// The clock of a page, for what shows only for a while or only after a while.

import type { Page } from '@playwright/test';

/** Stops the clock of every page that this one opens from now on: what shows for a while stays, until time is moved. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
}
