import { describe, expect, test } from 'vitest';
import { readState, wantedFor } from '#src/search/address.ts';
import { NO_FILTERS } from '#src/search/filters.ts';
import { hitKey } from '#src/search/hit.ts';
import { foldReading, printedClause } from '#src/search/printed.ts';
import { searchWith } from '#src/search/search.ts';
import { viewOf } from '#src/search/view.ts';
import { occurrences } from '#src/text/occurrences.ts';
import { catalogue, documents } from './fixture.ts';

// Where an index tells exactly which clauses have a phrase, only the texts that are shown are fetched.

/** @param isExact null for an engine that never can tell. */
function search(isExact: boolean | null) {
  const opened: string[] = [];
  const find = async (reading: 'zh' | 'en', units: readonly string[], atStart = false): Promise<number[]> =>
    documents
      .flatMap(({ clauses }) => clauses)
      .flatMap((clause, place) => {
        const text = foldReading(printedClause(clause, reading).text, reading);
        const found = occurrences(text, units);
        return found.some(({ start }) => !atStart || start === 0) ? [place] : [];
      });
  const made = searchWith({
    catalogue,
    engine: isExact === null ? { find } : { find, exactly: isExact ? find : async () => null },
    library: {
      document: async (id) => {
        opened.push(id);
        const found = documents.find((document) => document.id === id);
        if (!found) throw new Error(`no document ${id}`);
        return found;
      },
    },
    beside: async () => [],
    traditional: async () => new Map(),
  });
  return { ...made, opened };
}

const [first, second] = documents.map(({ id }) => id);

describe('of a phrase in both documents', () => {
  test.each([
    ['电子商务', 1],
    ['payment', 1],
  ])(
    '%s: the documents that are shown are fetched, and the number of all is known',
    async (query, wanted) => {
      const { find, opened } = search(true);
      const whole = viewOf(await search(true).find(query), readState(new URLSearchParams({ q: query })));
      const outcome = await find(query, { hits: wanted, filters: NO_FILTERS });
      expect(opened).toEqual([first]);
      expect(outcome.more.map(({ id }) => id)).toEqual(
        whole.documents.map(({ id }) => id).filter((id) => id === second),
      );
      const view = viewOf(outcome, readState(new URLSearchParams({ q: query })));
      expect(view).toMatchObject({ total: whole.total, isPart: true, pages: 1 });
      expect(outcome.hits.map(hitKey)).toEqual(
        whole.hits.filter(({ document }) => document.id === first).map(hitKey),
      );
    },
  );

  test('an index that cannot tell is asked for all, and so is one of which all are wanted', async () => {
    for (const made of [
      search(false).find('电子商务', { hits: 1, filters: NO_FILTERS }),
      search(true).find('电子商务'),
    ])
      expect((await made).more).toEqual([]);
  });
});

describe('what is shown of a query is the same, whether all of it was looked at or not', () => {
  const queries = [
    ['电子商务', '支付', 'payment', 'POS', '95%', '不在其中'],
    [
      '支付 平台',
      '支付 -平台',
      '-支付',
      '电子商务 OR 支付',
      'kind:policy 支付',
      'year:2016 平台',
      'theme:payment 支付',
    ],
    ['支付 NEAR 平台', '支付 平台 in:sentence', 'pay*', '电子商务 in:zh', 'document:first-text -支付'],
  ].flat();
  const filters = [
    '',
    'kind=policy',
    'document=first-text',
    'from=2010',
    'theme=payment',
    'city=north',
    'kind=press',
  ];
  test.each(queries)('%s', async (query) => {
    for (const filter of filters) {
      const state = readState(new URLSearchParams(`${filter}&${new URLSearchParams({ q: query })}`));
      const whole = viewOf(await search(true).find(query), state);
      for (const hits of [1, 20]) {
        const wanted = { hits, filters: state };
        const outcome = await search(true).find(query, wanted);
        const view = viewOf(outcome, state);
        const said = ({ total, hidden, documents: of, reading, pages }: typeof view) => [
          ...[total, hidden, reading, pages],
          of.map(({ id }) => id),
        ];
        expect(said(view), filter).toEqual(said(whole));
        const least = whole.hits.slice(0, hits).map(hitKey);
        expect(view.hits.map(hitKey).slice(0, least.length), filter).toEqual(least);
        expect(outcome.way, filter).toBe((await search(true).find(query)).way);
      }
    }
  });

  test('offers count the same', async () => {
    for (const query of queries) {
      const [one, other] = [search(true), search(null)];
      const all = await other.offers(await other.find(query));
      // Of what needs all texts nothing is offered.
      const told = all.filter(({ why }) => why !== 'sentence' && why !== 'near');
      expect(await one.offers(await one.find(query)), query).toEqual(told);
    }
  });
});

test('texts of documents that cannot have what is sought are not fetched', async () => {
  const { find, opened } = search(true);
  await find('试点先行', { hits: 20, filters: { ...NO_FILTERS, document: [second ?? ''] } });
  expect(opened).toEqual([]);
  await find('电子商务', { hits: 20, filters: { ...NO_FILTERS, kind: ['policy'] } });
  expect(opened).toEqual([second]);
});

describe('how many hits are wanted', () => {
  test.each([
    ['q=x', 20],
    ['q=x&page=3', 60],
    ['q=x&kind=policy', 20],
    ['q=x&show=all', Infinity],
    ['q=x&view=lines', Infinity],
    ['q=x&sort=matches', Infinity],
    ['q=x&in=en', Infinity],
  ])('%s: %s', (address, hits) => {
    expect(wantedFor(readState(new URLSearchParams(address))).hits).toBe(hits);
  });
});

test('a passage across clauses is found by an index that tells exactly as by one that does not', async () => {
  const cut = documents.flatMap(({ clauses }) => {
    const printed = clauses.map((clause) => printedClause(clause, 'zh').text);
    const row = printed.join('');
    const long = [9, 20]
      .flatMap((length) =>
        Array.from({ length: Math.max(0, row.length - length) }, (_, at) => row.slice(at, at + length)),
      )
      .filter((text) => foldReading(text, 'zh').units.length >= 8);
    // Of a short one, at least two characters on either side of a border.
    const short = [2, 3].flatMap((side) =>
      printed.slice(1).map((next, at) => `${printed[at]?.slice(-side)}${next.slice(0, side)}`),
    );
    return [...long, ...short];
  });
  const [exact, looking] = [search(true), search(null)];
  for (const query of cut) {
    const [one, other] = [await exact.find(query), await looking.find(query)];
    expect([one.way, one.hits.map(hitKey)], query).toEqual([other.way, other.hits.map(hitKey)]);
  }
});

test('with filters and nothing sought the first clauses are shown, and the number of all is known', async () => {
  const state = readState(new URLSearchParams('kind=policy'));
  const { browse, opened } = search(true);
  const view = viewOf(await browse({ hits: 1, filters: state }), state);
  expect(opened).toEqual([second]);
  const whole = viewOf(await search(null).browse({ hits: 1, filters: state }), state);
  expect([view.total, view.hidden, view.isPart]).toEqual([whole.total, whole.hidden, true]);
  expect(view.hits.map(hitKey)).toEqual(whole.hits.map(hitKey));
});
