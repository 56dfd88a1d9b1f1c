// Where the invented corpus stands that engine tests read in place of the edition's content.

import { join } from 'node:path';

/** A root as `readCorpus` wants it: a folder with `content/` and `seeds/`. */
export const SAMPLE = join(import.meta.dirname, '../engine/sample');
