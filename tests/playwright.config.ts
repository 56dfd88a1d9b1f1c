import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import getPort from 'get-port';
import { settings } from '#src/cli/settings.ts';
import { HUNG, PATIENCE } from './support/bounds.ts';
import { browser } from './support/browser.ts';

const root = resolve(import.meta.dirname, '..');
const cache = join(root, 'node_modules/.cache/tiaowen');

// This file is read again in each worker: the port is chosen once and handed down in the environment.
process.env.TEST_PORT ??= String(await getPort({ host: '127.0.0.1' }));
const port = process.env.TEST_PORT;

// Addresses in tests are written without a leading slash (`page.goto('documents/')`): the site may stand under
// a base path.
const baseURL = `http://127.0.0.1:${port}${settings().base}`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: join(cache, 'browser'),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: HUNG,
  expect: { timeout: PATIENCE },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: join(cache, 'browser.json') }]],
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: await browser(),
    // Kept copies would answer what a test routes; what is kept has tests of its own, which allow them.
    serviceWorkers: 'block',
    // Nothing fades or glides under the hand of a test, unless it asks for that.
    contextOptions: { reducedMotion: 'reduce' },
  },
  webServer: {
    command: `"${process.execPath}" src/cli/serve.ts --exact --port ${port}`,
    cwd: root,
    url: baseURL,
    reuseExistingServer: false,
    timeout: HUNG,
  },
});
