import { expect, test } from 'vitest';
import { carried, endsOf } from '#src/search/carried.ts';
import { formsByDocument, type Hit, hitPath } from '#src/search/hit.ts';
import { documents } from './fixture.ts';

/** A hit at some printed words of a clause of the first document. */
function hitAt(id: string, words: string): Hit {
  const [document] = documents;
  const clause = document?.clauses.find((one) => one.id === id);
  if (!document || !clause) throw new Error(`no clause ${id}`);
  const text = (clause.heading?.zh ?? '') + clause.sentences.map(({ zh }) => zh).join('');
  const start = text.indexOf(words);
  return { document, clause, place: 0, spans: { zh: [{ start, end: start + words.length }], en: [] } };
}

const queries = (path: string): string[] => [...new URL(path, 'https://x').searchParams.getAll('q')];

test('A hit also leads to its place in the whole document, with all that was found there', () => {
  const hits = [hitAt('1', '电子商务'), hitAt('2.1', '支付'), hitAt('2.1', '平台')];
  const path = hitPath(hits[1] ?? hitAt('1', ''), formsByDocument(hits), 'document');
  expect(path).toMatch(/^\/documents\/first-text\/\?.*#2\.1$/);
  expect(queries(path)).toEqual(['支付', '电子商务', '平台']);
});

test('A hit leads to the page of its clause, which is told of its own words only', () => {
  const hits = [hitAt('1', '电子商务'), hitAt('2.1', '支付')];
  const path = hitPath(hits[1] ?? hitAt('1', ''), formsByDocument(hits));
  expect(path).toMatch(/^\/documents\/first-text\/2\.1\/\?/);
  expect(queries(path)).toEqual(['支付']);
});

test('However much was found elsewhere in the document, an address stays short, and has the words of its clause', () => {
  const own = hitAt('1', '电子商务');
  const forms = new Map([['first-text', Array.from({ length: 900 }, (_, at) => `词${at}`)]]);
  const path = hitPath(own, forms, 'document');
  expect(queries(path)[0]).toBe('电子商务');
  expect(queries(path).length).toBeGreaterThan(50);
  expect(path.length).toBeLessThan(8000);
});

test('A long passage is carried as how it begins and how it ends, and no character is cut in two', () => {
  const long = '𠮷'.repeat(60) + '流'.repeat(60);
  const [begin, end, ...rest] = endsOf(carried(long));
  expect(long.startsWith(begin ?? '?')).toBe(true);
  expect(long.endsWith(end ?? '?')).toBe(true);
  expect([...(begin ?? '')]).toHaveLength(40);
  expect(rest).toEqual([]);
  expect(endsOf(carried('流'.repeat(100)))).toEqual(['流'.repeat(100)]);
});
