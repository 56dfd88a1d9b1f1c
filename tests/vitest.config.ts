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
    // Modules are read once a worker and not once a file, which halves the time: no test changes what others import.
    isolate: false,
    // By itself vitest leaves a core free for who sits before it; here nobody does.
    maxWorkers: 2,
    testTimeout: HUNG,
    hookTimeout: HUNG,
    teardownTimeout: HUNG,
  },
});
