import { expect, test } from 'vitest';
import { codesOf } from '#src/corpus/decisions.ts';
import { loadContent } from '#src/corpus/read.ts';
import { sentencesOf } from '#src/corpus/walk.ts';
import { EDITION } from '#tests/support/edition.ts';

/** Lenses on instruments: each has a reading of its own, and says from where it comes. */

const { corpus } = await loadContent(EDITION);
const lenses = [...corpus.lenses.keys()];
const coded = sentencesOf(corpus.documents).filter(({ instruments }) => Object.keys(instruments).length > 0);

/** What stands most often beside each key. */
function chief(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const beside = Map.groupBy(pairs, ([key]) => key);
  return new Map(
    [...beside].map(([key, own]) => {
      const counts = [...Map.groupBy(own, ([, value]) => value)].sort((a, b) => b[1].length - a[1].length);
      return [key, counts[0]?.[0] ?? ''];
    }),
  );
}

test.each(lenses.flatMap((a) => lenses.filter((b) => a < b).map((b) => [a, b] as const)))(
  '%s and %s are two readings: no rule of one code for one code holds in half of the sentences',
  (a, b) => {
    const pairs = coded.map(
      (sentence) => [codesOf(sentence, a).toSorted().join(), codesOf(sentence, b).toSorted().join()] as const,
    );
    const [there, back] = [chief(pairs), chief(pairs.map(([one, other]) => [other, one] as const))];
    const alike = pairs.filter(([one, other]) => there.get(one) === other && back.get(other) === one);
    expect(alike.length).toBeLessThan(pairs.length / 2);
  },
);

test('the lens that was taken out is in no coding', () => {
  expect(lenses).not.toContain('schneider');
  expect(coded.flatMap(({ instruments }) => Object.keys(instruments))).not.toContain('schneider');
});
