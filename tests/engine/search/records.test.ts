import { describe, expect, test } from 'vitest';
import { readCorpus } from '#src/corpus/read.ts';
import { neededEntries } from '#src/search/catalogue.ts';
import { examplesOf } from '#src/search/examples.ts';
import { printedClause } from '#src/search/printed.ts';
import { searchDocument } from '#src/search/records.ts';
import { makeCorpus, makeDocument, makeTerm } from '#tests/engine/compare/make.ts';
import { goldClauses, goldHits } from '#tests/support/gold.ts';
import { SAMPLE } from '#tests/support/sample.ts';
import { catalogue, documents } from './fixture.ts';

const corpus = await readCorpus(SAMPLE);

describe('records', () => {
  test('hold heading and text of every clause, letter for letter', () => {
    const records = corpus.documents
      .map(searchDocument)
      .flatMap(({ id, clauses }) =>
        clauses.map((clause) => [`${id}#${clause.id}`, printedClause(clause, 'zh').text]),
      );
    const texts = corpus.documents.flatMap(({ id, clauses }) =>
      clauses.map((clause) => [`${id}#${clause.id}`, (clause.heading?.text ?? '') + clause.text]),
    );
    expect(records).toEqual(texts);
  });

  test('say in which years a document may have been made, or that nothing is known of it', () => {
    expect(corpus.documents.map(searchDocument).map(({ id, years }) => [id, years])).toEqual([
      ['two-markets', [2020, 2020]],
      ['qingwu-measures', [2021, 2021]],
      ['yanxi-survey', null],
    ]);
  });
});

describe('the catalogue', () => {
  test('knows every character and every run of Latin letters of the folded Chinese', () => {
    expect(catalogue.characters).toContain('额');
    expect(new Set(catalogue.characters).size).toBe([...catalogue.characters].length);
    expect(catalogue.latin).toEqual(['pos']);
  });

  test('brings the traditional characters that the texts themselves print', () => {
    const table = new Map([
      ['额', '額'],
      ['國', '国'],
    ]);
    expect([...neededEntries(documents, table)]).toEqual([['额', '額']]);
  });
});

test('each example of the help stands in the corpus, where the corpus has such a thing', async () => {
  const { phrase, figure, number, clause, english, words } = examplesOf(corpus);
  const gold = await goldClauses(SAMPLE);
  for (const query of [phrase, figure, number])
    expect(goldHits(gold, query ?? '?!'), query ?? '').not.toEqual([]);
  expect(gold.map(({ key }) => key)).toContain(clause?.replace(' ', '#'));
  expect(
    corpus.documents.some((document) =>
      document.clauses.some(({ translation }) => translation.text.includes(english ?? '?!')),
    ),
  ).toBe(true);
  const [first = '?!', second = '?!'] = words?.split(' ') ?? [];
  expect(gold.some(({ folded }) => folded.includes(first) && folded.includes(second))).toBe(true);
});

test('an example of two words takes two that stand in one clause, and nowhere as one phrase', () => {
  const examples = (...texts: string[]): string | null => {
    const clauses = texts.map((text, index) => [String(index + 1), { sentences: [{ text }] }] as const);
    const given = makeCorpus([makeDocument('order', { clauses: Object.fromEntries(clauses) })]);
    const glossary = new Map(['电子', '商务', '支付', '物流'].map((zh) => [zh, makeTerm(zh)]));
    return examplesOf({ ...given, glossary }).words;
  };
  expect(examples('发展电子商务和物流。', '电子支付。')).toBe('电子 物流');
  expect(examples('电子商务。')).toBeNull();
  expect(examples('支付。', '物流。')).toBeNull();
});
