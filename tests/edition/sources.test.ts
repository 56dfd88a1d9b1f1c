import { describe, expect, test } from 'vitest';
import { loadContent, readFolder } from '#src/corpus/read.ts';
import { timelineOf } from '#src/views/timeline.ts';
import { EDITION } from '#tests/support/edition.ts';

/**
 * What was found of the documents and of what they cite, and how surely: written out here, so that no value and no
 * level changes unseen. Whoever has seen a source changes the record, and this table with it.
 */

const { corpus } = await loadContent(EDITION);
const folder = await readFolder(EDITION);
const seen = 'the record has changed: say what was seen, and change this table with it';

describe('a document', () => {
  test.each([
    ['wuhan-report', null, ['written [2006-10..2006-12] inferred']],
    [
      'wuhan-2016',
      '武政规〔2016〕12号 stated',
      ['printed 2016-07-06 stated', 'in-force 2016-08-01 stated', 'expires 2021-07-31 inferred'],
    ],
    ['zhuhai-yueyang', null, ['written [2004-08..2007-10] inferred']],
    ['mofcom-2009', '商商贸发〔2009〕540号 unverified', ['issued 2009-11-30 unverified']],
    ['five-cities-2010', null, ['published [2010-06..2010-07] inferred']],
  ])('%s has the number %s and the dates %j', (id, number, dates) => {
    const document = corpus.documents.find((one) => one.id === id);
    expect(document?.number && `${document.number.value} ${document.number.sure}`, seen).toBe(number);
    expect(
      document?.dates.map(({ kind, edtf, sure }) => `${kind} ${edtf} ${sure}`),
      seen,
    ).toEqual(dates);
  });

  test('of 2009 has a second copy that agrees to the end of part 2, and no other witness', () => {
    const { witnesses } = corpus.documents.find(({ id }) => id === 'mofcom-2009') ?? {};
    expect(
      Object.values(witnesses ?? {}).map(({ sure, url }) => [sure, url]),
      seen,
    ).toEqual([['attested', 'http://413yy.cn/a/9101032201/279544.html']]);
  });
});

describe('what is cited', () => {
  test.each([
    ['goban-2005-2', '国办发〔2005〕2号 stated', ['issued 2005-01-08 unverified']],
    ['goban-2008-134', '国办发〔2008〕134号 stated', ['issued 2008-12-30 unverified']],
    [
      'guofa-2015-40',
      '国发〔2015〕40号 stated',
      ['issued 2015-07-01 verified', 'published 2015-07-04 verified'],
    ],
    [
      'goban-2016-24',
      '国办发〔2016〕24号 stated',
      ['issued 2016-04-15 verified', 'published 2016-04-21 attested'],
    ],
    [
      'electronic-signature-law',
      '中华人民共和国主席令第十八号 verified',
      [
        'issued 2004-08-28 verified',
        'in-force 2005-04-01 verified',
        'amended 2015-04-24 verified',
        'amended 2019-04-23 verified',
      ],
    ],
    [
      'sbt-10518-2009',
      'SB/T 10518—2009 stated',
      ['issued 2009-04-02 verified', 'in-force 2009-12-01 verified'],
    ],
    [
      'sbt-10519-2009',
      'SB/T 10519—2009 stated',
      ['issued 2009-04-02 verified', 'in-force 2009-12-01 verified'],
    ],
    [
      'high-tech-enterprise-measures-2016',
      '国科发火〔2016〕32号 attested',
      ['issued 2016-01-29 attested', 'in-force 2016-01-01 unverified'],
    ],
    ['shenzhen-market-measures-2010', '深市监规〔2010〕11号 attested', ['issued 2010-04 inferred']],
    ['national-demonstration-city', null, ['approved 2009-11-16 stated']],
    ['national-pilot-town', null, ['conferred 2010-01 verified']],
    ['guangdong-pilot-town', null, ['conferred 2006-12 stated']],
    ['city-partner-programme', null, ['published 2015-07-20 unverified']],
    ['tenth-plan', null, ['period 2001/2005 inferred']],
    ['eleventh-plan', null, ['period 2006/2010 attested']],
    ['twelfth-plan', null, ['period 2011/2015 inferred']],
  ])('%s has the number %s and the dates %j', (id, number, dates) => {
    const reference = corpus.references.get(id);
    expect(reference?.number && `${reference.number.value} ${reference.number.sure}`, seen).toBe(number);
    expect(
      reference?.dates.map(({ kind, edtf, sure }) => `${kind} ${edtf} ${sure}`),
      seen,
    ).toEqual(dates);
  });

  test.each([
    ['guofa-2015-40', 'https://www.gov.cn/zhengce/content/2015-07/04/content_10002.htm'],
    [
      'goban-2016-24',
      'http://english.www.gov.cn/policies/latest_releases/2016/04/21/content_281475332242277.htm',
    ],
    ['electronic-signature-law', 'http://www.china.org.cn/english/BAT/124412.htm'],
    [
      'high-tech-enterprise-measures-2016',
      'http://kjt.fujian.gov.cn/wsbs/kstd/gxjsqy/gqrdgzdt/201606/t20160629_704073.htm',
    ],
    ['national-pilot-town', 'https://news.sohu.com/20100521/n272263354.shtml'],
    ['national-demonstration-city', 'http://wenyi3.com/shuping/2190638.html'],
    ['shenzhen-market-measures-2010', 'https://renrendoc.com/paper/201004896.html'],
  ])('%s was seen at %s', (id, url) => {
    const { witnesses = {} } = corpus.references.get(id) ?? {};
    expect(
      Object.values(witnesses).map((one) => one.url),
      seen,
    ).toContain(url);
  });

  test.each(['guangdong-pilot-town', 'wuhan-11711-plan', 'wuhan-e-commerce-13th-plan'])(
    '%s was looked for and not found',
    (id) => expect(corpus.references.get(id)?.state, seen).toBe('not-found'),
  );

  test('may be more than one paper only for the logistics plan, whose two candidates are known', () => {
    const several = [...corpus.references.values()].filter(({ identity }) => identity === 'several');
    expect(several.map(({ id, candidates }) => [id, candidates.length])).toEqual([
      ['wuhan-logistics-plan', 2],
    ]);
  });

  test('has no issuer while it is yet to be written', () => {
    for (const id of ['wuhan-e-commerce-13th-plan', 'wuhan-district-e-commerce-plans'])
      expect(corpus.references.get(id)?.issuer).toBeNull();
  });
});

test('one date has one status, wherever it is told', () => {
  const said = new Map<string, Set<string>>();
  const say = (of: string, edtf: string, sure: string): void => {
    said.set(`${of} ${edtf}`, (said.get(`${of} ${edtf}`) ?? new Set()).add(sure));
  };
  for (const { id, dates } of [...corpus.documents, ...corpus.references.values()])
    for (const { edtf, sure } of dates) say(id, edtf, sure);
  for (const { id, date, sure, of, reference } of corpus.events.values()) {
    say(`event-${id}`, date, sure);
    if (of !== undefined && reference !== undefined) say(reference, date, sure);
    for (const document of corpus.documents)
      if (id.startsWith(document.id) && document.dates.some(({ edtf }) => edtf === date))
        say(document.id, date, sure);
  }
  for (const { id, clauses } of corpus.documents)
    for (const { id: clause, figures, events } of clauses) {
      for (const { by, at, sentence } of figures)
        for (const date of [by, at]) if (date) say(`${id}#${sentence ?? clause}`, date.edtf, date.sure);
      for (const { ref, sentence } of events) {
        const event = corpus.events.get(ref);
        if (event) say(`${id}#${sentence ?? clause}`, event.date, event.sure);
      }
    }
  for (const { id, date, sure } of timelineOf(corpus).entries)
    say(id.replace(/^(document|reference)-/, ''), date, sure);
  expect([...said].filter(([, levels]) => levels.size > 1)).toEqual([]);
});

test('what only the press tells says so in the title of its event', () => {
  const heard = Map.groupBy(
    corpus.documents.flatMap(({ kind, clauses }) =>
      clauses.flatMap(({ events }) => events.map(({ ref }) => ({ ref, kind }))),
    ),
    ({ ref }) => ref,
  );
  const silent = [...corpus.events.values()].filter(
    ({ id, title }) =>
      heard.get(id)?.every(({ kind }) => kind === 'press') &&
      !(/据报道|文章/.test(title.zh) && /as reported|article/.test(title.en)),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('what only the press tells of a thing cited says so in its note', () => {
  const silent = [...corpus.references.values()].filter(({ id, note }) => {
    const citing = corpus.documents.filter(({ clauses }) =>
      clauses.some(({ cites }) => cites.some(({ ref }) => ref === id)),
    );
    const isToldByPress = citing.length > 0 && citing.every(({ kind }) => kind === 'press');
    return isToldByPress && !(/报道|文中/.test(note?.zh ?? '') && /report|article/i.test(note?.en ?? ''));
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

describe('a reason quotes what stands there', () => {
  const folded = (words: string): string => words.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
  /** All that the clauses print that speak of an event, in both languages. */
  const printed = (event: string): string =>
    folded(
      corpus.documents
        .flatMap(({ clauses }) => clauses)
        .filter(({ events }) => events.some(({ ref }) => ref === event))
        .flatMap(({ heading, translation, sentences }) => [
          heading?.text ?? '',
          translation.heading,
          ...sentences.flatMap(({ text, translation: english }) => [text, english]),
        ])
        .join('\n'),
    );
  /** Plans that are reckoned from one another: a reason may name one that its sentence does not. */
  const PLANS = new Set(['十五', '十一五', '十二五', '十三五']);

  test('of the date of an event', () => {
    const loose = [...corpus.events.values()].flatMap(({ id, reason }) => {
      const quoted = [...`${reason?.zh ?? ''} ${reason?.en ?? ''}`.matchAll(/“([^”]+)”/g)].map(
        ([, words = '']) => words,
      );
      return quoted
        .filter((words) => !PLANS.has(words) && !printed(id).includes(folded(words)))
        .map((words) => `${id}: ${words}`);
    });
    expect(loose, 'quote the words of the clause, the English as it is translated').toEqual([]);
  });
});

test('a slip that is only possible is not told as certain', () => {
  const certain = corpus.documents
    .flatMap(({ clauses }) => clauses.flatMap(({ notes }) => notes))
    .filter(({ sure }) => sure === 'possible')
    .filter(
      ({ text }) =>
        (/[脱衍误]|当[作为]/.test(text.zh) && !/[疑似或]/.test(text.zh)) ||
        (/dropped|missing|too many|meant/.test(text.en) && !/seem|\bmay\b|perhaps/i.test(text.en)),
    );
  expect(certain.map(({ quote }) => quote)).toEqual([]);
});

test.each([
  ['a forecast is no launch', 'online-wholesale-wave', /预言/, /foresees/],
  ['the Bureau co-develops, not its site', 'wuhan-commerce-net-systems', /^武汉市商业局/, /Bureau/],
  ['the ministry strives', 'end-of-twelfth-plan', /力争/, /strive/],
  ['the mayor says it', 'lecong-market-growth', /镇长称/, /mayor says/],
  ['余 is more than', 'zhongbai-first-investment', /4000余万/, /more than 40 million/],
])('the title of an event stands alone: %s', (_, id, zh, en) => {
  const title = corpus.events.get(id)?.title;
  expect(title?.zh).toMatch(zh);
  expect(title?.en).toMatch(en);
});

test.each([
  ['general knowledge is no authority', /通常所知|一般所知|一般了解|general(?:ly)? know/],
  ['where only the sound is similar there is no homophone', /homophone/i],
])('%s', (_, words) => {
  const text = new TextDecoder();
  expect([...folder].filter(([, bytes]) => words.test(text.decode(bytes))).map(([file]) => file)).toEqual([]);
});
