import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonPrefixes, suffixArray } from '#src/compare/suffix-array.ts';
import { sharedWording } from '#src/compare/wording.ts';

const SETTINGS = { seed: 20160706, numRuns: 300 };

function codes(text: string): Int32Array {
  return Int32Array.from([...text].map((character) => character.charCodeAt(0) - 96));
}

describe('the suffix array', () => {
  test('of banana is the one in every textbook', () => {
    const text = codes('banana');
    const suffixes = suffixArray(text, 27);
    expect([...suffixes]).toEqual([5, 3, 1, 0, 4, 2]);
    expect([...commonPrefixes(text, suffixes)]).toEqual([0, 1, 3, 0, 0, 2]);
  });

  test('of any text is its suffixes in order, with the lengths that neighbours share', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 60 }), (text) => {
        const suffixes = [...suffixArray(codes(text), 27)];
        const expected = [...text]
          .map((_, at) => at)
          .sort((a, b) => (text.slice(a) < text.slice(b) ? -1 : 1));
        expect(suffixes).toEqual(expected);
        const shared = commonPrefixes(codes(text), Int32Array.from(suffixes));
        for (let place = 1; place < suffixes.length; place += 1) {
          const [left, right] = [text.slice(suffixes[place - 1]), text.slice(suffixes[place])];
          let length = 0;
          while (length < left.length && length < right.length && left[length] === right[length]) length += 1;
          expect(shared[place]).toBe(length);
        }
      }),
      SETTINGS,
    );
  });
});

function shared(texts: readonly (readonly [string, string])[], least: number) {
  return sharedWording(
    texts.map(([document, text]) => ({ document, units: [...text] })),
    least,
  ).map((sequence) => [
    sequence.units.join(''),
    sequence.places.map(({ text, start }) => `${text}:${start}`).join(' '),
  ]);
}

/** The definition, tried on every substring. */
function byDefinition(texts: readonly (readonly [string, string])[], least: number): string[] {
  const all = new Set(
    texts.flatMap(([, text]) =>
      [...text].flatMap((_, from) => [...text].map((__, to) => text.slice(from, to + 1))),
    ),
  );
  const places = (word: string): { text: number; at: number }[] =>
    texts.flatMap(([, text], index) =>
      [...text].flatMap((_, at) => (text.startsWith(word, at) ? [{ text: index, at }] : [])),
    );
  const differs = (values: readonly (string | undefined)[]): boolean =>
    values.includes(undefined) || new Set(values).size > 1;
  return [...all]
    .filter((word) => word.length >= least)
    .filter((word) => {
      const found = places(word);
      if (new Set(found.map(({ text }) => texts[text]?.[0])).size < 2) return false;
      return (
        differs(found.map(({ text, at }) => texts[text]?.[1][at - 1])) &&
        differs(found.map(({ text, at }) => texts[text]?.[1][at + word.length]))
      );
    })
    .sort();
}

describe('shared wording', () => {
  test('is found as long as it goes, with every place', () => {
    expect(
      shared(
        [
          ['a', '要大力推进网上批发交易。'],
          ['b', '着重推进网上批发，'],
        ],
        4,
      ),
    ).toEqual([['推进网上批发', '0:3 1:2']]);
  });

  test('a shorter sequence is listed beside a longer one only where it stands in more places', () => {
    expect(
      shared(
        [
          ['a', '加快电子商务发展'],
          ['b', '加快电子商务发展'],
          ['c', '电子商务应用'],
        ],
        3,
      ),
    ).toEqual([
      ['加快电子商务发展', '0:0 1:0'],
      ['电子商务', '0:2 1:2 2:0'],
    ]);
  });

  test('wording that recurs in one document only is not shared', () => {
    expect(
      shared(
        [
          ['a', '网订店取'],
          ['a', '网订店取'],
          ['b', '其他'],
        ],
        2,
      ),
    ).toEqual([]);
  });

  test('no sequence crosses the end of a clause', () => {
    expect(
      shared(
        [
          ['a', '甲乙'],
          ['a', '丙丁'],
          ['b', '甲乙丙丁'],
        ],
        3,
      ),
    ).toEqual([]);
  });

  test('is what the definition says, for any texts', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 14 });
    const texts = fc.array(fc.tuple(fc.constantFrom('x', 'y', 'z'), text), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(texts, (given) => {
        const found = shared(given, 2).map(([word]) => word);
        expect([...found].sort()).toEqual(byDefinition(given, 2));
      }),
      SETTINGS,
    );
  });
});
