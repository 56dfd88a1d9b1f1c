// A small corpus with dates: two places, a policy with a term, an undated-in-day press article, events and references.

import type { City, Corpus, PolicyEvent, Reference } from '#src/corpus/corpus.ts';
import type { Bilingual, DocumentDate, Mention, PolicyDocument } from '#src/corpus/model.ts';
import { everyLayer } from '#tests/support/coded.ts';
import { clause, sentence } from './clause.ts';

const both = (text: string): Bilingual => ({ zh: text, en: text });

export function mention(ref: string, quote: string, at: string | null): Mention {
  return { ref, quote, source: [], sentence: at, proposed: false };
}

export function date(
  kind: DocumentDate['kind'],
  edtf: string,
  sure: DocumentDate['sure'] = 'stated',
): DocumentDate {
  return { kind, edtf, sure, reason: sure === 'inferred' ? both(`why ${edtf}`) : null, witness: null };
}

export function paper(
  id: string,
  kind: PolicyDocument['kind'],
  given: Partial<PolicyDocument> = {},
): PolicyDocument {
  return {
    id,
    kind,
    title: both(`title of ${id}`),
    short: both(id),
    number: null,
    issuers: [],
    proposed: [],
    rights: both('none'),
    rightsStatus: 'unclear',
    publish: 'whole',
    dates: [],
    cities: [],
    coded: everyLayer(true),
    cards: [],
    notes: [],
    witnesses: {},
    translated: true,
    source: { file: `${id}.txt`, sha256: '', length: 0 },
    ...given,
    clauses: (given.clauses ?? []).map((own) => ({
      ...own,
      document: id,
      url: `/documents/${id}/${own.id}/`,
    })),
  };
}

export function event(
  id: string,
  on: string,
  given: Partial<Omit<PolicyEvent, 'id' | 'date'>> = {},
): PolicyEvent {
  return {
    id,
    date: on,
    sure: 'stated',
    reason: null,
    title: both(id),
    short: both(id),
    kind: 'launch',
    cities: [],
    ...given,
  };
}

export function known(
  kind: Reference['dates'][number]['kind'],
  edtf: string,
  sure: Reference['dates'][number]['sure'],
): Reference['dates'][number] {
  return { kind, edtf, sure, reason: null, witness: null };
}

export function reference(id: string, given: Partial<Omit<Reference, 'id'>> = {}): Reference {
  return {
    id,
    title: both(id),
    short: both(id),
    kind: 'policy',
    number: null,
    issuer: null,
    dates: [],
    identity: 'named',
    candidates: [],
    witnesses: {},
    sought: 'not-yet',
    state: 'not-yet',
    url: null,
    confidence: 'stated',
    ...given,
  };
}

const harbour: City = {
  id: 'harbour',
  name: { zh: '港', en: 'Harbour' },
  code: null,
  point: [110, 20],
  note: null,
};
const hill: City = { id: 'hill', name: { zh: '山／岭', en: 'Hill' }, code: null, point: null, note: null };

const opinion = paper('opinion', 'policy', {
  cities: ['harbour'],
  dates: [
    date('printed', '2016-07-06'),
    date('in-force', '2016-08-01'),
    date('expires', '2021-07-31', 'inferred'),
  ],
  clauses: [
    clause('title', { role: 'title', cities: ['harbour'] }),
    clause('1', {
      cities: ['harbour'],
      heading: { nodes: [], text: '总则', source: [], mdxLine: 1 },
      sentences: [sentence('1.s1', '根据法律。', 'By the law.')],
      cites: [mention('law', '法律', '1.s1'), mention('local-plan', '计划', '1.s1')],
    }),
    clause('2', {
      cities: ['harbour'],
      sentences: [sentence('2.s1', '自八月一日起施行。'), sentence('2.s2', '七月六日印发。')],
      events: [
        mention('takes-effect', '八月一日', '2.s1'),
        mention('lapses', '五年', '2.s1'),
        mention('printing', '七月六日', '2.s2'),
      ],
    }),
  ],
});

const article = paper('article', 'press', {
  cities: ['harbour', 'hill'],
  dates: [date('published', '[2010-06..2010-07]', 'inferred')],
  clauses: [
    clause('h1', {
      cities: ['hill'],
      role: 'heading',
      sentences: [sentence('h1.s1', '九十年代起步。'), sentence('h1.s2', '去年挂牌。')],
      events: [mention('beginnings', '九十年代', 'h1.s1'), mention('sign', '去年', 'h1.s2')],
      cites: [mention('pilot', '试点', 'h1.s2')],
    }),
  ],
});

/** Documents stand in the order of time, as in every corpus. */
export function datedCorpus(): Corpus {
  const events = [
    event('printing', '2016-07-06', { kind: 'policy', cities: ['harbour'] }),
    event('takes-effect', '2016-08-01', { kind: 'policy', cities: ['harbour'] }),
    event('lapses', '2021-07-31', { kind: 'policy', cities: ['harbour'] }),
    event('beginnings', '199X', { cities: ['hill'] }),
    event('sign', '2009', {
      cities: ['hill'],
      kind: 'designation',
      sure: 'inferred',
      reason: both('the year before the article'),
      of: 'issued',
      reference: 'pilot',
    }),
  ];
  const references = [
    reference('law', {
      kind: 'law',
      issuer: both('国家'),
      dates: [known('issued', '2004-08-28', 'verified')],
    }),
    reference('local-plan', {
      issuer: both('港市政府'),
      dates: [known('issued', '2015', 'unverified')],
    }),
    reference('pilot', {
      kind: 'designation',
      dates: [known('issued', '2009', 'inferred')],
    }),
    reference('undated'),
  ];
  return {
    documents: [article, opinion],
    cities: [harbour, hill],
    pairs: [],
    names: new Map(),
    references: new Map(references.map((record) => [record.id, record])),
    events: new Map(events.map((record) => [record.id, record])),
    themes: new Map(),
    lenses: new Map(),
    glossary: new Map(),
    bibliography: new Map(),
    codebook: { does: {}, rules: [] },
    passedOver: [],
    revision: null,
  };
}
