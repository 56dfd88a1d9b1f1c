import { defineConfig } from 'vitest/config';
import base from '#tests/vitest.config.ts';

// Mutants are for the engine's own tests to notice; `--tests` names those that are enough for a part of the code.
export default defineConfig({
  ...base,
  test: { ...base.test, isolate: true, reporters: [], include: process.env.MUTANTS_TESTS?.split('\n') ?? [] },
});
