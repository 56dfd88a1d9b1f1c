// Mutants that change nothing, each with the reason: no test could notice them.

import { keyOf, type Site } from './sites.ts';

/** The fields of the key that `npm run mutants` prints, and why. */
const REASONS: readonly (readonly [key: readonly string[], because: string])[] = [
  [
    ['src/corpus/essay-rules.ts', 'StringLiteral', "''", '"Stryker was here!"', '7'],
    'what stands in an essay’s id behind its language is always there: the default is for the type alone',
  ],
  [
    ['src/corpus/inline.ts', 'StringLiteral', "''", '"Stryker was here!"', '1'],
    'an element without a name (<>) is no element of the vocabulary, whatever it is called here',
  ],
  [
    ['src/convert/write.ts', 'ConditionalExpression', 'from < strand.text.length', 'true', '1'],
    'a text node without text is written as nothing',
  ],
];

export function reasonFor(site: Site): string | null {
  return REASONS.find(([key]) => key.join('\n') === keyOf(site))?.[1] ?? null;
}
