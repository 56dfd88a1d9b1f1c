import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { qdaBook } from '#src/export/qda/book.ts';
import type { QdaCode, QdaSource } from '#src/export/qda/model.ts';
import { qdaProject, withSentences } from '#src/export/qda/project.ts';
import { qdaSource } from '#src/export/qda/source.ts';
import { contextOf } from '#tests/support/published/context.ts';
import { elementsIn, everyElement, xmlTree } from '#tests/support/published/xml.ts';
import { assertRules, QDE } from '#tests/support/published/xml-rules.ts';
import { SAMPLE } from '#tests/support/sample.ts';

const context = await contextOf(SAMPLE, 'https://example.org', '1.2.3');
const book = qdaBook(context);
const sources = context.corpus.documents.flatMap((document) => qdaSource(document, context) ?? []);

function projectIn(zip: Uint8Array) {
  const { 'project.qde': qde = new Uint8Array(), ...files } = unzipSync(zip);
  return { root: xmlTree(strFromU8(qde)), files };
}

const selectionsOf = (zip: Uint8Array) =>
  everyElement(projectIn(zip).root).filter(({ name }) => name === 'PlainTextSelection');

test('of a list of sentences there are these alone, by the same GUIDs, each in its whole text', () => {
  const whole = qdaProject('all', book, sources);
  const wanted = selectionsOf(whole)[0]?.attributes.name ?? '';
  const part = qdaProject('some', book, withSentences(sources, new Set([wanted, 'no-text#1.s1'])));
  const kept = selectionsOf(part).map(({ attributes }) => attributes);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept).toEqual(
    selectionsOf(whole).flatMap(({ attributes }) => (attributes.name === wanted ? [attributes] : [])),
  );
  const { root, files } = projectIn(part);
  assertRules(root, QDE);
  expect(Object.keys(files)).toHaveLength(1);
  for (const [path, bytes] of Object.entries(files)) expect(projectIn(whole).files[path]).toEqual(bytes);
});

test('of no sentence, and with no code, there is still a project that the schema allows', () => {
  const { root } = projectIn(qdaProject('none', { ...book, codes: [] }, []));
  assertRules(root, QDE);
  expect(elementsIn(root).map(({ name }) => name)).toEqual(['Users', 'Variables', 'Description']);
});

test('offsets count code points, not UTF-16 units', () => {
  const [document] = context.corpus.documents;
  if (!document) throw new Error('no document');
  const clauses = document.clauses.map((clause) => ({
    ...clause,
    sentences: clause.sentences.map((sentence) => ({ ...sentence, text: `𠮷${sentence.text}` })),
  }));
  const { text, selections } = qdaSource({ ...document, clauses }, context) as QdaSource;
  expect(selections.length).toBeGreaterThan(1);
  for (const { start, end } of selections) expect([...text].slice(start, end)[0]).toBe('𠮷');
});

test('of a text of which no sentence is shown there is no source', () => {
  for (const document of context.corpus.documents) {
    const clauses = document.clauses.map((clause) => ({
      ...clause,
      heading: null,
      sentences: clause.sentences.map((sentence) => ({ ...sentence, text: '' })),
    }));
    expect(qdaSource({ ...document, clauses }, context)).toBeNull();
  }
});

test('two codes of one name are told apart by where they stand', () => {
  const themes = new Map(
    [...context.corpus.themes].map(([id, theme]) => [id, { ...theme, zh: '规定', en: 'Rule' }]),
  );
  const names = (codes: readonly QdaCode[]): string[] =>
    codes.flatMap(({ name, codes: below }) => [name, ...names(below)]);
  const all = names(qdaBook({ ...context, corpus: { ...context.corpus, themes } }).codes);
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((name) => name.startsWith('规定 Rule')).length).toBeGreaterThan(1);
});
