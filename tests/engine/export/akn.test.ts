import { describe, expect, test } from 'vitest';
import { readCorpus } from '#src/corpus/read.ts';
import { akomaNtoso } from '#src/export/akn/document.ts';
import { parseXml } from '#tests/support/published/xml.ts';
import { SAMPLE } from '#tests/support/sample.ts';
import { furtherCorpus, REGULATION } from './further.ts';

const address = (path: string): string => `https://example.org${path}`;
const regulation = furtherCorpus('regulation', 'policy', REGULATION);

describe.each(
  [await readCorpus(SAMPLE), regulation].flatMap((corpus) =>
    corpus.documents.map((document) => [document.id, document, corpus] as const),
  ),
)('%s', (_, document, corpus) => {
  const { tags } = parseXml(akomaNtoso(document, { corpus, address, version: '1.2.3' }), []);

  test('eIds are unique and ASCII', () => {
    const eIds = tags.flatMap((tag) => tag.attributes.eId ?? []);
    expect(new Set(eIds).size).toBe(eIds.length);
    for (const eId of eIds) expect(eId).toMatch(/^[!-~]+$/);
  });

  test('everything that is pointed to inside it is there', () => {
    const eIds = new Set(tags.flatMap((tag) => tag.attributes.eId ?? []));
    const pointers = tags.flatMap(({ attributes: { refersTo, href } }) => [refersTo, href]);
    for (const pointer of pointers) if (pointer?.startsWith('#')) expect(eIds).toContain(pointer.slice(1));
  });
});

test('units are named after what is printed', () => {
  const [document] = regulation.documents;
  if (!document) throw new Error('no document');
  const { tags } = parseXml(akomaNtoso(document, { corpus: regulation, address, version: '1.2.3' }), []);
  const eIdOf = Object.fromEntries(tags.map(({ attributes }) => [attributes.wId ?? '', attributes.eId]));
  expect(eIdOf).toMatchObject({
    c1: 'chp_1',
    a1: 'art_1',
    'a2.1': 'art_2__subpara_1',
    'a2.1.1': 'art_2__subpara_1__point_1',
    'a2-1': 'art_2-1',
    x1: 'att_1',
    title: 'preface__p_3',
  });
});
