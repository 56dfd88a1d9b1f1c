import { expect, test } from 'vitest';
import { listedTasks, responsibilities } from '#src/compare/responsibility.ts';
import { makeDocument } from './make.ts';

const document = makeDocument('order', {
  clauses: {
    '1': {
      actors: [
        ['b', 'responsible', 1],
        ['a', 'responsible', 2],
      ],
    },
    '2': { actors: [['a', 'responsible', 1]] },
    '3': { actors: [['everyone', 'addressee', 1]] },
    '4': {
      actors: [
        ['c', 'responsible', 1],
        ['a', 'responsible', 2],
        ['a', 'responsible', 3],
      ],
    },
  },
});

test('a unit is counted once a clause, most often named first, equals as they first appear', () => {
  const counted = responsibilities(document).map(({ unit, named, first }) => [
    unit,
    named.map(({ id }) => id),
    first.map(({ id }) => id),
  ]);
  expect(counted).toEqual([
    ['a', ['1', '2', '4'], ['2']],
    ['b', ['1'], ['1']],
    ['c', ['4'], ['4']],
  ]);
});

test('the n is the clauses that have a list; who is only addressed is in none', () => {
  expect(listedTasks(document)).toBe(3);
});
