import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import type { PolicyDocument } from '../../../src/corpus/model.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { akomaNtoso } from '../../../src/export/akn/document.ts';
import { furtherCorpus, REGULATION } from './further.ts';
import { parseXml } from './well-formed.ts';

const corpus = await readCorpus(resolve(import.meta.dirname, '../../..'));
const regulation = furtherCorpus('regulation', 'policy', REGULATION);
const address = (path: string): string => `https://example.org${path}`;

const every: [string, PolicyDocument, Corpus][] = [
  ...corpus.documents.map((document): [string, PolicyDocument, Corpus] => [document.id, document, corpus]),
  ...regulation.documents.map((document): [string, PolicyDocument, Corpus] => [
    document.id,
    document,
    regulation,
  ]),
];

/** Elements of the body that hold text of the source. */
const TEXT = ['num', 'heading', 'p'];
const withoutMeta = (xml: string): string => xml.replace(/<meta>[\s\S]*?<\/meta>/g, '');

describe.each(every)('%s', (_, document, whole) => {
  const xml = akomaNtoso(document, whole, address);

  test('is well-formed', () => {
    expect(parseXml(xml, []).tags[0]?.name).toBe('akomaNtoso');
  });

  test('holds the printed characters, all of them, in order, and no word of the editors', () => {
    const { texts } = parseXml(withoutMeta(xml), TEXT);
    const printed = document.clauses.map(
      (clause) => clause.label + (clause.heading?.text ?? '') + clause.text,
    );
    expect(texts.join('')).toBe(printed.join(''));
  });

  test('eIds are unique, ASCII, and one stands on every clause beside its own id', () => {
    const { tags } = parseXml(xml, []);
    const eIds = tags.flatMap((tag) => tag.attributes.eId ?? []);
    expect(new Set(eIds).size).toBe(eIds.length);
    for (const eId of eIds) expect(eId).toMatch(/^[!-~]+$/);
    const carried = tags.flatMap((tag) => tag.attributes.wId ?? []);
    expect(new Set(carried)).toEqual(new Set(document.clauses.map((clause) => clause.id)));
  });

  test('everything that is pointed to inside it is there', () => {
    const { tags } = parseXml(xml, []);
    const eIds = new Set(tags.flatMap((tag) => tag.attributes.eId ?? []));
    const pointers = tags.flatMap(({ attributes: { refersTo, href } }) => [refersTo, href]);
    for (const pointer of pointers) if (pointer?.startsWith('#')) expect(eIds).toContain(pointer.slice(1));
  });
});

test('units are named after what is printed', () => {
  const [document] = regulation.documents;
  if (!document) throw new Error('no document');
  const { tags } = parseXml(akomaNtoso(document, regulation, address), []);
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
