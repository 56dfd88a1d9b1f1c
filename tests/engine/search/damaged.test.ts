import { describe, expect, test } from 'vitest';
import { cleaned, documentAndPart, nearestPart } from '#src/search/damaged.ts';
import { documents } from './fixture.ts';

const [document] = documents;
if (!document) throw new Error('expected a document');
const { clauses } = document;

/** What a part of an address is taken for: `2.1`, `2.1.s1`; `~` before what is only near it, nothing for the whole. */
function meant(part: string): string {
  const { clause, sentence, isMeant } = nearestPart({ clauses }, part);
  return `${isMeant ? '' : '~'}${[clause?.id, sentence].filter(Boolean).join('.')}`;
}

describe('the part of a document that the end of an address means', () => {
  test.each([
    ['2.1', '2.1', 'an id'],
    ['2.1.', '2.1', 'the full stop of the sentence around it'],
    ['2.1。', '2.1', 'a Chinese one'],
    ['2.1)', '2.1', 'a closing bracket'],
    ['2.1.s1。', '2.1.s1', 'a sentence'],
    ['2.1.S1', '2.1.s1', 'a capital'],
    ['２.１', '2.1', 'full width'],
    ['%E4%BA%8C%EF%BC%88%E4%B8%80%EF%BC%89', '2.1', 'a citation, encoded'],
    ['二（一）', '2.1', 'a citation'],
    ['第二部分（一）', '2.1', 'a citation in full'],
    ['Part 2 (1)', '2.1', 'a citation in English'],
    ['%E4', '~', 'what is cut within a character'],
    ['2.1.s99', '~2.1', 'a sentence that is not there'],
    ['2.1.99', '~2.1', 'a clause that is not there, in one that is'],
    ['9.9.9', '~', 'nothing that is there'],
    ['', '', 'the whole'],
  ])('%s is %s: %s', (part, expected) => {
    expect(meant(part)).toBe(expected);
  });

  test('Of every clause and sentence its own address is meant', () => {
    for (const clause of clauses) {
      expect(meant(clause.id)).toBe(clause.id);
      expect(clause.sentences.map((_, at) => meant(`${clause.id}.s${at + 1}`))).toEqual(
        clause.sentences.map((_, at) => `${clause.id}.s${at + 1}`),
      );
    }
  });
});

test.each([
  ['documents/First-Text/2.1)', '2.1)'],
  ['document/first-text。', ''],
  ['first-text/2.1', '2.1'],
  ['zh/documents/first-text//2.1/', '2.1'],
])('The document and part that /%s names', (path, part) => {
  const found = documentAndPart(path, documents);
  expect(found?.[0].id).toBe('first-text');
  expect(found?.[1]).toBe(part);
});

test('What clings to a part of an address is dropped, and a part that is not rightly encoded is kept', () => {
  expect(cleaned('“2.1.3。”')).toBe('2.1.3');
  expect(cleaned('2.1.3\u200b')).toBe('2.1.3');
  expect(cleaned('%E4%')).toBe('e4');
});

/** Ways in which addresses are damaged where people write them; each keeps enough to tell what is meant. */
const DAMAGES: readonly (readonly [
  what: string,
  damage: (path: string, part: string) => readonly [string, string],
])[] = [
  ['a full stop behind it', (path, part) => [path, `${part}.`]],
  ['a Chinese full stop', (path, part) => [path, `${part}。`]],
  ['a bracket', (path, part) => [path, `${part}）`]],
  ['quotation marks around the end', (path, part) => [path, `“${part}”`]],
  ['the end encoded twice', (path, part) => [path, encodeURIComponent(`${part}。`)]],
  ['capitals', (path, part) => [path.toUpperCase(), part.toUpperCase()]],
  [
    'full width',
    (path, part) => [path, part.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))],
  ],
  ['a space before the end', (path, part) => [path, ` ${part} `]],
  ['commas for full stops', (path, part) => [path, part.replaceAll('.', ',')]],
  ['the folder left out', (path, part) => [path.replace('documents/', ''), part]],
  ['a folder that is not there', (path, part) => [`doc/${path}`, part]],
];

test('100 seeded damages of real addresses: the part that was meant is found in all', () => {
  const parts = documents.flatMap(({ id, clauses: own }) =>
    own.flatMap((clause) => [
      { id, part: clause.id },
      ...clause.sentences.map((_, at) => ({ id, part: `${clause.id}.s${at + 1}` })),
    ]),
  );
  for (let seed = 0; seed < 110; seed += 1) {
    const { id, part } = parts[(seed * 7) % parts.length] ?? { id: '', part: '' };
    const [what, damage] = DAMAGES[seed % DAMAGES.length] ?? ['', (path, end) => [path, end] as const];
    const [path, end] = damage(`documents/${id}/`, part);
    const [found, asked] = documentAndPart(`${path}${end}`, documents) ?? [];
    const { clause, sentence, isMeant } = nearestPart(found ?? { clauses: [] }, asked ?? '');
    const reached = [clause?.id, sentence].filter(Boolean).join('.');
    expect({ what, found: found?.id, reached, isMeant }).toEqual({
      what,
      found: id,
      reached: part,
      isMeant: true,
    });
  }
});
