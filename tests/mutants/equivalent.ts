// Mutants that change nothing, each with the reason: no test could notice them.

import { keyOf, type Site } from './sites.ts';

/** By the key that `npm run mutants` prints. */
const REASONS: Readonly<Record<string, string>> = {};

export function reasonFor(site: Site): string | null {
  return REASONS[keyOf(site)] ?? null;
}
