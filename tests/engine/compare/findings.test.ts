import { describe, expect, test } from 'vitest';
import { mostNamed, numberUnderTwoNames, unmentioned } from '#src/compare/findings.ts';
import { makeCorpus, makeDocument, makeTarget } from './make.ts';

describe('who is named most', () => {
  const few = makeDocument('few', { clauses: { '1': { actors: [['x', 'responsible', 1]] } } });
  const many = makeDocument('many', {
    clauses: {
      '1': {
        actors: [
          ['a', 'responsible', 1],
          ['b', 'responsible', 2],
        ],
      },
      '2': { actors: [['b', 'responsible', 1]] },
    },
  });

  test('is read from the document with most lists', () => {
    const found = mostNamed(makeCorpus([few, many]));
    expect([found?.document.id, found?.tasks, found?.units.map(({ unit }) => unit)]).toEqual([
      'many',
      2,
      ['b', 'a'],
    ]);
  });

  test('is nobody where two are named equally often, or where there are no lists', () => {
    const [first] = many.clauses;
    expect(mostNamed(makeCorpus([{ ...many, clauses: first ? [first] : [] }]))).toBeNull();
    expect(mostNamed(makeCorpus([makeDocument('none')]))).toBeNull();
  });
});

describe('one number under two names', () => {
  const share = { document: 'order', value: 95, unit: 'percent' };
  const count = { document: 'order', value: 10, unit: 'district' };
  const clauses = {
    '1': {
      figures: [
        makeTarget({ ...count, id: '1.f1', of: '建成的智慧商圈' }),
        makeTarget({ ...share, id: '1.f2', of: '企业互联网应用率' }),
      ],
    },
    '2': {
      figures: [
        { ...makeTarget({ ...count, id: '2.f1', of: '打造的智慧商圈' }), sameAs: 'order#1.f1' },
        { ...makeTarget({ ...share, id: '2.f2', of: '企业电子商务应用率' }), sameAs: 'order#1.f2' },
      ],
    },
  };

  test('is a share rather than a count', () => {
    const found = numberUnderTwoNames(makeCorpus([makeDocument('order', { clauses })]));
    expect(found?.figures.map(({ id }) => id)).toEqual(['1.f2', '2.f2']);
  });

  test('is not looked for in what a report tells', () => {
    expect(numberUnderTwoNames(makeCorpus([makeDocument('order', { kind: 'report', clauses })]))).toBeNull();
  });

  test('is none that the editors do not take for one', () => {
    const apart = {
      ...clauses,
      '2': { figures: clauses['2'].figures.map((one) => ({ ...one, sameAs: null })) },
    };
    expect(numberUnderTwoNames(makeCorpus([makeDocument('order', { clauses: apart })]))).toBeNull();
  });

  test('is no number that stands twice under one name', () => {
    const same = {
      '1': clauses['1'],
      '2': {
        figures: [{ ...makeTarget({ ...share, id: '2.f1', of: '企业互联网应用率' }), sameAs: 'order#1.f2' }],
      },
    };
    expect(numberUnderTwoNames(makeCorpus([makeDocument('order', { clauses: same })]))).toBeNull();
  });
});

describe('what no text mentions', () => {
  const speaking = makeDocument('order', { clauses: { '1': { sentences: [{ themes: ['tax'] }] } } });
  const press = makeDocument('paper', {
    kind: 'press',
    clauses: { h1: { sentences: [{ themes: ['credit'] }] } },
  });

  test('is a theme of which not even the press speaks', () => {
    const found = unmentioned(makeCorpus([speaking, press], ['tax', 'credit', 'rural']));
    expect(found?.themes).toEqual(['rural']);
    expect(found?.reach.map(({ theme, documents }) => [theme, documents.map(({ id }) => id)])).toEqual([
      ['tax', ['order']],
      ['credit', ['paper']],
      ['rural', []],
    ]);
  });

  test('is nothing where every theme is spoken of, or where a text is not coded', () => {
    expect(unmentioned(makeCorpus([speaking, press], ['tax', 'credit']))).toBeNull();
    const raw = makeDocument('raw', { clauses: { '1': { sentences: [{ does: null }] } } });
    expect(unmentioned(makeCorpus([raw], ['tax']))).toBeNull();
  });
});
