import { describe, expect, test } from 'vitest';
import type { Inline } from '#src/corpus/model.ts';
import { loadContent } from '#src/corpus/read.ts';
import { clausesOf, linesOf } from '#src/corpus/walk.ts';
import { EDITION, finished } from '#tests/support/edition.ts';

/**
 * What the site says of itself with “every”, “all” and “none”, held against the content. Other such sentences have
 * tests of their own: addresses and links in permalinks.test.ts and links.spec.ts, “what is found contains it” in
 * search-recall.spec.ts, reading without script in noscript.spec.ts, no other server in tests/support/page.ts, data as
 * the corpus has it in published.test.ts, copying in copying.spec.ts, citing the press in styles.test.ts; that essays
 * cite, that texts are whole and that ids lead somewhere is proved at each build (docs/rules.md).
 */

const { corpus, pages } = await loadContent(EDITION);
const documents = finished(corpus.documents);

/** A page of the edition as it is written, in one language; the texts say today what is tested here. */
const frontOf = (id: string): string => JSON.stringify(pages.get(id)?.front ?? '');

test('these texts are translated and coded, sentence by sentence', () => {
  expect(documents.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'five-cities-2010',
      'mofcom-2009',
      'wuhan-2016',
      'wuhan-report',
      'zhuhai-yueyang',
    ]),
  );
});

test('at present all documents are published whole, as the page about the edition says', () => {
  expect(documents.map(({ id, publish }) => [id, publish])).toEqual(documents.map(({ id }) => [id, 'whole']));
});

test('every document gives the reason of what is shown of it, and whose copyright is unclear tells of removal', () => {
  for (const { rights, rightsStatus } of documents) {
    expect(rights.zh).toMatch(/[。]$/);
    expect(rights.en).toMatch(/\.$/);
    if (rightsStatus !== 'public-domain') expect([rights.zh, rights.en].join()).toMatch(/撤下.*removal/);
  }
});

test('the pages about the edition do not say that every statement leads back to the texts: essays do', () => {
  for (const id of ['en/about', 'zh/about'])
    expect(frontOf(id)).not.toMatch(/every statement|编者所说的每一点/);
});

describe('every mention of a name is one', () => {
  /** Runs of printed text that stand in no name. */
  const bare = (nodes: readonly Inline[]): string =>
    nodes
      .map((node) => {
        if (node.type === 'text') return node.value;
        if (node.type === 'mark') return node.mark.tag === 'Name' ? '\n' : bare(node.children);
        return '';
      })
      .join('');
  const outside = clausesOf(documents).flatMap((clause) => linesOf(clause).map(({ nodes }) => bare(nodes)));
  const forms = new Map(
    [...corpus.names.values()].map(({ id, zh }) => {
      const quotes = clausesOf(documents).flatMap(({ names }) => names.filter(({ ref }) => ref === id));
      return [id, [...new Set([zh, ...quotes.map(({ quote }) => quote)])]] as const;
    }),
  );
  /** Words that other texts use of bodies of their own, or of none in particular. */
  const OTHERWISE = new Set(['有关部门']);

  test('its words stand nowhere in the texts outside the marks', () => {
    const found = [...forms].flatMap(([id, own]) =>
      own
        .filter((form) => !OTHERWISE.has(form))
        .flatMap((form) =>
          outside.filter((run) => run.includes(form)).map((run) => `${id}: ${form} in ${run}`),
        ),
    );
    expect(found).toEqual([]);
  });

  test('Shanghai is mentioned wherever it is printed by itself', () => {
    const shanghai = clausesOf(documents).flatMap(({ names }) =>
      names.filter(({ ref }) => ref === 'shanghai'),
    );
    expect(shanghai.map(({ quote }) => quote)).toEqual(['上海', '上海', '上海']);
  });
});
