import { join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { HUNG } from './support/bounds.ts';

const root = resolve(import.meta.dirname, '..');

// Browser tests are *.spec.ts and run under Playwright.
export default defineConfig({
  root,
  cacheDir: join(root, 'node_modules/.cache/tiaowen/vite'),
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: join(root, 'node_modules/.cache/tiaowen/unit.json') },
    testTimeout: HUNG,
    hookTimeout: HUNG,
    teardownTimeout: HUNG,
  },
});
