import { expect, test } from 'vitest';
import { readCorpus } from '#src/corpus/read.ts';
import { searchDocument } from '#src/search/records.ts';
import { suggestionsOf } from '#src/search/suggestions.ts';
import { goldClauses, goldHits } from '#tests/support/gold.ts';
import { SAMPLE } from '#tests/support/sample.ts';

const corpus = await readCorpus(SAMPLE);
const clauses = await goldClauses(SAMPLE);
const { examples, terms } = suggestionsOf(corpus, corpus.documents.map(searchDocument), new Map());

test('Every term, name or reference that is suggested stands in as many clauses as it says, the most first', () => {
  expect(terms.length).toBeGreaterThan(0);
  for (const { zh, clauses: count } of terms) expect(goldHits(clauses, zh), zh).toHaveLength(count);
  expect(terms.map((term) => term.clauses)).toEqual(
    terms.map((term) => term.clauses).toSorted((a, b) => b - a),
  );
});

test('Each is suggested once, and none that no text prints', () => {
  const words = terms.map(({ zh }) => zh);
  expect(new Set(words).size).toBe(words.length);
  expect(terms.filter((term) => term.clauses === 0)).toEqual([]);
});

test('The examples are queries of different kinds', () => {
  const kinds = examples.map(({ kind }) => kind);
  expect(kinds.length).toBeGreaterThan(1);
  expect(new Set(kinds).size).toBe(kinds.length);
});
