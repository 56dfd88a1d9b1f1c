import { describe, expect, test } from 'vitest';
import { placeFinder } from '#src/corpus/walk.ts';
import { evidenceInWords, evidencePath } from '#src/views/evidence.ts';
import { datedCorpus } from '#tests/support/dated.ts';

const { documents } = datedCorpus();
const find = placeFinder(documents);

function found(address: string) {
  const evidence = find(address);
  if (!evidence) throw new Error(`nothing at ${address}`);
  return evidence;
}

describe('an address of evidence', () => {
  test('leads to a clause', () => {
    expect(evidencePath(found('opinion#2'))).toBe('/documents/opinion/2/');
  });

  test('leads to a sentence on the page of its clause', () => {
    expect(evidencePath(found('opinion#2.s2'))).toBe('/documents/opinion/2/#2.s2');
  });

  test.each(['opinion#3', 'opinion#2.s9', 'nothing#1', 'opinion', ''])('%j leads nowhere', (address) => {
    expect(find(address)).toBeNull();
  });
});

test('what the press says is cited as reported in it, and nothing else is', () => {
  expect(evidenceInWords(found('opinion#2.s2'), 'en')).toBe('opinion, 2, sentence 2');
  expect(evidenceInWords(found('article#h1.s1'), 'en')).toBe('as reported in article, h1, sentence 1');
  expect(evidenceInWords(found('article#h1'), 'zh')).toBe('据报道（article，h1）');
});
