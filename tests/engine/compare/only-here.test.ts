import { describe, expect, test } from 'vitest';
import { onlyHere } from '#src/compare/only-here.ts';
import type { Corpus } from '#src/corpus/corpus.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { makeCorpus, makeDocument, makeTerm } from './make.ts';

/** A document of one clause that speaks of some themes, names and terms. */
function speaking(id: string, themes: string[], names: string[] = [], terms: string[] = []): PolicyDocument {
  const document = makeDocument(id, { clauses: { '1': { sentences: [{ themes }] } } });
  const mentions = names.map((ref) => ({ ref, quote: ref, source: [], sentence: '1.s1', proposed: false }));
  return { ...document, clauses: document.clauses.map((clause) => ({ ...clause, names: mentions, terms })) };
}

const name = (id: string) => ({ id, zh: id, en: id, kind: 'company', city: null }) as const;

function corpusOf(documents: readonly PolicyDocument[]): Corpus {
  return {
    ...makeCorpus(documents, ['tax', 'rural', 'payment']),
    names: new Map(['mill', 'bank'].map((id) => [id, name(id)])),
    glossary: new Map(['支付', '集市'].map((zh) => [zh, makeTerm(zh)])),
  };
}

const order = speaking('order', ['rural', 'tax'], ['mill', 'bank'], ['支付', '集市']);
const survey = speaking('survey', ['rural'], ['bank'], ['集市']);

describe('what only one text speaks of', () => {
  test('is what it has and no other, in the order of the lists', () => {
    const found = onlyHere(corpusOf([order, survey]), order);
    expect(found.isOneOfSome).toBe(true);
    expect(found.themes.map(({ id }) => id)).toEqual(['tax']);
    expect(found.names.map(({ id }) => id)).toEqual(['mill']);
    expect(found.terms.map(({ id }) => id)).toEqual(['支付']);
  });

  test('is nothing for a text of which all is said elsewhere too', () => {
    const { themes, names, references, terms } = onlyHere(corpusOf([order, survey]), survey);
    expect([themes, names, references, terms]).toEqual([[], [], [], []]);
  });
});
