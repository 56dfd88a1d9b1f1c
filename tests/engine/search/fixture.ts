import { catalogueOf } from '#src/search/catalogue.ts';
import type { Engine } from '#src/search/find.ts';
import type { Catalogue, Reading, SearchClause, SearchDocument } from '#src/search/model.ts';
import { type Search, searchWith } from '#src/search/search.ts';
import { traditionalCharacters } from '#src/text/traditional.ts';

// Two small documents, made up, and engines that stand in for Pagefind.

type Line = readonly [zh: string, en: string];

function clause(id: string, label: string, heading: Line | null, ...sentences: Line[]): SearchClause {
  const bilingual = ([zh, en]: Line) => ({ zh, en });
  return {
    id,
    label,
    cite: { zh: label, en: id },
    heading: heading && bilingual(heading),
    sentences: sentences.map(bilingual),
    cities: id.startsWith('2') ? ['north'] : ['south'],
    themes: id === '2.1' ? ['payment', 'credit'] : [],
    target: id === '2',
  };
}

export const documents: readonly SearchDocument[] = [
  {
    id: 'first-text',
    kind: 'proposal',
    title: { zh: '建议', en: 'Proposal' },
    short: { zh: '建议', en: 'Proposal' },
    years: [2004, 2007],
    clauses: [
      clause('p1', '', null, ['南政规〔2016〕12号', 'Nanzhenggui [2016] No. 12']),
      clause(
        '1',
        '一、',
        ['发展电子商务', 'Develop e-commerce'],
        ['推广 POS 系统。', 'Promote POS systems.'],
      ),
      clause('2', '二、', null, [
        '交易额达到1.3 万亿元,其中,网上批发超过“3+5+1”格局。',
        'Transactions reach 1.3 trillion.',
      ]),
      clause(
        '2.1',
        '1.',
        ['建设支付平台。', 'Build payment platforms.'],
        ['发展第三方支付。', 'Develop third-party payment.'],
        ['试点先行。', 'Pilots first.'],
      ),
    ],
  },
  {
    id: 'second-text',
    kind: 'policy',
    title: { zh: '意见', en: 'Opinions' },
    short: { zh: '意见', en: 'Opinions' },
    years: [2016, 2016],
    clauses: [
      clause('1', '一、', null, ['电子商务平台与支付、平台。', 'E-commerce platforms and payments.']),
      clause(
        '2',
        '二、',
        null,
        ['电子商务占95%以上。', 'E-commerce makes up 95% or more.'],
        ['其中支付由银行办理。', 'A bank makes the payment.'],
      ),
    ],
  },
];

const table = traditionalCharacters();

export const catalogue: Catalogue = catalogueOf({
  documents,
  called: new Map([
    [
      'second-text',
      { number: '北政发〔2016〕3号', cited: [], issuers: ['北市人民政府', 'Beishi Government'] },
    ],
  ]),
  facets: {
    document: documents.map(({ id, short }) => ({ id, names: [short.zh, short.en] })),
    kind: [
      { id: 'policy', names: ['政策', 'Policy'] },
      { id: 'proposal', names: ['建议', 'Proposal'] },
    ],
    city: [
      { id: 'north', names: ['北市', 'North'] },
      { id: 'south', names: ['南市', 'South'] },
    ],
    theme: [
      { id: 'payment', names: ['支付', 'Payment'] },
      { id: 'credit', names: ['信用', 'Credit'] },
    ],
  },
  engine: 'pagefind',
  simplified: new Map(),
  version: 'test',
  bytes: { zh: 0, en: 0 },
});

/** Knows nothing and proposes every clause: what is found is then found by looking. */
export const lavish: Engine = {
  find: async () => documents.flatMap(({ clauses }) => clauses).map((_, place) => place),
};

/** What the search asked of the engine, and of which documents it wanted the text. */
export function watched(): {
  search: Search;
  asked: [Reading, string][];
  opened: string[];
  tables: number[];
} {
  const asked: [Reading, string][] = [];
  const opened: string[] = [];
  const tables: number[] = [];
  const search = searchWith({
    catalogue,
    engine: {
      find: async (reading, units) => {
        asked.push([reading, units.join(reading === 'zh' ? '' : ' ')]);
        return lavish.find(reading, units);
      },
    },
    library: {
      document: async (id) => {
        opened.push(id);
        const found = documents.find((document) => document.id === id);
        if (!found) throw new Error(`no document ${id}`);
        return found;
      },
    },
    beside: async () => [],
    traditional: async () => {
      tables.push(1);
      return table;
    },
  });
  return { search, asked, opened, tables };
}
