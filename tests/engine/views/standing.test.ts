import { describe, expect, test } from 'vitest';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { standingInWords, standings, statusOf, targetInWords } from '#src/views/standing.ts';
import { kindAndStatus } from '#src/views/status.ts';
import { makeTarget } from '#tests/engine/compare/make.ts';
import { clause, sentence } from '#tests/support/clause.ts';
import { everyLayer } from '#tests/support/coded.ts';
import { date, datedCorpus, paper } from '#tests/support/dated.ts';

const names = new Map([
  [
    'city',
    {
      id: 'city',
      zh: '港市人民政府',
      en: 'Harbour Municipal Government',
      kind: 'government' as const,
      city: null,
    },
  ],
]);
const term = [date('printed', '2016-07-06'), date('expires', '2021-07-31', 'inferred')];
const words = (
  given: Partial<PolicyDocument>,
  kind: PolicyDocument['kind'] = 'policy',
  today = '2024-01-01',
) => (['en', 'zh'] as const).map((lang) => standingInWords(paper('order', kind, given), names, lang, today));

describe('a target goes with who set it, when, and whether its document has expired', () => {
  test('each as surely as it is known', () => {
    expect(words({ issuers: ['city'], dates: term })).toEqual([
      'Target set by the Harbour Municipal Government, printed 6 July 2016; expired 31 July 2021 (inferred).',
      '目标由港市人民政府提出，2016年7月6日印发；已于2021年7月31日期满（推断）。',
    ]);
  });

  test('a document is in force on its last day, and expired on the day after', () => {
    const said = (today: string) => words({ dates: term }, 'policy', today)[0]?.includes('expired');
    expect([said('2021-07-31'), said('2021-08-01')]).toEqual([false, true]);
  });

  test('what is not known is said not to be', () => {
    expect(words({})).toEqual([
      'Target set by an issuer that the text does not name, date not yet recorded.',
      '目标由文中未具名的机关提出，日期尚未著录。',
    ]);
    expect(words({ coded: everyLayer(false) })).toEqual([
      'Target set, date not yet recorded.',
      '所提目标，日期尚未著录。',
    ]);
  });

  test('a proposal proposes', () => {
    expect(words({ dates: [date('written', '2005', 'inferred')] }, 'proposal')).toEqual([
      'Target proposed by somebody whom the text does not name, written 2005 (inferred); that anybody adopted it is not known.',
      '目标由未具名者建议，2005年成文（推断）；是否有人采纳，不得而知。',
    ]);
  });

  test('a report and the press set none', () => {
    expect([...words({}, 'report'), ...words({}, 'press')]).toEqual([null, null, null, null]);
  });
});

describe('a document stands', () => {
  const of = (given: Partial<PolicyDocument>, kind: PolicyDocument['kind'] = 'policy') =>
    (['en', 'zh'] as const).map((lang) => statusOf(paper('order', kind, given), lang, '2021-07-31').words);
  const until = (day: string) => ({
    dates: [date('in-force', '2016-08-01'), date('expires', day, 'inferred')],
  });

  test('as repealed from the day of its repeal, or expired, whichever was sooner', () => {
    const repealed = (day: string, ...others: ReturnType<typeof date>[]) =>
      of({ dates: [date('repealed', day, 'inferred'), ...others] });
    expect([
      repealed('2019-05-01'),
      repealed('2021-07-31', ...until('2021-07-31').dates),
      repealed('2021-08-01', ...until('2021-07-30').dates),
      repealed('2021-08-01'),
    ]).toEqual([
      ['repealed 1 May 2019 (inferred)', '已于2019年5月1日废止（推断）'],
      ['repealed 31 July 2021 (inferred)', '已于2021年7月31日废止（推断）'],
      ['expired 30 July 2021 (inferred)', '已于2021年7月30日期满（推断）'],
      ['to be repealed 1 August 2021 (inferred)', '将于2021年8月1日废止（推断）'],
    ]);
  });

  test('as its own term says, and is never said to be in force: repeals were not looked up', () => {
    expect([of(until('2021-07-30')), of(until('2021-07-31')), of({})]).toEqual([
      ['expired 30 July 2021 (inferred)', '已于2021年7月30日期满（推断）'],
      ['its term runs to 31 July 2021 (inferred)', '有效期至2021年7月31日（推断）'],
      ['whether it is in force is not known here', '是否仍然有效，本站未查明'],
    ]);
  });

  test('outside the matter where it is no policy', () => {
    for (const kind of ['proposal', 'report', 'press'] as const)
      expect(of(until('2021-07-31'), kind)).toEqual(['not policy', '不是政策']);
  });

  test('by the day on which it is read, not only by that of the build', () => {
    const said = (dates: ReturnType<typeof date>[], day: string) =>
      kindAndStatus('policy', statusOf(paper('order', 'policy', { dates }), 'en', '2021-07-30'), 'en', day);
    const { dates } = until('2021-07-31');
    const repeal = [date('repealed', '2021-08-01')];
    for (const given of [dates, repeal])
      expect([said(given, '2021-07-31'), said(given, '2021-08-01')]).toEqual(
        given === dates
          ? ['Policy · its term runs to 31 July 2021 (inferred)', 'Policy · expired 31 July 2021 (inferred)']
          : ['Policy · to be repealed 1 August 2021', 'Policy · repealed 1 August 2021'],
      );
  });
});

describe('the words stand', () => {
  const target = {
    ...makeTarget({ id: '1.f1', document: 'order', value: 10, unit: 'base', of: '基地' }),
    sentence: '1.s2',
  };
  const own = clause('1', {
    sentences: [sentence('1.s1', '总则。'), sentence('1.s2', '达到10个。')],
    figures: [target],
  });
  const document = paper('order', 'policy', { clauses: [own, clause('2')] });
  const said = (at: number | null) =>
    targetInWords(
      { document, clause: own, sentence: at === null ? null : (own.sentences[at] ?? null) },
      names,
      'en',
    ) !== null;

  test('at a sentence that sets a target, at a clause that has one, and nowhere else', () => {
    expect([said(0), said(1), said(null)]).toEqual([false, true, true]);
  });

  test('for every document that sets targets', () => {
    const corpus = { ...datedCorpus(), documents: [document, paper('other', 'policy')] };
    expect(Object.keys(standings(corpus, 'en'))).toEqual(['order']);
  });
});
