import { expect, test } from 'vitest';
import { citedReference, isOpen } from '#src/views/references.ts';
import { datedCorpus, reference } from '#tests/support/dated.ts';

const corpus = datedCorpus();
const cited = [...corpus.references.values()].map((record) => citedReference(corpus, record));

test('a reference has its citations, and the events that are about it', () => {
  const [law, , pilot] = cited;
  expect(law?.citedBy.map(({ document, count }) => [document.id, count])).toEqual([['opinion', 1]]);
  expect(pilot?.citedBy.map(({ lines }) => lines.map((line) => line.mentions[0]?.quote))).toEqual([['试点']]);
  expect(pilot?.events.map(({ id }) => id)).toEqual(['sign']);
});

test('what was sought in vain, or is not identified, is open; what nobody has sought yet is not', () => {
  const open = (given: Parameters<typeof reference>[1]) => isOpen(reference('it', given));
  expect([
    open({ state: 'not-found' }),
    open({ identity: 'several' }),
    open({ identity: 'general' }),
  ]).toEqual([true, true, true]);
  expect([open({ state: 'recorded' }), open({ state: 'not-yet' }), open({ identity: 'inferred' })]).toEqual([
    false,
    false,
    false,
  ]);
});
