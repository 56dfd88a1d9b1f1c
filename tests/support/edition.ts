// Tests of the edition say what is true of these texts today. Content may change: each test then says what to do.

import { resolve } from 'node:path';

/** The root of the project, where `content/` and `seeds/` stand. */
export const EDITION = resolve(import.meta.dirname, '../..');
