import { expect, test } from 'vitest';
import { matrixData } from '../../../src/compare/matrix-data.ts';
import { concordance } from '../../../src/compare/shared.ts';
import { loadContent } from '../../../src/corpus/read.ts';
import { foldChinese } from '../../../src/text/fold.ts';
import { SAMPLE } from '../../support/sample.ts';

const { corpus, phrases } = await loadContent(SAMPLE);
const shared = concordance(corpus.documents, phrases);

test('the matrix as data holds every sentence once, and every id in it is one of them', () => {
  const data = matrixData(corpus);
  const ids = data.sentences.map(({ id }) => id);
  expect(ids).toEqual(
    corpus.documents.flatMap(({ id, clauses }) =>
      clauses.flatMap(({ sentences }) => sentences.map((sentence) => `${id}#${sentence.id}`)),
    ),
  );
  const used = [data.byDocument, data.byCity].flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ stated, told }) => [...stated, ...told])),
  );
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});

test('shared wording is at each of its places what it is said to be', () => {
  expect(shared.map(({ text }) => text)).toEqual(['办好集市,方便群众', '集市管理办法']);
  for (const { text, places } of shared) {
    for (const { line, start, end } of places)
      expect(foldChinese(line.text.slice(start, end)).units.join('')).toBe(text);
  }
});

test('a sequence that holds a set phrase is marked with it, and no other is', () => {
  const marked = shared.filter(({ setPhrases }) => setPhrases.length > 0);
  expect(marked.map(({ text, setPhrases }) => [text, setPhrases.map(({ id }) => id)])).toEqual([
    ['办好集市,方便群众', ['serves-the-people']],
  ]);
});
