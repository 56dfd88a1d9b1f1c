// `test` in a Firefox that is installed on the system. It tells of what the policy of the site forbids as an exception,
// which fails a test. Each file that asks for it says by `hasFirefox` what is left out.

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, firefox } from '@playwright/test';
import { test as base } from './page.ts';

const executablePath =
  ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'].find((path) => existsSync(path)) ?? '';
export const hasFirefox = executablePath !== '';

/** As Playwright can do it with a Firefox that is not its own. */
const PLAIN = { colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null } as const;

export const test = base.extend<object, { fox: Browser }>({
  fox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture asks for.
    async ({}, use) => {
      // It does not start for a user without a home. Flags and libraries of the other browser are none of its own.
      const HOME = mkdtempSync(join(tmpdir(), 'tiaowen-firefox-'));
      const env = { ...process.env, HOME };
      const fox = await firefox.launch({ channel: 'moz-firefox', executablePath, args: [], env });
      await use(fox);
      await fox.close();
      rmSync(HOME, { recursive: true, force: true, maxRetries: 3 });
    },
    { scope: 'worker' },
  ],
  context: async ({ fox, baseURL }, use) => {
    const context = await fox.newContext({ ...PLAIN, baseURL: baseURL ?? '' });
    await use(context);
    await context.close();
  },
});
