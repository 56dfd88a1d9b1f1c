// `test` for browser tests: like Playwright's own, but a page that complains on the console, throws, or asks
// another origin for anything fails the test.

import { test as base } from '@playwright/test';

/** What Playwright itself says where the configuration keeps service workers away. */
const AWAY = 'Service Worker registration blocked by Playwright';

export { expect } from '@playwright/test';

export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use, info) => {
      const faults: string[] = [];
      const lost: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        const isFault = /^(?:error|warning)$/.test(message.type()) && message.text() !== AWAY;
        if (isFault) faults.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => faults.push(`exception: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.origin !== origin) faults.push(`request: ${request.url()}`);
      });
      context.on('requestfailed', (request) => lost.push(`${request.failure()?.errorText} ${request.url()}`));
      await use(undefined);
      // What a test has routed and does not wait for may be answered after its end, when there is no page any more.
      await Promise.all(
        [context, ...context.pages()].map((one) => one.unrouteAll({ behavior: 'ignoreErrors' })),
      );
      // Some are given up on purpose: they are told of only where something else went wrong.
      if (info.status !== info.expectedStatus && lost.length > 0) console.log(lost.join('\n'));
      base.expect(faults, 'faults of the pages that this test opened').toEqual([]);
    },
    { auto: true },
  ],
});
