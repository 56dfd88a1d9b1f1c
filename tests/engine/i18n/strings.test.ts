import { expect, test } from 'vitest';
import { beside } from '#src/i18n/strings/beside.ts';
import { cityInstruments } from '#src/i18n/strings/cities.ts';
import { kindCounts } from '#src/i18n/strings/kind-counts.ts';
import { method, revision } from '#src/i18n/strings/method.ts';
import { names } from '#src/i18n/strings/registry.ts';
import { searchResults } from '#src/i18n/strings/search-results.ts';
import { timeline } from '#src/i18n/strings/timeline.ts';

test.each([
  [cityInstruments.en.note(1, 12), '1 of its 12 sentences carries instruments.'],
  [cityInstruments.en.note(2, 12), '2 of its 12 sentences carry instruments.'],
  [
    beside.en.without('A', 1, 12),
    'Of the 12 sentences of A that can carry a theme, 1 carries none and is not set out here.',
  ],
  [
    beside.en.without('A', 2, 12),
    'Of the 12 sentences of A that can carry a theme, 2 carry none and are not set out here.',
  ],
  [revision.en.deviationsLead(1), 'There is 1 departure,'],
  [revision.en.deviationsLead(2), 'There are 2 departures,'],
  [timeline.en.chartNote(1, 1), '1 entry in 1 lane,'],
  [timeline.en.chartNote(2, 2), '2 entries in 2 lanes,'],
])('One of a thing takes a singular verb and noun, more a plural: %s', (text, expected) => {
  expect(text).toContain(expected);
});

const found = { clauses: 1, documents: 1000, kinds: 'policy 1', matches: 2000, hidden: 3000 };
test.each([
  [method.zh.codebook.lead(1040, 5), '5份文献的全部1,040句'],
  [names.zh.lead(1000, '政策2,000'), '名称1,000个。'],
  [timeline.zh.chartNote(1000, 8), '共1,000项，分8行'],
  [searchResults.zh.total(found), '条，出自1,000份文献（policy 1），共出现2,000次，另有3,000条被筛选排除'],
  [
    searchResults.en.total(found),
    'clause in 1,000 documents (policy 1), 2,000 matches, 3,000 more clauses left out by the filters',
  ],
])('Counts of a thousand and more are grouped in running text: %s', (text, expected) => {
  expect(text).toContain(expected);
});

test.each([
  [{ clauses: 0, documents: 0, kinds: '', matches: 0, hidden: 0 }, 'clauses', '条'],
  [
    { clauses: 1, documents: 1, kinds: 'press 1', matches: 0, hidden: 0 },
    'clause in 1 document (press 1)',
    '条，出自1份文献（press 1）',
  ],
  [
    { clauses: 2, documents: 1, kinds: 'press 2', matches: 1, hidden: 1 },
    'clauses in 1 document (press 2), 1 match, 1 more clause left out by the filters',
    '条，出自1份文献（press 2），共出现1次，另有1条被筛选排除',
  ],
])('What a search came to, without what is nought: %j', (total, en, zh) => {
  expect([searchResults.en.total(total), searchResults.zh.total(total)]).toEqual([en, zh]);
});

test.each([
  [['policy', 'press', 'policy'], 'policy 2, press 1', '政策2、报道1'],
  [['report'], 'report 1', '报告1'],
  [[], '', ''],
] as const)('Kinds of document are counted apart: %j', (kinds, en, zh) => {
  expect([kindCounts(kinds, 'en'), kindCounts(kinds, 'zh')]).toEqual([en, zh]);
});
