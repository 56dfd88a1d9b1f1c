import { describe, expect, test } from 'vitest';
import { kindInWords, titleInWords } from '#src/components/charts/timeline-words.ts';
import { byYear, mainTimeline, timelineOf } from '#src/views/timeline.ts';
import { clause, sentence } from '#tests/support/clause.ts';
import { date, datedCorpus, event, known, mention, paper } from '#tests/support/dated.ts';

const { entries, lanes, years } = timelineOf(datedCorpus());

function entry(id: string) {
  const found = entries.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
}

test('the axis runs over the years that the documents give of themselves', () => {
  expect(years).toEqual([2010, 2021]);
});

test('every dated thing stands once, in the order of its first day', () => {
  expect(entries.map(({ id, first, last }) => [id, first, last])).toEqual([
    ['event-beginnings', '1990-01-01', '1999-12-31'],
    ['reference-law', '2004-08-28', '2004-08-28'],
    ['reference-pilot', '2009-01-01', '2009-12-31'],
    ['document-article', '2010-06-01', '2010-07-31'],
    ['reference-local-plan', '2015-01-01', '2015-12-31'],
    ['document-opinion', '2016-07-06', '2016-07-06'],
    ['validity-opinion', '2016-08-01', '2021-07-31'],
  ]);
});

test('lanes: no one place, several places, then every city in its order', () => {
  expect(lanes.map((lane) => [lane.id, lane.entries.map(({ id }) => id)])).toEqual([
    ['none', ['reference-law']],
    ['several', ['document-article']],
    ['harbour', ['reference-local-plan', 'document-opinion', 'validity-opinion']],
    ['hill', ['event-beginnings', 'reference-pilot']],
  ]);
});

test('a document of no place whose places nobody has looked for is not said to be of none', () => {
  const whole = datedCorpus();
  const documents = whole.documents.map((document) => ({
    ...document,
    ...{ cities: [], coded: { ...document.coded, places: document.id !== 'article' } },
  }));
  const drawn = timelineOf({ ...whole, documents }).lanes;
  const ids = (lane: string) => drawn.find(({ id }) => id === lane)?.entries.map(({ id }) => id);
  expect(ids('unplaced')).toEqual(['document-article']);
  expect(ids('none')).toContain('document-opinion');
});

test('of more than a page holds, documents stand first, then what most clauses speak of, in the order of time', () => {
  const whole = timelineOf(datedCorpus());
  const [first, ...others] = whole.entries;
  if (!first) throw new Error('expected entries');
  const copies = Array.from({ length: 100 }, (_, at) => ({ ...first, id: `${first.id}-${at}` }));
  const many = { ...whole, entries: [...copies, first, ...others] };
  const main = mainTimeline(many, 5);
  expect(main.entries).toHaveLength(5);
  expect(main.entries.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['document-article', 'document-opinion']),
  );
  expect(many.entries.filter((one) => main.entries.includes(one))).toEqual(main.entries);
  expect(main.lanes.every((lane) => lane.entries.length > 0)).toBe(true);
  expect(mainTimeline(whole)).toBe(whole);
});

describe('what an entry rests on', () => {
  test.each([
    ['document-opinion', 'stated', false],
    ['validity-opinion', 'inferred', true],
    ['document-article', 'inferred', true],
    ['reference-law', 'verified', false],
    ['reference-local-plan', 'unverified', true],
    ['reference-pilot', 'inferred', true],
    ['event-beginnings', 'stated', false],
  ])('%s is %s', (id, sure, isDoubtful) => {
    expect([entry(id).sure, entry(id).isDoubtful]).toEqual([sure, isDoubtful]);
  });
});

test('an event that is a date of its document gives it its words', () => {
  const { witnesses, path } = entry('document-opinion');
  expect(witnesses.map(({ sentence: at, quote }) => [at?.id, quote])).toEqual([['2.s2', '七月六日']]);
  expect(path).toBe('/documents/opinion/');
});

test('the two ends of a term that one clause tells are one witness, and the term leads there', () => {
  expect(entry('validity-opinion').witnesses.map(({ quote }) => quote)).toEqual(['八月一日']);
  expect(entry('validity-opinion').path).toBe('/documents/opinion/2/');
});

test('an event whose date is that of the reference that it points to is told with it, reason and place included', () => {
  const { reasons, cities, witnesses } = entry('reference-pilot');
  expect(reasons.map(({ en }) => en)).toEqual(['the year before the article']);
  expect(cities).toEqual(['hill']);
  expect(witnesses.map(({ quote }) => quote)).toEqual(['去年']);
});

test('where one event tells the date of a reference, its title is printed: it says who did what', () => {
  expect(entry('reference-pilot').title.en).toBe(datedCorpus().events.get('sign')?.title.en);
  expect(entry('reference-law').title.en).toBe(datedCorpus().references.get('law')?.title.en);
});

test('what only falls on the date of its reference is told by itself, with its own reason', () => {
  const corpus = datedCorpus();
  const sign = corpus.events.get('sign');
  if (!sign) throw new Error('no sign');
  const { of: _, ...apart } = sign;
  const { entries: found } = timelineOf({ ...corpus, events: new Map([...corpus.events, ['sign', apart]]) });
  const reasonsOf = (id: string) => found.find((one) => one.id === id)?.reasons.map(({ en }) => en);
  expect(reasonsOf('event-sign')).toEqual(['the year before the article']);
  expect(reasonsOf('reference-pilot')).toEqual([]);
});

test('an event on another date of its reference is told with the status of that date', () => {
  const corpus = datedCorpus();
  const law = corpus.references.get('law');
  if (!law) throw new Error('no law');
  const dates = [...law.dates, known('in-force', '2005-04-01', 'verified')];
  const speaking = paper('proposal', 'proposal', {
    clauses: [
      clause('1', {
        sentences: [sentence('1.s1', '以实施为契机。')],
        events: [mention('law-takes-effect', '实施', '1.s1')],
      }),
    ],
  });
  const { entries: found } = timelineOf({
    ...corpus,
    documents: [...corpus.documents, speaking],
    references: new Map([...corpus.references, ['law', { ...law, dates }]]),
    events: new Map([
      [
        'law-takes-effect',
        event('law-takes-effect', '2005-04-01', {
          sure: 'verified',
          reference: 'law',
        }),
      ],
    ]),
  });
  const told = found.find(({ id }) => id === 'event-law-takes-effect');
  expect([told?.sure, told?.isDoubtful, told?.source]).toEqual(['verified', false, 'proposal']);
});

test.each([
  ['an interval', '../2006?', true],
  ['a set', '[..2006]', false],
])('%s with an open end stands at its known end, and says so', (_, date, isSpan) => {
  const corpus = datedCorpus();
  const { entries: found } = timelineOf({
    ...corpus,
    events: new Map([['beginnings', event('beginnings', date, { sure: 'inferred' })]]),
  });
  const told = found.find(({ id }) => id === 'event-beginnings');
  expect([told?.first, told?.last, told?.open, told?.isSpan]).toEqual([
    '2006-01-01',
    '2006-12-31',
    'before',
    isSpan,
  ]);
});

test('the list goes by the year of the first day', () => {
  expect([...byYear(entries)].map(([year, own]) => [year, own.length])).toEqual([
    [1990, 1],
    [2004, 1],
    [2009, 1],
    [2010, 1],
    [2015, 1],
    [2016, 2],
  ]);
});

test('a repeal before the end of its term ends the time in which a document is in force', () => {
  const corpus = datedCorpus();
  const documents = corpus.documents.map((one) =>
    one.kind === 'policy' ? { ...one, dates: [...one.dates, date('repealed', '2019-05-01')] } : one,
  );
  const force = timelineOf({ ...corpus, documents }).entries.find(({ what }) => what === 'validity');
  expect([force?.first, force?.last, force?.dateKind]).toEqual(['2016-08-01', '2019-05-01', 'repealed']);
  expect(force && (['en', 'zh'] as const).map((lang) => titleInWords(force, lang))).toEqual([
    'title of opinion in force until repealed 1 May 2019',
    'title of opinion施行至2019年5月1日废止',
  ]);
  expect(force && kindInWords(force, 'en')).toBe('in force: Policy');
});
