import { describe, expect, test } from 'vitest';
import { passes, passesDocument, readFilter, type Traits } from '#src/compare/filter.ts';
import { yearsMade } from '#src/corpus/made.ts';
import type { DocumentDate } from '#src/corpus/model.ts';
import { makeLens } from './make.ts';

const lens = makeLens('lens', { supply: null, 'supply.funds': 'supply' });
const traits: Traits = {
  kind: 'policy',
  years: [2004, 2007],
  instruments: { lens: ['supply.funds'] },
  wording: ['鼓励'],
  actors: ['bureau'],
};

function asked(address: string): ReturnType<typeof readFilter> {
  return readFilter(new URLSearchParams(address));
}

test('a year that is none is not asked for', () => {
  expect(asked('from=soon&to=20161')).toMatchObject({ from: null, to: null });
});

describe('a sentence passes', () => {
  test.each([
    ['everything', '', true],
    ['its kind of document', 'kind=press&kind=policy', true],
    ['another kind', 'kind=press', false],
    ['its instrument', 'lens=lens&instrument=supply.funds', true],
    ['the type of which its instrument is a kind', 'lens=lens&instrument=supply', true],
    ['its instrument in another lens', 'lens=other&instrument=supply', false],
    ['its wording', 'wording=鼓励', true],
    ['other wording', 'wording=支持', false],
    ['a unit of its clause', 'actor=bureau', true],
    ['another unit', 'actor=office', false],
    ['one of several asked for', 'actor=bureau&wording=支持', false],
  ])('%s', (_, address, expected) => {
    expect(passes(asked(address), traits, lens)).toBe(expected);
  });
});

describe('a document of 2004 to 2007 passes', () => {
  test.each([
    ['from=2007', true],
    ['from=2008', false],
    ['to=2004', true],
    ['to=2003', false],
    ['from=2005&to=2006', true],
  ])('%s: %s', (address, expected) => {
    expect(passesDocument(asked(address), traits)).toBe(expected);
  });

  test('one without a date passes only where no year is asked for', () => {
    expect(passesDocument(asked(''), { kind: 'policy', years: null })).toBe(true);
    expect(passesDocument(asked('from=1900'), { kind: 'policy', years: null })).toBe(false);
  });
});

test('a document was made when it was written or issued; when it is in force says nothing of that', () => {
  const date = (kind: DocumentDate['kind'], edtf: string) => ({
    kind,
    edtf,
    sure: 'stated' as const,
    witness: null,
    reason: null,
  });
  expect(yearsMade({ dates: [date('in-force', '2016-08-01'), date('printed', '2016-07-06')] })).toEqual([
    2016, 2016,
  ]);
  expect(yearsMade({ dates: [date('written', '2004-08-28/2007?')] })).toEqual([2004, 2007]);
  expect(yearsMade({ dates: [] })).toBeNull();
});
