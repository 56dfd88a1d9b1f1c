import { describe, expect, test } from 'vitest';
import type { Figure } from '#src/corpus/model.ts';
import { cityView } from '#src/views/city.ts';
import { linesFromCorpus } from '#src/views/city-lines.ts';
import { clause, sentence } from '#tests/support/clause.ts';
import { datedCorpus, mention, paper } from '#tests/support/dated.ts';

const corpus = datedCorpus();

function viewOf(id: string, whole = corpus) {
  const city = whole.cities.find((candidate) => candidate.id === id);
  if (!city) throw new Error(`no city ${id}`);
  return cityView(whole, city);
}

test('sources stand kind by kind, each with the clauses that speak of the place and no title among them', () => {
  const shown = viewOf('harbour').sources.map(({ kind, items }) => [
    kind,
    items.map(({ document, clauses }) => [document.id, clauses.map(({ id }) => id)]),
  ]);
  expect(shown).toEqual([['policy', [['opinion', ['1', '2']]]]]);
});

test('a document that names a city but has no clause on it is no source for it', () => {
  const press = viewOf('harbour').sources.filter(({ kind }) => kind === 'press');
  expect(press).toEqual([]);
});

test('a source has the dated things that it tells of the place, its own dates among them', () => {
  const [policy] = viewOf('harbour').sources;
  expect(policy?.items[0]?.entries.map(({ id }) => id)).toEqual([
    'reference-local-plan',
    'document-opinion',
    'validity-opinion',
  ]);
});

describe('a source is shown', () => {
  const extentOf = (clauses: number, characters: number) => {
    const own = Array.from({ length: clauses }, (_, at) =>
      clause(String(at + 1), {
        cities: ['hill'],
        sentences: [sentence(`${at + 1}.s1`, '字'.repeat(characters))],
      }),
    );
    const documents = [paper('long', 'policy', { clauses: own })];
    return viewOf('hill', { ...corpus, documents }).sources[0]?.items[0]?.extent;
  };

  test.each([
    [10, 150, 'full'],
    [10, 151, 'outline'],
    [20, 100, 'outline'],
    [21, 100, 'folded'],
    [21, 10, 'full'],
  ])('with %i clauses of %i characters: %s', (clauses, characters, extent) => {
    expect(extentOf(clauses, characters)).toBe(extent);
  });
});

test('names are those of the place, its own name excepted, with each clause that mentions them', () => {
  const name = { kind: 'market', city: 'harbour' } as const;
  const names = new Map([
    ['market', { id: 'market', zh: '市场', en: 'Market', ...name }],
    ['harbour', { id: 'harbour', zh: '港', en: 'Harbour', ...name }],
    ['elsewhere', { id: 'elsewhere', zh: '别处', en: 'Elsewhere', ...name, city: 'hill' }],
  ]);
  const documents = corpus.documents.map((document) => ({
    ...document,
    clauses: document.clauses.map((own) => ({ ...own, names: [mention('market', '市场', null)] })),
  }));
  const [found, ...others] = viewOf('harbour', { ...corpus, documents, names }).names;
  expect(found?.name.id).toBe('market');
  expect(found?.places.map(({ clause: at }) => at.url)).toEqual([
    '/documents/article/h1/',
    '/documents/opinion/title/',
    '/documents/opinion/1/',
    '/documents/opinion/2/',
  ]);
  expect(others).toEqual([]);
});

describe('without an essay, of each document, the lines', () => {
  const money: Figure = {
    id: '2.f1',
    document: 'opinion',
    clause: '2',
    sentence: '2.s1',
    proposed: true,
    quote: '一千万元',
    source: [],
    kind: 'sum',
    value: 10_000_000,
    min: null,
    max: null,
    precision: 'exact',
    unit: 'CNY',
    comparator: 'eq',
    by: null,
    at: null,
    sameAs: null,
    partOf: null,
    of: { zh: '资金', en: 'fund' },
  };
  const documents = corpus.documents.map((document) => ({
    ...document,
    clauses: document.clauses.map((own) =>
      own.url.endsWith('/opinion/2/') ? { ...own, figures: [money] } : own,
    ),
  }));
  const linesOf = (city: string, whole = corpus) => {
    const [source] = viewOf(city, whole).sources.flatMap(({ items }) => items);
    return source ? linesFromCorpus(source, corpus.names, 'en') : [];
  };
  const lines = linesOf('harbour', { ...corpus, documents });
  const factsOf = (ask: string) =>
    lines
      .find((line) => line.ask === ask)
      ?.facts.map(({ text, path, proposed }) => [text, path, ...(proposed ? ['proposed'] : [])]);

  test('are those that the annotations answer, in the order of every page, and no other', () => {
    expect(lines.map(({ ask }) => ask)).toEqual(['done', 'figures', 'said', 'force']);
  });

  test('say who speaks, or that nobody signed', () => {
    expect(factsOf('said')).toEqual([['unsigned', '/documents/opinion/']]);
  });

  test('give sums of money in the printed words, at their sentence, and what only a program read as that', () => {
    expect(factsOf('figures')).toEqual([['一千万元', '/documents/opinion/2/#2.s1', 'proposed']]);
  });

  test('say the term of a policy, and of nothing else', () => {
    expect(factsOf('force')).toEqual([
      ['in force from 1 August 2016; expired 31 July 2021 (inferred)', '/documents/opinion/'],
    ]);
    expect(linesOf('hill').map(({ ask }) => ask)).not.toContain('force');
  });
});
