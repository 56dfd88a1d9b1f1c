import { describe, expect, test } from 'vitest';
import { readState, wantedFor } from '#src/search/address.ts';
import { hitKey } from '#src/search/hit.ts';
import { foldReading, printedClause } from '#src/search/printed.ts';
import { searchWith } from '#src/search/search.ts';
import { viewOf } from '#src/search/view.ts';
import { occurrences } from '#src/text/occurrences.ts';
import { catalogue, documents } from './fixture.ts';

// Where an index tells exactly which clauses have a phrase, only the texts that are shown are fetched.

function search(isExact: boolean) {
  const opened: string[] = [];
  const find = async (reading: 'zh' | 'en', units: readonly string[]): Promise<number[]> =>
    documents
      .flatMap(({ clauses }) => clauses)
      .flatMap((clause, place) => {
        const text = foldReading(printedClause(clause, reading).text, reading);
        return occurrences(text, units).length > 0 ? [place] : [];
      });
  const made = searchWith({
    catalogue,
    engine: isExact ? { find, exactly: find } : { find, exactly: async () => null },
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
      const outcome = await find(query, wanted);
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
    for (const made of [search(false).find('电子商务', 1), search(true).find('电子商务')])
      expect((await made).more).toEqual([]);
  });
});

describe('how many hits are wanted', () => {
  test.each([
    ['q=x', 20],
    ['q=x&page=3', 60],
    ['q=x&show=all', Infinity],
    ['q=x&view=lines', Infinity],
    ['q=x&sort=matches', Infinity],
    ['q=x&in=en', Infinity],
    ['q=x&kind=policy', Infinity],
    ['q=x&from=2009', Infinity],
  ])('%s: %s', (address, wanted) => {
    expect(wantedFor(readState(new URLSearchParams(address)))).toBe(wanted);
  });
});
