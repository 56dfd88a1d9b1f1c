import { describe, expect, test } from 'vitest';
import { citeItem } from '#src/cite/item.ts';
import { jsonLd, jsonLdText } from '#src/cite/json-ld.ts';
import { STYLES } from '#src/cite/styles.ts';
import { concordance } from '#src/compare/shared.ts';
import { seedsOf } from '#src/corpus/folder.ts';
import { readFolder } from '#src/corpus/read.ts';
import { publishedFiles } from '#src/export/files.ts';
import { quantityInWords } from '#src/views/quantity.ts';
import { factsInLine } from '#src/views/standing.ts';
import { contentOf } from '#tests/support/folder.ts';
import { SAMPLE } from '#tests/support/sample.ts';

// A document of the sample of which every fact and every mark is proposed: nothing says it as if it were certain.

const ID = 'qingwu-measures';
const FILE = `content/documents/zh/${ID}.mdx`;
const sample = await readFolder(SAMPLE);
const mdx = new TextDecoder()
  .decode(sample.get(FILE))
  .replace(/^kind:.*$/m, '$&\nproposed: [title, number, issuers, dates]')
  .replace(/^coded:.*$/m, 'coded: {themes: true}')
  .replace(/<(Name|Cite|When|Figure) [^>]*(?=>)/g, '$& proposed');
const folder = new Map([...sample, [FILE, Buffer.from(mdx)]]);
const content = contentOf(folder);
const { corpus } = content;
const document = corpus.documents.find(({ id }) => id === ID);
if (!document) throw new Error(`${ID} is not in the sample`);
const address = (path: string): string => `https://example.org${path}`;
const context = { corpus, address, version: '1.2.3' };
const item = citeItem(document, null, context);
const number = document.number?.value ?? '';

describe('a citation', () => {
  test.each(STYLES.map((style) => [style.id, style] as const))('%s', (_, { entry }) => {
    const cited = entry(item, () => 'today');
    expect(cited).toContain(`[${number}]`);
    expect(cited).toMatch(/\[[^[\]]*(?:集市|Markets)[^[\]]*\]/);
    expect(cited).not.toMatch(/2021-07-0|July \d|7月/);
  });

  test('what no bracket can mark is left out', () => {
    const text = jsonLdText(jsonLd({ document, clause: null, item, cities: corpus.cities }, address));
    expect(text).not.toMatch(/legislationPassedBy|legislationIdentifier|2021-07/);
  });
});

test('facts in a line, and a figure in words, say that nobody has confirmed them', () => {
  expect(factsInLine(document, corpus.names, 'en').match(/\(unconfirmed\)/g)).toHaveLength(3);
  expect(factsInLine(document, corpus.names, 'zh').match(/（待核）/g)).toHaveLength(3);
  for (const figure of document.clauses.flatMap(({ figures }) => figures))
    expect(quantityInWords(figure, 'en')).toMatch(/\(unconfirmed\)$/);
});

const files = new Map(
  publishedFiles({
    ...content,
    seeds: seedsOf(corpus.documents, folder),
    concordance: concordance(corpus.documents, content.phrases),
    version: '1.2.3',
    date: '2026-02-28',
    address,
  }).map(({ path, body }) => [path, () => Buffer.from(body()).toString()]),
);
const json = (path: string) => JSON.parse(files.get(path)?.() ?? 'null');

test('the data say so of each mark, and of the facts of the document', () => {
  const marks = [
    ...json('data/figures.json').figures,
    ...json('data/names.json').names.flatMap((name: { mentions: unknown[] }) => name.mentions),
  ].filter((mark) => mark.document === ID);
  expect(marks.length).toBeGreaterThan(5);
  expect(marks.filter(({ proposed }) => proposed !== true)).toEqual([]);
  expect(json(`documents/${ID}.json`)).toMatchObject({
    proposed: ['title', 'number', 'issuers', 'dates'],
    number: { sure: 'proposed' },
  });
  const rows = (files.get('data/figures.csv')?.() ?? '').trim().split('\r\n');
  expect(rows[0]).toMatch(/,proposed$/);
  expect(rows.filter((row) => row.includes(ID) && !row.endsWith(',true'))).toEqual([]);
});

test('TEI marks them as of low certainty', () => {
  const tei = files.get(`documents/${ID}.tei.xml`)?.() ?? '';
  const marks = tei.match(/<(?:orgName|placeName|ref|measure|term|author)\b[^>]*>/g) ?? [];
  expect(marks.length).toBeGreaterThan(5);
  expect(
    marks.filter(
      (mark) =>
        !/cert="low"/.test(mark) && !/^<ref target="https:\/\/example\.org\/(?!references)/.test(mark),
    ),
  ).toEqual([]);
});

test('TEI says what nobody has looked for; Akoma Ntoso marks what is proposed', () => {
  expect(files.get(`documents/${ID}.tei.xml`)?.()).toContain('Not yet looked at: figures, names, ');
  const akn = files.get(`documents/${ID}.xml`)?.() ?? '';
  const marks = akn.match(/<(?:ref|quantity|organization|location|entity|date|event)\b[^>]*>/g) ?? [];
  expect(marks.filter((mark) => /class="proposed"/.test(mark)).length).toBeGreaterThan(5);
});
