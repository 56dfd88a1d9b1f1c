import { describe, expect, test } from 'vitest';
import { pageAddresses, siteAddresses } from '#src/corpus/addresses.ts';
import { listPath, lists, pagesOf, ROOM, rowsOfPage } from '#src/corpus/paging.ts';
import { loadContent } from '#src/corpus/read.ts';
import { slug } from '#src/corpus/schema.ts';
import { SAMPLE } from '#tests/support/sample.ts';

const content = await loadContent(SAMPLE);
const [first] = content.corpus.names.values();

/** The sample with so many names. */
function withNames(count: number) {
  const names = new Map(
    first ? Array.from({ length: count }, (_, at) => [`name-${at}`, { ...first, id: `name-${at}` }]) : [],
  );
  return { ...content.corpus, names };
}

const size = rowsOfPage('/names/', content.corpus);

describe('pages of a list', () => {
  test.each([0, 1, size - 1, size, size + 1, 5 * size + 3])(
    'of %i rows have each once, in order',
    (count) => {
      const rows = Array.from({ length: count }, (_, at) => at);
      const pages = pagesOf('/names/', withNames(count));
      expect(pages.flatMap(({ from, to }) => rows.slice(from, to))).toEqual(rows);
      expect(pages.map(({ page }) => page)).toEqual(pages.map((_, at) => at + 1));
      expect(pages).toHaveLength(Math.max(1, Math.ceil(count / size)));
    },
  );

  test('stay within their bytes however many documents there are', () => {
    const [document] = content.corpus.documents;
    const sizes = [1, 5, 12, 13, 1000].map((count) =>
      rowsOfPage('/names/', { ...content.corpus, documents: Array(count).fill(document) }),
    );
    for (const rows of sizes) expect(rows * 500).toBeLessThan(ROOM);
    expect(sizes.at(-1)).toBe(sizes.at(-2));
  });

  test.each(lists)('of %s stand where no id can', (list) => {
    expect(listPath(list, 1)).toBe(list);
    const [name = ''] = listPath(list, 2).slice(list.length).split('/');
    expect(slug.safeParse(name).success).toBe(false);
  });

  test('are addresses of the site, and no permalinks', () => {
    const grown = { ...content, corpus: withNames(size + 1) };
    expect(pageAddresses(grown)).toContain('/names/page_2/');
    expect(pageAddresses(content)).not.toContain('/names/page_2/');
    expect(siteAddresses(grown).filter((address) => address.includes('page_'))).toEqual([]);
  });
});
