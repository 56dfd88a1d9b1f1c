import { describe, expect, test } from 'vitest';
import { citeItem } from '#src/cite/item.ts';
import { jsonLd, jsonLdText } from '#src/cite/json-ld.ts';
import { readCorpus } from '#src/corpus/read.ts';
import { SAMPLE } from '#tests/support/sample.ts';

const corpus = await readCorpus(SAMPLE);
const address = (path: string): string => `https://example.org${path}`;
const context = { corpus, address, version: '1.2.3' };

const TYPES = { policy: 'Legislation', proposal: 'CreativeWork', report: 'Report', press: 'Article' };

describe.each(corpus.documents.map((document) => [document.id, document] as const))('%s', (_, document) => {
  const whole = jsonLd(
    { document, clause: null, item: citeItem(document, null, context), cities: corpus.cities },
    address,
  );

  test('is what its kind says, and only policy is legislation', () => {
    expect(whole['@type']).toBe(TYPES[document.kind]);
  });

  test('says nothing of legal force where nobody has checked it, and in words that its term has run out', () => {
    expect(jsonLdText(whole)).not.toMatch(/legislationLegalForce|"expires"/);
    const expiry = document.dates.find(({ kind }) => kind === 'expires');
    expect(whole.creativeWorkStatus).toEqual(
      expiry && ['有效期至2026年8月31日，已期满（推断）', 'expired 31 August 2026 (inferred)'],
    );
  });

  test('says no date or number that is only inferred', () => {
    const text = jsonLdText(whole);
    for (const date of document.dates)
      if (date.sure === 'inferred') expect(text).not.toContain(date.edtf.replace('?', ''));
    if (document.number?.sure === 'inferred') expect(text).not.toContain(document.number.value);
  });

  test('a clause is part of it, with its printed text', () => {
    const clause = document.clauses.at(-1);
    if (!clause) throw new Error('no clause');
    const item = citeItem(document, clause, context);
    const part = jsonLd({ document, clause, item, cities: corpus.cities }, address);
    expect(part['@id']).toBe(address(clause.url));
    expect(part.text).toContain(clause.text);
    expect(part.isPartOf).toMatchObject({ '@id': address(`/documents/${document.id}/`) });
  });
});

test('an expiry that the text states is a date, and it or a repeal ends its force once it has passed', () => {
  const [found] = corpus.documents.filter(({ kind }) => kind === 'policy');
  if (!found) throw new Error('no policy');
  const until = (edtf: string, kind: 'expires' | 'repealed' = 'expires') => {
    const dates = [{ kind, edtf, sure: 'stated', reason: null, witness: null }] as const;
    const document = { ...found, dates };
    const item = citeItem(document, null, context);
    return jsonLd({ document, clause: null, item, cities: [] }, address);
  };
  expect(until('2021-07-31')).toMatchObject({
    expires: '2021-07-31',
    legislationLegalForce: 'https://schema.org/NotInForce',
  });
  expect(until('2999-12-31')).toMatchObject({ expires: '2999-12-31' });
  expect(until('2999-12-31')).not.toHaveProperty('legislationLegalForce');
  const repealed = until('2021-07-31', 'repealed');
  expect(repealed).toMatchObject({
    creativeWorkStatus: ['已于2021年7月31日废止', 'repealed 31 July 2021'],
    legislationLegalForce: 'https://schema.org/NotInForce',
  });
  expect(repealed).not.toHaveProperty('expires');
});

test('golden file: documents of the sample, and a clause of each', async () => {
  const found = corpus.documents.flatMap((document) =>
    [null, ...document.clauses.filter(({ id }) => ['a2', 'h1.p2', '2.1'].includes(id))].map((clause) => {
      const item = citeItem(document, clause, context);
      return jsonLd({ document, clause, item, cities: corpus.cities }, address);
    }),
  );
  expect(found).toHaveLength(6);
  await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot('golden/json-ld.json');
});

test('text in a script element cannot end it', () => {
  expect(jsonLdText({ name: '</script>' })).not.toContain('<');
});
