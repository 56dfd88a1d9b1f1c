import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#src/search/find.ts';
import type { SearchClause, SearchDocument } from '#src/search/model.ts';
import { pagefindEngine } from '#src/search/pagefind.ts';
import { exactQuery, token } from '#src/search/tokens.ts';
import { foldChinese } from '#src/text/fold.ts';
import { foldEnglish } from '#src/text/words.ts';
import { catalogue, documents } from './fixture.ts';
import { indexed } from './indexed.ts';

// The index itself, under Node: Pagefind's own program over bundles made from the fixture, and from characters
// that Pagefind by itself would drop, cut or fold.

const strange = [
  '→★℃',
  '',
  '𠮷野家',
  'がか',
  '한국',
  'x2b+',
  '１２③',
  '——“”',
  '…。',
  '的的的',
  'é',
  '\ue000秘',
];
const oddities: SearchDocument = {
  ...(documents[0] as SearchDocument),
  id: 'oddities',
  clauses: strange.map(
    (zh, index): SearchClause => ({
      ...(documents[0]?.clauses[0] as SearchClause),
      id: String(index + 1),
      sentences: [{ zh, en: '' }],
    }),
  ),
};
const all = [...documents, oddities];

let index: Awaited<ReturnType<typeof indexed>>;
let engine: Engine;

const keys = all.flatMap(({ id, clauses }) => clauses.map((clause) => `${id}#${clause.id}`));
const found = async (...asked: Parameters<Engine['find']>): Promise<(string | undefined)[]> =>
  (await engine.find(...asked)).map((place) => keys[place]).toSorted();

beforeAll(async () => {
  index = await indexed(all, 'pagefind');
  ({ engine } = index);
});

afterAll(() => index.close());

describe('tokens', () => {
  test.each([
    ['电', '电'],
    ['a', 'a'],
    ['payment', 'payment'],
    ['2000', '2000'],
    ['+', 'x2b'],
    ['1.3', 'x31x2ex33'],
    ['𠮷', 'x20bb7'],
    ['が', 'x304c'],
  ])('%s is indexed as %s', (unit, expected) => {
    expect(token(unit)).toBe(expected);
  });

  test('a phrase is its tokens in a row, quoted', () => {
    expect(exactQuery(foldChinese('3+5 电').units)).toBe('"3 x2b 5 电"');
  });
});

test('of two searches that are asked at once one waits for the other, also after one that failed', async () => {
  let running = 0;
  const most: number[] = [];
  const slow = pagefindEngine({ ...catalogue, bytes: { zh: 1, en: 1 } }, async () => ({
    names: keys.slice(0, documents.flatMap(({ clauses }) => clauses).length),
    index: {
      async search(term) {
        running += 1;
        most.push(running);
        await new Promise((done) => setTimeout(done, 5));
        running -= 1;
        if (term.includes('坏')) throw new Error('broken');
        return { results: [] };
      },
    },
  }));
  const asked = [slow.find('zh', ['坏']), slow.find('en', ['a']), slow.find('zh', ['好'])];
  const settled = await Promise.allSettled(asked);
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(most).toEqual([1, 1, 1]);
});

describe('Pagefind over separated characters', () => {
  test('finds every stretch of every clause, and no clause without it', async () => {
    const texts = all.flatMap(({ id, clauses }) =>
      clauses.map((clause) => ({
        key: `${id}#${clause.id}`,
        units: foldChinese((clause.heading?.zh ?? '') + clause.sentences.map(({ zh }) => zh).join('')).units,
      })),
    );
    for (const { units } of texts) {
      for (let length = 1; length <= 6; length += 1) {
        for (let at = 0; at + length <= units.length; at += 1) {
          const phrase = units.slice(at, at + length);
          const gold = texts
            .filter((text) => text.units.join('').includes(phrase.join('')))
            .map(({ key }) => key);
          expect(await found('zh', phrase), phrase.join('')).toEqual(gold.toSorted());
        }
      }
    }
  });

  test('finds words of the translation whatever their endings', async () => {
    const find = (words: string) => found('en', foldEnglish(words).units);
    expect(await find('Payment')).toEqual(['first-text#2.1', 'second-text#1', 'second-text#2']);
    expect(await find('third party payments')).toEqual(['first-text#2.1']);
    expect(await find('1.3')).toEqual(['first-text#2']);
    expect(await find('party third')).toEqual([]);
  });

  test('finds nothing for nothing', async () => {
    expect(await engine.find('zh', [])).toEqual([]);
  });
});
