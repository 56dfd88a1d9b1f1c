import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '#src/corpus/read.ts';
import { type EngineName, engineFor } from '#src/search/bundle.ts';
import type { Engine } from '#src/search/find.ts';
import { hitKey } from '#src/search/hit.ts';
import type { Reading, SearchClause, SearchDocument } from '#src/search/model.ts';
import { printedClause } from '#src/search/printed.ts';
import { searchDocument } from '#src/search/records.ts';
import { type Search, searchWith } from '#src/search/search.ts';
import { foldChinese } from '#src/text/fold.ts';
import { indexOfUnits } from '#src/text/occurrences.ts';
import { traditionalCharacters } from '#src/text/traditional.ts';
import { foldEnglish } from '#src/text/words.ts';
import { numbers } from '#tests/support/random.ts';
import { SAMPLE } from '#tests/support/sample.ts';
import { statutes } from '#tests/support/statutes.ts';
import { indexed } from './indexed.ts';

// What every engine is held to: over the sample and made statutes it gives the clauses that a plain search of the
// printed texts finds, no more and no fewer.

const [sample] = (await readCorpus(SAMPLE)).documents.map(searchDocument);
const [like] = sample?.clauses ?? [];
if (!sample || !like) throw new Error('expected a document in the sample');

const made = [...statutes(8, { clauses: 40 })].map(
  ({ id, clauses }): SearchDocument => ({
    ...sample,
    id,
    clauses: clauses.map(
      (line, at): SearchClause => ({ ...like, id: String(at + 1), heading: null, sentences: [line] }),
    ),
  }),
);
const documents = [...(await readCorpus(SAMPLE)).documents.map(searchDocument), ...made];

const clauses = documents.flatMap((document) =>
  document.clauses.map((clause) => ({
    key: `${document.id}#${clause.id}`,
    zh: foldChinese(printedClause(clause, 'zh').text).units.join(''),
    english: printedClause(clause, 'en').text,
    en: foldEnglish(printedClause(clause, 'en').text).units,
  })),
);

const traditional = traditionalCharacters();

const next = numbers(20_161_126);
const below = (count: number): number => Math.floor(next() * count);

function draw<Item>(items: readonly Item[]): Item {
  const item = items[below(items.length)];
  if (item === undefined) throw new Error('expected something to draw from');
  return item;
}

/** A stretch of some clause, of 1 to `longest` characters. */
function substring(longest: number, least = 1): string {
  const text = [...draw(clauses.filter(({ zh }) => [...zh].length >= least)).zh];
  const length = Math.min(text.length, least + below(longest - least + 1));
  const start = below(text.length - length + 1);
  return text.slice(start, start + length).join('');
}

function englishPhrase(): string {
  const words = draw(clauses.filter(({ en }) => en.length > 0)).english.split(' ');
  const start = below(words.length);
  return words.slice(start, start + 1 + below(5)).join(' ');
}

/** Clauses that print what is sought. */
const printing = (sought: string): string[] =>
  clauses.filter(({ zh }) => zh.includes(sought)).map(({ key }) => key);

const substrings = Array.from({ length: 1000 }, () => substring(8)).filter((one) => one !== '');
const pairs = Array.from({ length: 200 }, () => [substring(3, 2), substring(3, 2)] as const);
const phrases = Array.from({ length: 100 }, englishPhrase);

/** Whether two words stand in a text with at most so many characters between them. */
function isNear(text: string, one: string, other: string, within: number): boolean {
  const placesOf = (word: string): number[] =>
    [...text].flatMap((_, at) => ([...text].slice(at).join('').startsWith(word) ? [at] : []));
  return placesOf(one).some((a) =>
    placesOf(other).some((b) => {
      const between = a < b ? b - a - [...one].length : a - b - [...other].length;
      return between >= 0 && between <= within;
    }),
  );
}

/** Every operator between two words, as it is typed, and whether it holds of the text of a clause. */
const OPERATORS: readonly [sign: string, holds: (text: string, one: string, other: string) => boolean][] = [
  ['"x" AND "y"', (text, one, other) => text.includes(one) && text.includes(other)],
  ['"x" OR "y"', (text, one, other) => text.includes(one) || text.includes(other)],
  ['"x" -"y"', (text, one, other) => text.includes(one) && !text.includes(other)],
  ['NOT "x" "y"', (text, one, other) => !text.includes(one) && text.includes(other)],
  ['"x" NEAR/3 "y"', (text, one, other) => isNear(text, one, other, 3)],
  [
    'x?y',
    (text, one, other) =>
      [...text].some(
        (_, at) =>
          [...text].slice(at).join('').startsWith(one) &&
          [...text]
            .slice(at + [...one].length + 1)
            .join('')
            .startsWith(other) &&
          [...text][at + [...one].length] !== '。',
      ),
  ],
];

describe.each<EngineName>(['pagefind', 'postings'])('%s', (name) => {
  let index: Awaited<ReturnType<typeof indexed>>;
  let engine: Engine;
  let search: Search;
  beforeAll(async () => {
    index = await indexed(documents, name);
    ({ engine } = index);
    search = searchWith({
      catalogue: index.catalogue,
      engine,
      library: {
        document: async (id) => {
          const found = documents.find((document) => document.id === id);
          if (!found) throw new Error(`no document ${id}`);
          return found;
        },
      },
      beside: async () => [],
      traditional: async () => traditional,
    });
  });
  afterAll(() => index.close());

  const keysAt = (places: readonly number[] = []): (string | undefined)[] =>
    places.map((place) => clauses[place]?.key);
  const find = async (reading: Reading, units: readonly string[]): Promise<(string | undefined)[]> =>
    keysAt(await engine.find(reading, units)).toSorted();

  test('1,000 substrings of 1 to 8 characters', async () => {
    for (const sought of substrings)
      expect(await find('zh', [...sought]), sought).toEqual(printing(sought).toSorted());
  });

  test('what the index says it has exactly, it has', async () => {
    if (name === 'pagefind') return expect(engine.exactly).toBeUndefined();
    for (const sought of substrings)
      expect(keysAt((await engine.exactly?.('zh', [...sought])) ?? []), sought).toEqual(printing(sought));
    // More pairs than are looked up.
    const long = clauses.find(({ zh }) => [...zh].length > 20)?.zh ?? '';
    expect(await engine.exactly?.('zh', [...long])).toBeNull();
  });

  test('200 times two words', async () => {
    for (const [one, other] of pairs) {
      const both = new Set(await find('zh', [...one])).intersection(new Set(await find('zh', [...other])));
      const gold = clauses.filter(({ zh }) => zh.includes(one) && zh.includes(other)).map(({ key }) => key);
      expect([...both].toSorted(), `${one} ${other}`).toEqual(gold.toSorted());
    }
  });

  test('100 English phrases', async () => {
    for (const phrase of phrases) {
      const { units } = foldEnglish(phrase);
      const gold = clauses.filter(({ en }) => indexOfUnits(en, units) >= 0).map(({ key }) => key);
      expect(await find('en', units), phrase).toEqual(gold.toSorted());
    }
  });

  test.each(OPERATORS)('%s, of 60 times two words', async (sign, holds) => {
    const plainWords = pairs.filter((pair) => pair.every((word) => /^\p{Script=Han}+$/u.test(word)));
    for (const [one, other] of plainWords.slice(0, 60)) {
      const query = sign.replace('x', one).replace('y', other);
      const gold = clauses.filter(({ zh }) => holds(zh, one, other)).map(({ key }) => key);
      const { hits } = await search.find(query);
      expect(hits.map(hitKey).toSorted(), query).toEqual(gold.toSorted());
    }
  });

  test('publishes what it fetches, and no file for each record', () => {
    expect(index.paths.length).toBeLessThan(clauses.length / 4);
  });
});

test('Pagefind searches a small corpus, our own index one of more than 10,000 clauses', () => {
  const of = (count: number) =>
    engineFor([{ ...sample, clauses: Array.from({ length: count }, () => like) }]);
  expect([of(1), of(10_000), of(10_001)]).toEqual(['pagefind', 'pagefind', 'postings']);
});
