import { describe, expect, test } from 'vitest';
import { hitKey } from '#src/search/hit.ts';
import { watched } from './fixture.ts';

const { search } = watched();

/** The way that answered, and the clauses that it found. */
async function answer(query: string): Promise<string> {
  const { way, hits } = await search.find(query);
  return [way ?? 'none', ...hits.map(hitKey)].join(' ');
}

describe('the whole query is tried first, as one phrase', () => {
  test.each([
    ['电子商务', 'phrase first-text#1 second-text#1 second-text#2'],
    ['电 子 商 务', 'phrase first-text#1 second-text#1 second-text#2'],
    ['電子商務', 'phrase first-text#1 second-text#1 second-text#2'],
    ['額', 'phrase first-text#2'],
    ['1.3万亿元', 'phrase first-text#2'],
    ['１．３　万亿元', 'phrase first-text#2'],
    ['95%', 'phrase second-text#2'],
    ['3+5+1', 'phrase first-text#2'],
    ['"3+5+1"', 'signs first-text#2'],
    ['电子商务 平台', 'phrase second-text#1'],
    ['南政规[2016]12号', 'phrase first-text#p1'],
    ['南政规【2016】 12 号', 'phrase first-text#p1'],
    ['发展电子商务推广', 'phrase first-text#1'],
    ['。', 'phrase first-text#1 first-text#2 first-text#2.1 second-text#1 second-text#2'],
    ['pos', 'phrase first-text#1'],
    ['payments', 'phrase first-text#2.1 second-text#1 second-text#2'],
    ['third party payment', 'phrase first-text#2.1'],
    ['e-commerce', 'phrase first-text#1 second-text#1 second-text#2'],
  ])('%s: %s', async (query, expected) => {
    expect(await answer(query)).toBe(expected);
  });
});

describe('what else a query can mean, where it is no phrase of any text', () => {
  test.each([
    ['first-text 2.1', 'reference first-text#2.1'],
    ['南政规(2016)12号', 'number first-text#p1'],
    ['南政规（2016） 12 号', 'number first-text#p1'],
    ['First-Text#2.1.s1', 'reference first-text#2.1'],
    ['https://example.org/zh/documents/first-text/2.1/', 'reference first-text#2.1'],
    ['2.1', 'reference first-text#2.1'],
    ['first-text 9.9', 'none'],
    ['1.发展电子商务', 'label first-text#1'],
    ['（三）建设支付平台', 'label first-text#2.1'],
    ['ecommerce', 'hyphen first-text#1 second-text#1 second-text#2'],
    ['试点 平台', 'words first-text#2.1'],
    ['platform pilots', 'words first-text#2.1'],
    ['第三方支付？', 'punctuation first-text#2.1'],
    ['《第三方支付》', 'punctuation first-text#2.1'],
    ['支付平台……先行', 'ellipsis first-text#2.1'],
    ['13000亿元', 'amount first-text#2'],
    ['百分之九十五', 'amount second-text#2'],
    ['百分之五', 'none'],
    ['e-commerce makes up 95 percent', 'synonym second-text#2'],
    ['electronic commerce', 'synonym first-text#1 second-text#1 second-text#2'],
    ['“发展第三方支什”', 'nearest first-text#2.1'],
    ['发展第三方支什', 'nearest first-text#2.1'],
    ['电子商务发展电子商务', 'nearest first-text#1'],
    ['龘', 'none'],
  ])('%s: %s', async (query, expected) => {
    expect(await answer(query)).toBe(expected);
  });
});

describe('a passage that runs across clauses', () => {
  test('is found with the printed labels and without, as the clauses that it covers', async () => {
    const expected = 'passage first-text#2 first-text#2.1';
    expect(await answer('“3+5+1”格局。建设支付平台。发展')).toBe(expected);
    expect(await answer('“3+5+1”格局。1.建设支付平台。发展')).toBe(expected);
    expect(await answer('1.3 trillion. Build payment platforms.')).toBe(expected);
  });

  test('is marked in each clause as far as it runs there', async () => {
    const { hits } = await search.find('格局。1.建设支付');
    expect(hits.map((hit) => hit.spans.zh)).toEqual([[{ start: 29, end: 32 }], [{ start: 0, end: 4 }]]);
  });

  test('is not made up from two documents', async () => {
    expect(await answer('试点先行。电子商务平台')).toBe('none');
  });
});

describe('named places', () => {
  const places = async (query: string): Promise<string[]> =>
    (await search.find(query)).named.map(({ document, clause, sentence }) =>
      [document, clause, sentence].filter((part) => part !== null).join(' '),
    );

  test.each([
    ['second-text', ['second-text']],
    ['北政发[2016] 3号', ['second-text']],
    ['p1', ['first-text p1']],
    ['2.1.s2', ['first-text 2.1 s2']],
    ['1', []],
    ['title', []],
    ['', []],
  ])('%s names %j', async (query, expected) => {
    expect(await places(query)).toEqual(expected);
  });
});

describe('what is fetched', () => {
  test('a Chinese query is sought in the Chinese texts only', async () => {
    const { search: fresh, asked, tables } = watched();
    await fresh.find('支付');
    expect(asked).toEqual([['zh', '支付']]);
    expect(tables).toEqual([]);
  });

  test('an English word that no Chinese text prints is sought in the translation only', async () => {
    const { search: fresh, asked } = watched();
    await fresh.find('payment');
    expect(asked).toEqual([['en', 'payment']]);
  });

  test('an acronym is sought in both', async () => {
    const { search: fresh, asked } = watched();
    await fresh.find('POS');
    expect(asked.map(([reading]) => reading)).toEqual(['zh', 'en']);
  });

  test('figures are sought in the translation only where no Chinese text has them', async () => {
    const { search: fresh, asked } = watched();
    await fresh.find('95%');
    expect(asked).toEqual([['zh', '95%']]);
  });

  test('the table of traditional characters is wanted only for a character that no text has', async () => {
    const { search: fresh, tables, asked } = watched();
    await fresh.find('電子');
    expect(tables).toHaveLength(1);
    expect(asked).toEqual([['zh', '电子']]);
  });

  test('a document is fetched once', async () => {
    const { search: fresh, opened } = watched();
    await fresh.find('支付');
    await fresh.find('平台');
    expect(opened).toEqual(['first-text', 'second-text']);
  });

  test('an empty query asks nothing', async () => {
    const { search: fresh, asked } = watched();
    expect((await fresh.find('  ')).tried).toEqual([]);
    expect(asked).toEqual([]);
  });
});

test('no hits: the outcome says what was tried', async () => {
  expect((await search.find('1.没有的话 没有')).tried).toEqual([
    'phrase',
    'label',
    'passage',
    'words',
    'nearest',
  ]);
});
