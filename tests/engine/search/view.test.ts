import { describe, expect, test } from 'vitest';
import { readState, type State, writeState } from '#src/search/address.ts';
import { hitKey } from '#src/search/hit.ts';
import { viewOf } from '#src/search/view.ts';
import { watched } from './fixture.ts';

const { search } = watched();
const state = (address: string): State => readState(new URLSearchParams(address));
const view = async (address: string) => viewOf(await search.find(state(address).query), state(address));
const keys = async (address: string) => (await view(address)).shown.map(hitKey);

describe('the address of a search', () => {
  test.each([
    ['?q=%E6%94%AF%E4%BB%98', '?q=%E6%94%AF%E4%BB%98'],
    ['?q=3%2B5%2B1', '?q=3%2B5%2B1'],
    ['?q=a+b', '?q=a+b'],
    ['?show=all&q=x&page=3', '?q=x&show=all'],
    ['?theme=b&document=a&document=b&document=a', '?document=a&document=b&theme=b'],
    ['?q=x&from=2009&to=2016&sort=matches&in=en&page=2', '?q=x&from=2009&to=2016&sort=matches&in=en&page=2'],
    ['?q=x&document=&from=&to=abcd&sort=&page=-3&in=fr&other=1', '?q=x'],
    ['', '?'],
  ])('%s is written %s', (address, expected) => {
    expect(writeState(state(address))).toBe(expected);
  });
});

describe('filters', () => {
  test.each([
    ['?q=支付&document=second-text', ['second-text#1', 'second-text#2']],
    [
      '?q=支付&document=second-text&document=first-text',
      ['first-text#2.1', 'second-text#1', 'second-text#2'],
    ],
    ['?q=支付&kind=proposal', ['first-text#2.1']],
    ['?q=支付&city=north', ['first-text#2.1', 'second-text#2']],
    ['?q=支付&city=north&document=second-text', ['second-text#2']],
    ['?q=支付&theme=credit', ['first-text#2.1']],
    ['?q=支付&from=2007&to=2007', ['first-text#2.1']],
    ['?q=支付&from=2008', ['second-text#1', 'second-text#2']],
    ['?q=支付&to=2003', []],
    ['?q=支付&kind=press', []],
  ])('%s', async (address, expected) => {
    expect(await keys(address)).toEqual(expected);
  });

  test('count each value of a facet under the other facets, and what they leave out', async () => {
    const { facets, hidden } = await view('?q=支付&document=second-text&city=north');
    expect(Object.fromEntries(facets.document)).toEqual({ 'first-text': 1, 'second-text': 1 });
    expect(Object.fromEntries(facets.city)).toEqual({ north: 1, south: 1 });
    expect(Object.fromEntries(facets.theme)).toEqual({});
    expect(hidden).toBe(2);
  });
});

describe('order and pages', () => {
  test('by time and place, or by the number of matches', async () => {
    expect(await keys('?q=平台')).toEqual(['first-text#2.1', 'second-text#1']);
    expect(await keys('?q=平台&sort=matches')).toEqual(['second-text#1', 'first-text#2.1']);
    expect((await view('?q=平台')).matches).toBe(3);
  });

  test('twenty hits on a page, or all; a page past the last is the last', async () => {
    const outcome = await search.find('支付');
    const [hit] = outcome.hits;
    if (!hit) throw new Error('nothing found');
    const many = { ...outcome, hits: Array.from({ length: 45 }, (_, place) => ({ ...hit, place })) };
    const pages = ['', 'page=2', 'page=3', 'page=9', 'show=all'].map((address) =>
      viewOf(many, state(address)),
    );
    expect(pages.map(({ shown, first, page }) => [shown.length, first, page])).toEqual([
      [20, 1, 1],
      [20, 21, 2],
      [5, 41, 3],
      [5, 41, 3],
      [45, 1, 1],
    ]);
  });
});

describe('the text in which hits are shown', () => {
  test('is the Chinese where it prints the phrase; the translation is a choice', async () => {
    const { search: fresh } = watched();
    const outcome = await fresh.find('POS');
    // As if another clause had the word in the translation only.
    const other = (await fresh.find('第三方')).hits.map((hit) => ({
      ...hit,
      spans: { zh: [], en: [{ start: 0, end: 1 }] },
    }));
    const both = { ...outcome, hits: [...outcome.hits, ...other] };
    const shown = (address: string) => viewOf(both, state(address)).shown.map(hitKey);
    expect(viewOf(both, state('')).found).toEqual({ zh: 1, en: 2 });
    expect(shown('')).toEqual(['first-text#1']);
    expect(shown('in=en')).toEqual(['first-text#1', 'first-text#2.1']);
    expect(shown('in=both')).toEqual(['first-text#1', 'first-text#2.1']);
  });

  test('is no question where only one text has it', async () => {
    expect(await keys('?q=payment&in=zh')).toHaveLength(3);
    expect((await view('?q=支付')).reading).toBe('both');
  });
});
