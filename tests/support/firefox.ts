// `test` in a Firefox that is installed on the system. It tells of what the policy of the site forbids as an exception,
// which fails a test. Each file that asks for it says by `hasFirefox` what is left out.

import { existsSync } from 'node:fs';
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
      const fox = await firefox.launch({ channel: 'moz-firefox', executablePath });
      await use(fox);
      await fox.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ fox, baseURL }, use) => {
    const context = await fox.newContext({ ...PLAIN, baseURL: baseURL ?? '' });
    await use(context);
    await context.close();
  },
});
