import { expect, test } from 'vitest';
import { loadContent } from '#src/corpus/read.ts';
import { readState } from '#src/search/address.ts';
import { examplesOf } from '#src/search/examples.ts';
import { formsFound, type Hit, hitKey } from '#src/search/hit.ts';
import { viewOf } from '#src/search/view.ts';
import { excerptHtml } from '#src/views/excerpt.ts';
import { asYaml } from '#tests/support/plain.ts';
import { SAMPLE } from '#tests/support/sample.ts';
import { plainSearch } from '#tests/support/searching.ts';

// What is found in the sample, as golden files: read what changed before it is accepted.

const content = await loadContent(SAMPLE);
const { corpus } = content;
const { search, catalogue, documents } = plainSearch(content, new Map([['𠮷', '吉']]));
const { find, offers, beside } = search;

/** Marks in [], headings between *, what is left out as ⋯. */
function drawn(hit: Hit, reading: 'zh' | 'en'): string {
  return excerptHtml(hit, reading)
    .replace(/<span class="gap[^>]*>.*?<\/span>/g, '⋯')
    .replaceAll('<mark>', '[')
    .replaceAll('</mark>', ']')
    .replace(/<\/?b>/g, '*')
    .replace(/<[^>]*>/g, '');
}

/** Addresses of the search page. */
const ASKED = [
  ...[
    '夜市',
    '夜 市',
    '集巿',
    '攤位',
    '市',
    '，',
    '1.3万亿元',
    '2%',
    '3~5',
    '(QR支付)',
    '<老周>',
    '吉庆桥',
    '𠮷庆桥',
  ],
  ...[
    'QR',
    'qr',
    'market',
    'Markets',
    'night market',
    'one third',
    '30',
    'the',
    'nightmarkets',
    'onebillion',
  ],
  ...[
    'qingwu-measures',
    'qingwu-measures a3',
    'Qingwu-Measures#a3.s2',
    '/documents/qingwu-measures/a4-1/',
    'a4',
    'a4.p2.s1',
    'a3 a4',
    'two-markets a3',
    'h1',
    '2.1',
    'c1',
  ],
  ...['青政规〔2021〕7号', '青政规(2021)7号', '青政规（2021） 第7号', '砚政发[2019]31号', '砚政发(2019)31号'],
  ...[
    '第三条　摊位租金',
    '（一）摊位少',
    '1.室内夜市',
    '一、',
    '露天夜市:沿河的',
    '露天夜市:(1)沿河的;',
    'night markets: indoor night markets',
    '摊位租金 补助',
    '夜市 -河',
    '“早市” 夜市',
    '"night market" Jiqing',
    '-夜市',
    '没有的话',
    '龘',
    '',
  ],
].map((query) => new URLSearchParams({ q: query }).toString());

const NARROWED = [
  'q=夜市&kind=press',
  'q=夜市&kind=press&kind=report',
  'q=集市&city=yanxi',
  'q=集市&theme=places&theme=equipment',
  'q=集市&from=2021',
  'q=集市&to=2020',
  'q=集市&from=2020&to=2020&sort=matches',
  'q=集市&document=yanxi-survey&show=all',
  'q=market&in=en&sort=matches',
  'q=QR&in=both',
  'q=QR&in=zh',
];

async function answered(address: string) {
  const state = readState(new URLSearchParams(address));
  const outcome = await find(state.query);
  const { shown, hits, documents: _, ...view } = viewOf(outcome, state);
  const { hits: all, text, left: __, ...rest } = outcome;
  return {
    asked: decodeURIComponent(address),
    ...rest,
    found: all.length,
    offers: await offers(outcome),
    beside: (await beside(outcome)).records.map(({ group, title }) => `${group}: ${title}`),
    ...(all.length > 0 ? { view: { ...view, hits: hits.length } } : {}),
    shown: shown.map((hit) => ({
      [hitKey(hit)]: [
        ...(['zh', 'en'] as const).map((reading) => drawn(hit, reading)),
        formsFound(hit).join(' | '),
      ],
    })),
  };
}

test('queries', async () => {
  const answers = await Promise.all([...ASKED, ...NARROWED].map(answered));
  await expect(asYaml(answers)).toMatchFileSnapshot('golden/queries.yaml');
});

test('records, catalogue and examples', async () => {
  await expect(asYaml({ catalogue, examples: examplesOf(corpus), documents })).toMatchFileSnapshot(
    'golden/records.yaml',
  );
});
