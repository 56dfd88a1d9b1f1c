import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitKey } from '#src/search/hit.ts';
import { parseQuery, type Query } from '#src/search/query.ts';
import { queryFor, STANDINGS, togetherOf } from '#src/search/together.ts';
import { plain } from '#tests/support/gold.ts';
import { documents, watched } from './fixture.ts';

// How a query with signs is read, and that what it finds is what a plain reading of the texts has.

/** A query as it was read, in brackets. */
function written(query: Query | null): string {
  switch (query?.op) {
    case undefined:
      return 'nothing';
    case 'words':
      return query.isWild ? `~${query.text}` : query.text;
    case 'field':
      return `${query.field}=${query.value}`;
    case 'not':
      return `not ${written(query.of)}`;
    case 'near':
      return `(${query.of.map(written).join(` <${query.within}> `)})`;
    case 'all':
      return `(${query.of.map(written).join(' & ')})`;
    case 'any':
      return `(${query.of.map(written).join(' | ')})`;
  }
}

const read = (text: string): string => {
  const parsed = parseQuery(text);
  if (!parsed) return 'text';
  const { query, scope, reading, unread } = parsed;
  return [
    written(query),
    ...(scope === 'sentence' ? ['in one sentence'] : []),
    ...(reading === null ? [] : [`in ${reading}`]),
    ...unread.map(({ sign, because }) => `${sign} ${because}`),
  ].join(', ');
};

describe('a text without signs is sought as it stands', () => {
  test.each([
    '电子商务',
    '服务 电子商务',
    '3+5+1',
    'e-commerce',
    '"never closed',
    '“电子秤是好东西,可谁来教？龘',
    'SB/T 10518-2009',
    '推动“互联网+流通”行动计划',
    '“互联网+流通”行动',
    '责任单位：市商务局',
    'to be or not to be near it',
    '什么是流通？',
    'What is new? It is',
    '13 - 15',
  ])('%s', (text) => expect(read(text)).toBe('text'));
});

describe('a query that uses a sign is read as a query', () => {
  test.each([
    ['支付 -平台', '(支付 & not 平台)'],
    ['支付 －平台', '(支付 & not 平台)'],
    ['支付 NOT 平台', '(支付 & not 平台)'],
    ['支付 AND NOT 平台', '(支付 & not 平台)'],
    ['-支付', 'not 支付'],
    ['"third party" payment', '(third party & payment)'],
    ['“第三方 支付” -「网上 批发」', '(第三方 支付 & not 网上 批发)'],
    ['＂第三方支付＂', '第三方支付'],
    ['电子商务 OR 物流', '(电子商务 | 物流)'],
    ['电子商务|物流｜支付', '(电子商务 | 物流 | 支付)'],
    ['电子商务 平台 OR 物流', '((电子商务 & 平台) | 物流)'],
    ['电子商务 AND 物流', '(电子商务 & 物流)'],
    ['a NEAR b', '(a <10> b)'],
    ['a NEAR/5 b NEAR/5 c', '(a <5> b <5> c)'],
    ['a NEAR/5 b c', '((a <5> b) & c)'],
    ['流*网', '~流*网'],
    ['流？通', '~流?通'],
    ['pay*', '~pay*'],
    ['"pay*"', 'pay*'],
    ['document:some-text 支付', '(document=some-text & 支付)'],
    ['place:武汉', 'city=武汉'],
    ['地点：武汉', 'city=武汉'],
    ['year:2009..2016 支付', '(year=2009..2016 & 支付)'],
    ['kind:"press article"', 'kind=press article'],
    ['-theme:物流 支付', '(not theme=物流 & 支付)'],
    ['服务 电子商务 in:sentence', '(服务 & 电子商务), in one sentence'],
    ['支付 见于：中文', '支付, in zh'],
  ])('%s: %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('what cannot be read is named, and never sought', () => {
  test.each([
    ['foo OR', 'foo, OR alone'],
    ['AND foo', 'foo, AND alone'],
    ['foo NEAR', 'foo, NEAR alone'],
    ['a NEAR/ b', '(a & b), NEAR/ value'],
    ['foo NOT', 'foo, NOT alone'],
    ['OR', 'nothing, OR alone'],
    ['a OR OR b', '(a | b), OR alone'],
    ['"never closed -x', '(never & closed & not x), " open'],
    ['-a NEAR/5 b', '(not a & b), NEAR/5 alone'],
    ['a NEAR/5 kind:policy', '(a & kind=policy), NEAR/5 alone'],
    ['foo in:paragraph', 'foo, in:paragraph value'],
  ])('%s: %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('what a query finds is what a plain reading of the texts has', () => {
  const { search } = watched();
  const clauses = documents.flatMap((document) =>
    document.clauses.map((clause) => {
      const lines = [...(clause.heading ? [clause.heading] : []), ...clause.sentences].map(({ zh }) =>
        plain(zh),
      );
      return { key: `${document.id}#${clause.id}`, document, clause, lines };
    }),
  );
  const word = fc.constantFrom(
    '电子商务',
    '支付',
    '平台',
    '试点',
    '发展',
    '。',
    '第三方',
    '95%',
    '没有',
    '商',
  );
  const unit: fc.Arbitrary<Query> = fc.oneof(
    { weight: 4, arbitrary: word.map((text): Query => ({ op: 'words', text, isWild: false })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('policy', 'proposal')
        .map((value): Query => ({ op: 'field', field: 'kind', value })),
    },
  );
  const one = fc.oneof(
    { weight: 3, arbitrary: unit },
    { weight: 1, arbitrary: unit.map((of): Query => ({ op: 'not', of })) },
  );
  const all = fc.array(one, { minLength: 1, maxLength: 3 }).map((of): Query => ({ op: 'all', of }));
  const any = fc.array(all, { minLength: 1, maxLength: 3 }).map((of): Query => ({ op: 'any', of }));

  /** The query as somebody would type it. */
  const typed = (query: Query): string => {
    switch (query.op) {
      case 'words':
        return `"${query.text}"`;
      case 'field':
        return `${query.field}:${query.value}`;
      case 'not':
        return `-${typed(query.of)}`;
      case 'near':
        return query.of.map(typed).join(` NEAR/${query.within} `);
      case 'all':
        return query.of.map(typed).join(' ');
      case 'any':
        return query.of.map(typed).join(' OR ');
    }
  };
  /** Whether it is true of some text: a clause, or one line of it. */
  const holds = (query: Query, text: string, kind: string): boolean => {
    switch (query.op) {
      case 'words':
        return text.includes(plain(query.text));
      case 'field':
        return kind === query.value;
      case 'not':
        return !holds(query.of, text, kind);
      case 'near':
      case 'all':
        return query.of.every((part) => holds(part, text, kind));
      case 'any':
        return query.of.some((part) => holds(part, text, kind));
    }
  };

  test.each(['clause', 'sentence'] as const)('all of it in one %s', async (scope) => {
    await fc.assert(
      fc.asyncProperty(any, async (query) => {
        const { hits } = await search.find(`${typed(query)} in:${scope}`);
        const expected = clauses.filter(({ lines, document }) =>
          (scope === 'clause' ? [lines.join('')] : lines).some((text) => holds(query, text, document.kind)),
        );
        expect(hits.map(hitKey)).toEqual(expected.map(({ key }) => key));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['平台 NEAR/1 支付', ['first-text#2.1', 'second-text#1']],
    ['支付 NEAR/0 平台', ['first-text#2.1']],
    ['平台 NEAR/40 先行', ['first-text#2.1']],
    ['payment NEAR/0 platforms', ['first-text#2.1']],
  ])('%s: %j', async (query, expected) => {
    const { hits } = await search.find(query);
    expect(hits.map(hitKey)).toEqual(expected);
  });

  test.each([
    ['电*务', ['first-text#1', 'second-text#1', 'second-text#2'], ['电子商务']],
    ['第?方', ['first-text#2.1'], ['第三方']],
    ['支*台', ['first-text#2.1', 'second-text#1'], ['支付平台', '支付、平台']],
    ['电?务', [], []],
    ['plat*', ['first-text#2.1', 'second-text#1'], ['platforms']],
    ['POS*', ['first-text#1'], ['POS']],
    ['p?lots', ['first-text#2.1'], ['Pilots']],
    ['P*S', ['first-text#1', 'first-text#2.1', 'second-text#1'], ['POS', 'platforms', 'payments', 'Pilots']],
  ])('%s: %j, lit %j', async (query, expected, lit) => {
    const { hits } = await search.find(query);
    expect(hits.map(hitKey)).toEqual(expected);
    const printed = hits.flatMap(({ clause, spans }) =>
      (['zh', 'en'] as const).flatMap((reading) => {
        const text = [...(clause.heading ? [clause.heading] : []), ...clause.sentences]
          .map((line) => line[reading])
          .join(reading === 'en' ? ' ' : '');
        return spans[reading].map(({ start, end }) => text.slice(start, end));
      }),
    );
    expect(new Set(printed)).toEqual(new Set(lit));
  });
});

describe('how words are to stand can be chosen', () => {
  const word = fc.constantFrom('电子商务', '服务', '3G', 'payment', '第三方 支付', 'logistics');
  test('what is chosen is what its query is read as', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(...STANDINGS.slice(1)),
        fc.nat({ max: 99 }),
        (words, standing, chosen) => {
          const together = { words, standing, within: standing === 'near' ? chosen : 10 };
          expect(togetherOf(queryFor(together))).toEqual(together);
        },
      ),
    );
  });
  test.each([
    ['服务 电子商务', 'phrase'],
    ['服务 AND 电子商务', 'clause'],
    ['服务 电子商务 in:sentence', 'sentence'],
    ['服务 NEAR/3 电子商务', 'near'],
  ])('%s: %s', (query, standing) => expect(togetherOf(query)?.standing).toBe(standing));
  test.each([
    '服务',
    '服务 -电子商务',
    '服务 OR 电子商务',
    '服务 AND 电子*',
    'kind:policy 服务',
    '服务 AND 物流 in:en',
  ])('%s asks for something else', (query) => expect(togetherOf(query)).toBeNull());
});
