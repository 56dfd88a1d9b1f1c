import { describe, expect, test } from 'vitest';
import { formsFound, type Hit } from '#src/search/hit.ts';
import type { Reading, SearchClause } from '#src/search/model.ts';
import { excerptHtml } from '#src/views/excerpt.ts';
import { documents, watched } from '#tests/engine/search/fixture.ts';

const { search } = watched();

/** Marks in [], headings in **, what is left out as ⋯. */
function drawn(hit: Pick<Hit, 'clause' | 'spans'>, reading: Reading): string {
  return excerptHtml(hit, reading)
    .replaceAll('<span class="gap apart"> … </span>', '⋯')
    .replace(/<\/?b>/g, '*')
    .replaceAll('<mark>', '[')
    .replaceAll('</mark>', ']')
    .replace(/<span data-full="[^"]*">([^<]*)<\/span>/g, '$1');
}

async function firstHit(query: string): Promise<Hit> {
  const [hit] = (await search.find(query)).hits;
  if (!hit) throw new Error(`nothing found for ${query}`);
  return hit;
}

describe('the excerpt of a hit', () => {
  test('marks every match, as it is printed', async () => {
    expect(drawn(await firstHit('1.3万亿元'), 'zh')).toBe(
      '交易额达到[1.3 万亿元],其中,网上批发超过“3+5+1”格局。',
    );
    expect(drawn(await firstHit('支付'), 'zh')).toBe('*建设*[*支付*]*平台。*发展第三方[支付]。试点先行。');
    expect(drawn(await firstHit('payments'), 'en')).toBe(
      '*Build *[*payment*]* platforms.* Develop third-party [payment]. Pilots first.',
    );
  });

  test('has one mark where a match runs from the heading into the text', async () => {
    expect(drawn(await firstHit('电子商务推广'), 'zh')).toBe('*发展*[*电子商务*推广] POS 系统。');
  });

  const [short] = documents.flatMap((document) => document.clauses.filter(({ id }) => id === '2.1'));
  if (!short) throw new Error('the fixture has changed');
  const long: SearchClause = {
    ...short,
    sentences: ['甲', '乙', '丙', '丁'].map((name) => ({ zh: name.repeat(50), en: `${name}.` })),
  };

  test('leaves out sentences without a match, the same in both languages', () => {
    const hit = { clause: long, spans: { zh: [{ start: 107, end: 109 }], en: [] } };
    expect(drawn(hit, 'zh')).toBe(`*建设支付平台。*⋯[丙丙]${'丙'.repeat(48)}⋯`);
    expect(drawn(hit, 'en')).toBe('*Build payment platforms.*⋯丙.⋯');
  });

  test('of a clause that was named, not searched, is its beginning', () => {
    const hit = { clause: long, spans: { zh: [], en: [] } };
    expect(drawn(hit, 'zh')).toBe(`*建设支付平台。*${'甲'.repeat(50)}⋯`);
  });
});

test('a link carries each printed form of what was found, once', async () => {
  expect(formsFound(await firstHit('1.3万亿元'))).toEqual(['1.3 万亿元']);
  expect(formsFound(await firstHit('支付'))).toEqual(['支付']);
  expect(formsFound(await firstHit('payments'))).toEqual(['payment']);
});
