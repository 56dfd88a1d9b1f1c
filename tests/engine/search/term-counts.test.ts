import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '#src/search/model.ts';
import { lineId, readWords, TERM_COLUMNS, termCounter, termRows } from '#src/search/term-counts.ts';
import { termRowHtml } from '#src/views/terms.ts';
import { documents } from './fixture.ts';

const count = termCounter(documents);

function countsOf(word: string): number[] {
  return count([word])[0]?.texts.map((text) => text.count) ?? [];
}

/** The first document with other sentences in its first clause. */
function printing(...sentences: string[]): SearchDocument[] {
  const [first] = documents;
  if (!first) throw new Error('the fixture has no document');
  const [clause] = first.clauses;
  if (!clause) throw new Error('the fixture has no clause');
  return [{ ...first, clauses: [{ ...clause, sentences: sentences.map((zh) => ({ zh, en: '' })) }] }];
}

describe('a list of words', () => {
  test('is parted by spaces, commas, 、 and semicolons of either width', () => {
    expect(readWords(' 就业,劳动，绿色、隐私；公平;垄断　罚\n')).toEqual([
      ...['就业', '劳动', '绿色', '隐私', '公平', '垄断', '罚'],
    ]);
  });

  test('has each word once, whatever its width and case, and nothing that is no word', () => {
    expect(readWords('ＰＯＳ pos 、、 POS')).toEqual(['ＰＯＳ']);
    expect(readWords(' ,，')).toEqual([]);
  });
});

describe('a count', () => {
  test('is of every place in headings and sentences', () => {
    expect(countsOf('支付')).toEqual([2, 2]);
  });

  test('is 0 for a text that does not print the word, and for all where none does', () => {
    expect(countsOf('POS')).toEqual([1, 0]);
    expect(countsOf('就业')).toEqual([0, 0]);
  });

  test('knows the translation and the printed numbers of clauses as little as the words of editors', () => {
    expect(countsOf('payments')).toEqual([0, 0]);
    expect(countsOf('一、')).toEqual([0, 0]);
  });

  test('does not run from a heading into a sentence', () => {
    expect(countsOf('商务推广')).toEqual([0, 0]);
  });

  test('takes no character twice, as a search in plain text', () => {
    expect(termCounter(printing('人人人人人。'))(['人人'])[0]?.texts[0]?.count).toBe(2);
  });

  test('folds width, spaces, brackets of a number and traditional characters, in word and text', () => {
    expect(countsOf('ｐｏｓ系统')).toEqual([1, 0]);
    expect(countsOf('〔2016〕12号')).toEqual(countsOf('(2016)12号'));
    const table = new Map([['電', '电']]);
    expect(count(['電子商务'], table)[0]?.texts.map((text) => text.count)).toEqual(countsOf('电子商务'));
    expect(termCounter(printing('電子商务。'), table)(['电子'])[0]?.texts[0]?.count).toBe(1);
  });
});

test('the file has a line for each word and document, with the ids of the places', () => {
  const rows = termRows(count(['支付', '就业'])).map((row) =>
    Object.values(TERM_COLUMNS).map((take) => take(row)),
  );
  expect(rows.map(([word, document, , , kind, times]) => [word, document, kind, times])).toEqual([
    ['支付', 'first-text', 'proposal', 2],
    ['支付', 'second-text', 'policy', 2],
    ['就业', 'first-text', 'proposal', 0],
    ['就业', 'second-text', 'policy', 0],
  ]);
  expect(rows[0]?.at(-1)).toBe('first-text#2.1;first-text#2.1.s1');
});

describe('the row of a word', () => {
  const [found, absent] = count(['支付', '就业']);
  if (!found || !absent) throw new Error('nothing was counted');

  test('leads to each place on the page of its clause, with the words lit', () => {
    const html = termRowHtml(found, 'pay', 'en');
    expect([...html.matchAll(/data-count="(\d+)"/g)].map(([, times]) => times)).toEqual(['2', '2']);
    const line = found.texts[0]?.lines[1];
    expect(line && lineId(line)).toBe('2.1.s1');
    const query = new URLSearchParams({ q: '支付' });
    expect(html).toContain(`href="/documents/first-text/2.1/?${query}#2.1.s1"`);
    expect(html).toContain('<mark>支付</mark>');
  });

  test('says that a word stands in none, and has nothing to unfold then', () => {
    const html = termRowHtml(absent, '', 'zh');
    expect(html).toContain('两份均无');
    expect(html).not.toContain('<details>');
  });

  test('takes what a reader typed for text', () => {
    expect(termRowHtml({ ...absent, word: '<b>"' }, '', 'en')).toContain('&lt;b&gt;');
  });
});
