import { expect, test } from 'vitest';
import { looked, notYet } from '#src/corpus/looked.ts';
import { notYetInWords } from '#src/views/looked.ts';
import { everyLayer } from '#tests/support/coded.ts';

const whole = { coded: everyLayer(true) };
const part = { coded: { ...everyLayer(true), figures: false, names: false } };
const raw = { coded: everyLayer(false) };

test.each([
  ['something found', [raw], 2, 'recorded'],
  ['nothing found by who looked', [whole, whole], 0, 'not-found'],
  ['nothing found where in one text nobody has looked', [whole, part], 0, 'not-yet'],
] as const)('%s', (_title, documents, found, state) => {
  expect(looked(documents, 'figures', found)).toBe(state);
});

test('a layer that was looked for is not doubted for another one', () => {
  expect(looked([whole, part], 'themes', 0)).toBe('not-found');
  expect([notYet([whole, part, raw], ['themes']), notYet([whole, part, raw], ['themes', 'names'])]).toEqual([
    1, 2,
  ]);
});

test('a document says what nobody has looked for in it, and nothing where all was', () => {
  expect([whole, part, raw].map((one) => [notYetInWords(one, 'en'), notYetInWords(one, 'zh')])).toEqual([
    [null, null],
    ['not yet looked at: figures and names', '尚未查检：数字和名称'],
    ['not yet looked at', '尚未查检'],
  ]);
});
