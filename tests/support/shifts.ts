// How far what is in sight moves without the reader’s doing, as browsers measure it (layout shift).

import type { Page } from '@playwright/test';

/** Begins to watch every page that is opened from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && !Reflect.get(entry, 'hadRecentInput')) shifts.push(Number(entry.value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum of all shifts of the open page until now. */
export async function shiftOf(page: Page): Promise<number> {
  const shifts = await page.evaluate(() => Reflect.get(globalThis, 'shifts') as number[]);
  return shifts.reduce((sum, shift) => sum + shift, 0);
}
