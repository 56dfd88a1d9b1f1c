import type { CiteItem } from '#src/cite/item.ts';
import { KIND_CODES } from '#src/cite/kinds.ts';

/** Things to cite, one a difficulty. The addresses are placeholders. */

const opinion: CiteItem = {
  key: 'gf-2015-24',
  kind: 'policy',
  title: {
    zh: '国务院关于大力发展电子商务加快培育经济新动力的意见',
    en: 'Opinions on Vigorously Developing E-commerce',
  },
  printedTitle: '国务院关于大力发展电子商务加快培育经济新动力的意见',
  issuers: [{ zh: '国务院', en: 'State Council', kind: 'government' }],
  number: { value: '国发〔2015〕24号', sure: 'stated', reason: null, witness: null },
  unsigned: KIND_CODES.policy.unsigned,
  date: { kind: 'issued', edtf: '2015-05-04', sure: 'stated', reason: null, witness: null },
  end: null,
  clause: null,
  url: 'https://example.org/d/gf-2015-24',
  documentUrl: 'https://example.org/d/gf-2015-24',
  version: '1.2.3',
};

const stated = { sure: 'stated', reason: null, witness: null } as const;
const why = { zh: '据文中数字推断。', en: 'From the figures in the text.' };

const unsigned = {
  issuers: [],
  number: null,
  end: null,
  version: '1.2.3',
  clause: { zh: '第三部分第2段', en: 'Part 3, para. 2' },
  documentUrl: 'https://example.org/d/x',
} as const;

export const items = {
  /** Everything is stated. */
  opinion,
  /** A clause of the same. */
  clause: {
    ...opinion,
    key: 'gf-2015-24:2.3',
    clause: { zh: '第二部分（三）', en: 'Part 2 (3)' },
    url: 'https://example.org/d/gf-2015-24/2.3',
  },
  /** More issuers than a reference prints. */
  joint: {
    ...opinion,
    key: 'joint',
    issuers: ['商务部', '财政部', '国家税务总局', '海关总署'].map((zh) => ({
      zh,
      en: zh,
      kind: 'government' as const,
    })),
  },
  /** Number and day are not in the text. */
  supplied: {
    ...opinion,
    key: 'supplied',
    number: { value: '国发〔2015〕24号', sure: 'inferred', reason: why, witness: null },
    date: { kind: 'issued', edtf: '2015-05-04?', sure: 'inferred', reason: why, witness: null },
  },
  /** A clause of one whose term has run out, as the editors reckon it, and whose printed title names no city. */
  expired: {
    ...opinion,
    key: 'expired:a2',
    title: {
      zh: '某市人民政府关于集市的意见',
      en: 'Opinions of the People’s Government of Some City on Markets',
    },
    printedTitle: '市人民政府关于集市的意见',
    issuers: [{ zh: '某市人民政府', en: 'People’s Government of Some City', kind: 'government' }],
    number: { ...stated, value: '某政规〔2016〕12号' },
    date: { ...stated, kind: 'printed', edtf: '2016-07-06' },
    end: { kind: 'expires', edtf: '2021-07-31', sure: 'inferred', reason: why, witness: null },
    clause: { zh: '第二条', en: 'Art. 2' },
    url: 'https://example.org/d/expired/a2',
  },
  /** No issuer; the year is a guess. */
  report: {
    ...unsigned,
    key: 'report:3.p2',
    kind: 'report',
    unsigned: KIND_CODES.report.unsigned,
    title: { zh: '某市积极发展电子商务', en: 'A City Develops “E-commerce”' },
    printedTitle: '某市积极发展电子商务',
    date: { kind: 'written', edtf: '[2006-10..2006-12]', sure: 'inferred', reason: why, witness: null },
    url: 'https://example.org/d/report/3.p2',
  },
  /** No issuer, no date at all. */
  undated: {
    ...unsigned,
    key: 'undated:3.p2',
    kind: 'proposal',
    unsigned: KIND_CODES.proposal.unsigned,
    title: { zh: '关于加快发展我市电子商务的意见', en: '' },
    printedTitle: '关于加快发展我市电子商务的意见',
    date: null,
    url: 'https://example.org/d/undated/3.p2',
  },
  /** A press article of which the newspaper is not known. */
  press: {
    ...unsigned,
    key: 'press:h1.p2',
    kind: 'press',
    unsigned: KIND_CODES.press.unsigned,
    title: { zh: '五个城市的电子商务', en: 'E-commerce in Five Cities' },
    printedTitle: '五个城市的电子商务',
    date: { kind: 'published', edtf: '[2010-06..2010-07]', sure: 'inferred', reason: why, witness: null },
    clause: { zh: '第1个小标题第2段', en: 'Heading 1, para. 2' },
    url: 'https://example.org/d/press/h1.p2',
  },
} as const satisfies Record<string, CiteItem>;
