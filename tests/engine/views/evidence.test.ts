import { describe, expect, test } from 'vitest';
import { placeFinder } from '../../../src/corpus/walk.ts';
import { evidenceInWords, evidencePath } from '../../../src/views/evidence.ts';
import { essayFaults } from '../../../src/views/evidence-faults.ts';
import { datedCorpus } from '../../support/dated.ts';

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
  expect(evidenceInWords(found('article#h1'), 'zh')).toBe('据article报道，h1');
});

const good = `---
summary: Known.
lines:
  - {ask: who, text: A., cites: ["opinion#1"]}
  - {ask: what, text: A., cites: ["opinion#1.s1"]}
  - {ask: money, text: A., cites: ["opinion#1"]}
  - {ask: deadline, text: A., cites: ["opinion#1"]}
  - ask: force
    text: A.
    cites:
      - opinion#1
quotes: ["opinion#2.s1"]
---

## A heading

A claim <Ref to="opinion#2.s1" />.

<Quote of="article#h1.s2" />
`;

describe('essays', () => {
  const faultsOf = (text: string) =>
    essayFaults([{ file: 'content/cities/en/harbour.mdx', text }], documents).map(
      ({ line, found: what }) => [line, what] as const,
    );

  test('that cite what is there have no faults', () => {
    expect(faultsOf(good)).toEqual([]);
  });

  test('say every unknown address at once, with its line', () => {
    const bad = good
      .replace('      - opinion#1\n', '      - opinion#1.s7\n')
      .replace('quotes: ["opinion#2.s1"]', 'quotes: ["opinion#2.s1", "gone#1"]')
      .replace('to="opinion#2.s1"', 'to="opinion#99"')
      .replace('of="article#h1.s2"', 'to="article#h1.s2"');
    expect(faultsOf(bad)).toEqual([
      [11, 'opinion#1.s7'],
      [12, 'gone#1'],
      [17, 'opinion#99'],
      [19, 'nothing'],
    ]);
  });

  test('ask the five questions in their order', () => {
    const [fault] = essayFaults([{ file: 'x.mdx', text: good.replace('ask: who', 'ask: what') }], documents);
    expect(fault?.expected).toContain('who, what, money, deadline, force');
  });
});
