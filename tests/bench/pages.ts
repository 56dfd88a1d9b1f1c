// What a page of each kind costs on a phone with a processor four times slower, served compressed: bytes, how far its
// layout shifts, the longest task of its scripts; and what Lighthouse says, where that is installed beside the project.

import { type Browser, chromium, type Page } from 'playwright-core';
import { browser } from '#tests/support/browser.ts';
import { dist, fullest } from '#tests/support/site/built.ts';
import { kinds } from '#tests/support/site/routes.ts';
import { host, machine, written } from './host.ts';

const SLOWER = 4;
/** Milliseconds in which a page comes to rest after it was loaded. */
const REST = 1500;
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

interface Felt {
  shift: number;
  longest: number;
}

/** Looks on from the first byte; read when the page is at rest. */
async function watch(page: Page): Promise<() => Promise<Felt>> {
  await page.addInitScript(() => {
    const felt: Felt = { shift: 0, longest: 0 };
    Object.assign(window, { felt });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput)
          felt.shift += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) felt.longest = Math.max(felt.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { felt: Felt }).felt);
}

async function measured(
  browsing: Browser,
  address: string,
  taken: Awaited<ReturnType<typeof host>>['taken'],
) {
  const context = await browsing.newContext(PHONE);
  const page = await context.newPage();
  const felt = await watch(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  taken();
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(REST);
  const { requests, bytes } = taken();
  const found = { requests, bytes, ...(await felt()) };
  await context.close();
  return found;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Scores = Partial<Record<string, { score: number | null }>>;
type Lighthouse = (address: string, flags: object) => Promise<{ lhr: { categories: Scores } } | undefined>;

/** Lighthouse as it is installed beside the project; null where it is not. */
async function lighthouse(): Promise<Lighthouse | null> {
  const name = 'lighthouse';
  try {
    const { default: run } = (await import(name)) as { default: Lighthouse };
    return run;
  } catch {
    return null;
  }
}

/** Prints a table in Markdown, one line for the fullest page of each kind. */
export async function benchPages(): Promise<void> {
  const audit = await lighthouse();
  const options = await browser();
  const port = 9222;
  const browsing = await chromium.launch({
    ...options,
    args: [...options.args, `--remote-debugging-port=${port}`],
  });
  const { origin, taken, close } = await host(dist);
  console.log(`${machine()}; a phone of 390 × 844, its processor ${SLOWER} × slower\n`);
  console.log(
    `| page | requests | kB | shift | longest task, ms |${audit ? ` ${CATEGORIES.join(' | ')} |` : ''}`,
  );
  console.log(`| --- | --: | --: | --: | --: |${audit ? ' --: |'.repeat(CATEGORIES.length) : ''}`);
  for (const kind of kinds.filter(({ language }) => language === 'en')) {
    const address = origin + fullest(kind).address;
    const { requests, bytes, shift, longest } = await measured(browsing, address, taken);
    const cells = [kind.name, requests, written(bytes / 1000), shift.toFixed(3), written(longest)];
    const found = await audit?.(address, { port, onlyCategories: CATEGORIES, logLevel: 'silent' });
    const scores = CATEGORIES.map((name) => Math.round((found?.lhr.categories[name]?.score ?? 0) * 100));
    console.log(`| ${[...cells, ...(audit ? scores : [])].join(' | ')} |`);
  }
  if (!audit) console.log('\nLighthouse is not installed: npm install --no-save lighthouse');
  close();
  await browsing.close();
}
