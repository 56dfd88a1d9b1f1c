import type { Bilingual } from '../corpus/model.ts';

/** The edition itself, as citations name it. */
export const EDITION: Bilingual = { zh: '条文', en: 'Tiaowen 条文' };
