import { mergeConfig } from 'vitest/config';
import base from '../vitest.config.ts';

// Mutants are for the engine's own tests to notice.
export default mergeConfig(base, { test: { reporters: [], exclude: ['tests/edition/**'] } });
