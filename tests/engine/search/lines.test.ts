import { expect, test } from 'vitest';
import { loadContent } from '#src/corpus/read.ts';
import { readState, writeState } from '#src/search/address.ts';
import { everyClause } from '#src/search/browse.ts';
import { hitKey, matchCount } from '#src/search/hit.ts';
import {
  type ConcordanceLine,
  collocates,
  frequencies,
  groupedLines,
  linesOfHits,
  passageOf,
  perThousand,
  rowsOfHits,
  sortedLines,
} from '#src/search/lines.ts';
import { printedClause } from '#src/search/printed.ts';
import { viewOf } from '#src/search/view.ts';
import { numbers } from '#tests/support/random.ts';
import { SAMPLE } from '#tests/support/sample.ts';
import { plainSearch } from '#tests/support/searching.ts';
import { watched } from './fixture.ts';

const small = watched().search;
const linesIn = async (query: string, width = 5): Promise<ConcordanceLine[]> =>
  linesOfHits((await small.find(query)).hits, 'both', width);
const drawn = (lines: readonly ConcordanceLine[]) =>
  lines.map(({ left, word, right }) => `${left}[${word}]${right}`);

test('every place is a line, in the order of time and text, with so many characters on either side', async () => {
  expect(drawn(await linesIn('支付'))).toEqual([
    '建设[支付]平台。发展',
    '发展第三方[支付]。试点先行',
    '商务平台与[支付]、平台。',
    '以上。其中[支付]由银行办理',
  ]);
});

test('a character outside the basic plane is one character', () => {
  const hit = { clause: { heading: null, sentences: [{ zh: '𠮷𠮷𠮷甲𠮷𠮷𠮷', en: '' }] } };
  const span = { start: 6, end: 7 };
  const hits = [{ ...hit, spans: { zh: [span], en: [] } }] as unknown as Parameters<typeof linesOfHits>[0];
  expect(drawn(linesOfHits(hits, 'both', 2))).toEqual(['𠮷𠮷[甲]𠮷𠮷']);
});

test('lines of the translation, where that is what was found', async () => {
  expect(drawn(await linesIn('payment', 8))).toEqual([
    'Build [payment] platfor',
    'd-party [payment]. Pilots',
    'rms and [payments].',
    'kes the [payment].',
  ]);
});

test('a line is of the sentence or heading that it begins in, in both languages; without one of the whole clause', async () => {
  const lines = await linesIn('支付');
  expect(lines.slice(0, 2).map(passageOf)).toEqual([
    { zh: '建设支付平台。', en: 'Build payment platforms.' },
    { zh: '发展第三方支付。', en: 'Develop third-party payment.' },
  ]);
  expect((await linesIn('payment')).slice(0, 2).map(passageOf)).toEqual(lines.slice(0, 2).map(passageOf));
  expect(lines.slice(0, 1).map((line) => passageOf({ ...line, before: '', word: '' }).zh)).toEqual([
    '建设支付平台。发展第三方支付。试点先行。',
  ]);
});

test('sorted by what stands left or right, the nearest first', async () => {
  const lines = await linesIn('平台', 3);
  const [first, second, third] = ['设支付[平台]。发展', '子商务[平台]与支付', '支付、[平台]。'];
  expect(drawn(sortedLines(lines, 'text'))).toEqual([first, second, third]);
  expect(drawn(sortedLines(lines, 'left'))).toEqual([third, first, second]);
  expect(drawn(sortedLines(lines, 'right'))).toEqual([third, first, second]);
});

test('grouped by the neighbour: two characters, a run of others, a sign, or nothing', async () => {
  const names = async (query: string, side: 'left' | 'right') =>
    groupedLines(await linesIn(query), side).map(({ name, lines }) => `${name} ${lines.length}`);
  expect(await names('电子商务', 'right')).toEqual(['推广 1', '平台 1', '占 1']);
  expect(await names('电子商务', 'left')).toEqual([' 2', '发展 1']);
  expect(await names('系统', 'left')).toEqual(['pos 1']);
  expect(await names('payment', 'left')).toEqual(['build 1', 'third-party 1', 'and 1', 'the 1']);
});

test('what stands near on more than one line, with the number of lines', async () => {
  const near = collocates(await linesIn('支付', 10)).map(({ item, count }) => `${item} ${count}`);
  expect(near).toEqual(['平台 3', '发展 2', '展第 2', '第三 2', '三方 2', '支付 2']);
  // What the edge of the line cuts is left out.
  expect(collocates(await linesIn('payment', 8))).toEqual([]);
});

test('how often in each document, beside the size of its text', async () => {
  const content = await loadContent(SAMPLE);
  const { search, texts, documents } = plainSearch(content);
  const all = await everyClause(texts);
  const { hits } = await search.find('的');
  const rows = frequencies(linesOfHits(hits, 'both', 16), all, 'document', 'zh');
  const printed = documents.map(({ id, clauses }) => {
    const texts = clauses.flatMap(({ heading, sentences }) => [
      heading?.zh ?? '',
      ...sentences.map(({ zh }) => zh),
    ]);
    const text = texts.join('').replaceAll(/\s/g, '');
    return { value: id, count: text.split('的').length - 1, size: [...text].length };
  });
  expect(rows).toEqual(printed);
  expect(printed.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0);
  expect(perThousand({ count: 3, size: 1500 })).toBe('2.0');
});

test('as many lines as matches, and each line a piece of its clause: a hundred queries', async () => {
  const { search, texts } = plainSearch(await loadContent(SAMPLE));
  const all = await everyClause(texts);
  const next = numbers(10);
  for (let at = 0; at < 100; at += 1) {
    const hit = all[Math.floor(next() * all.length)];
    const reading = next() < 0.7 ? 'zh' : 'en';
    const text = hit ? printedClause(hit.clause, reading).text : '';
    const start = Math.floor(next() * text.length);
    const query = text.slice(start, start + 1 + Math.floor(next() * 4));
    const { hits } = await search.find(query);
    const lines = linesOfHits(hits, 'both', 5 + Math.floor(next() * 36));
    expect(lines.length, query).toBe(hits.reduce((sum, one) => sum + matchCount(one), 0));
    for (const { hit: own, reading: of, before, left, word, right, after } of lines) {
      expect(before + word + after).toBe(printedClause(own.clause, of).text);
      expect(before.endsWith(left) && after.startsWith(right), query).toBe(true);
    }
  }
});

test.each([
  ['?q=x&view=lines&width=20&by=left&group=right', '?q=x&view=lines&width=20&by=left&group=right'],
  ['?q=x&view=other&width=16&by=text&group=', '?q=x'],
  ['?q=x&width=99', '?q=x&width=40'],
  ['?q=x&width=-1', '?q=x&width=5'],
])('the address %s is written %s', (address, expected) => {
  expect(writeState(readState(new URLSearchParams(address)))).toBe(expected);
});

test('sorted lines of both languages do not depend on the order in which they come', async () => {
  const both = [...(await linesIn('支付')), ...(await linesIn('payment'))];
  for (const by of ['left', 'right'] as const) {
    // What stands alike on that side may come in either order.
    const beside = (lines: readonly ConcordanceLine[]) =>
      sortedLines(lines, by).map(({ before, after }) => (by === 'left' ? before : after));
    expect(beside([...both].reverse())).toEqual(beside(both));
    const readings = sortedLines(both, by).map(({ reading }) => reading);
    expect(readings).toEqual(['zh', 'zh', 'zh', 'zh', 'en', 'en', 'en', 'en']);
  }
});

test('no clause is missing in the table, though nothing is lit in it: a hundred unions', async () => {
  const { search, texts } = plainSearch(await loadContent(SAMPLE));
  const all = await everyClause(texts);
  const next = numbers(11);
  let without = 0;
  for (let at = 0; at < 100; at += 1) {
    const hit = all[Math.floor(next() * all.length)];
    const text = hit ? printedClause(hit.clause, 'zh').text : '';
    const start = Math.floor(next() * (text.length - 1));
    const query = `"${text.slice(start, start + 2).replaceAll('"', '')}" OR document:${hit?.document.id}`;
    const view = viewOf(await search.find(query), readState(new URLSearchParams('show=all')));
    const rows = rowsOfHits(view.hits, view.reading, 16, 'text');
    const bare = rows.filter(({ word }) => word === '').length;
    expect(new Set(rows.map((row) => hitKey(row.hit))), query).toEqual(new Set(view.hits.map(hitKey)));
    expect(rows.length - bare, query).toBe(view.matches);
    without += bare;
  }
  expect(without).toBeGreaterThan(0);
});
