// Mutants that change nothing, each with the reason: no test could notice them.

import { keyOf, type Site } from './sites.ts';

/** By the key that `npm run mutants` prints. */
const REASONS: Readonly<Record<string, string>> = {
  'src/corpus/essay-rules.ts\nStringLiteral\n\'\'\n"Stryker was here!"\n6':
    'what stands in an essay’s id behind its language is always there: the default is for the type alone',
};

export function reasonFor(site: Site): string | null {
  return REASONS[keyOf(site)] ?? null;
}
