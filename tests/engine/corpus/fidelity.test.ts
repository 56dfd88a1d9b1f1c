import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/corpus/document.ts';
import { documentIds, readCorpus } from '../../../src/corpus/read.ts';
import { layoutMask } from '../../../src/text/layout.ts';

const ROOT = join(import.meta.dirname, '../../..');
const corpus = await readCorpus(ROOT);
const ids = await documentIds(ROOT);

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function sourcesOf(id: string, mdx: string) {
  return {
    id,
    zh: { file: `content/documents/zh/${id}.mdx`, text: mdx },
    en: null,
    seed: { file: `seeds/${id}.txt`, text: read(`seeds/${id}.txt`), sha256: '' },
    coding: null,
  };
}

describe.each(ids)('%s', (id) => {
  const document = corpus.documents.find((candidate) => candidate.id === id);
  if (!document) throw new Error(id);
  const seed = [...read(`seeds/${id}.txt`)];
  const slices = (ranges: readonly { start: number; end: number }[]): string =>
    ranges.map((range) => seed.slice(range.start, range.end).join('')).join('');

  test('each sentence is the slices of the seed that it names', () => {
    for (const sentence of document.clauses.flatMap((clause) => clause.sentences)) {
      expect(slices(sentence.source), sentence.id).toBe(sentence.text);
    }
  });

  test('each clause is the slices of the seed that it names: label, heading and text', () => {
    for (const clause of document.clauses) {
      expect(slices(clause.source), clause.id).toBe(
        clause.label + (clause.heading?.text ?? '') + clause.text,
      );
    }
  });

  test('what stands between the slices of a clause is layout and nothing else', () => {
    const text = seed.join('');
    // The seeds hold no character outside the basic plane, so code points are UTF-16 units here.
    expect(text.length).toBe(seed.length);
    const mask = layoutMask(text);
    for (const clause of document.clauses) {
      for (const [index, range] of clause.source.entries()) {
        const next = clause.source[index + 1];
        if (next)
          expect(
            [...mask.slice(range.end, next.start)].every((byte) => byte === 1),
            clause.id,
          ).toBe(true);
      }
    }
  });

  test('the slices of all clauses together are every character of the seed, in order, once', () => {
    const text = seed.join('');
    const mask = layoutMask(text);
    const kept = seed.filter((_, at) => mask[at] === 0).join('');
    const printed = document.clauses.map((clause) => slices(clause.source)).join('');
    expect([...printed].filter((character) => !/\s/.test(character)).join('')).toBe(kept);
  });

  test('figures, notes and mentions quote the slices that they name', () => {
    for (const clause of document.clauses) {
      for (const quoted of [
        ...clause.figures,
        ...clause.notes,
        ...clause.names,
        ...clause.cites,
        ...clause.events,
      ]) {
        expect(slices(quoted.source)).toBe(quoted.quote);
      }
    }
  });

  test('one character changed anywhere in the text is found, with file, line, expected and found', () => {
    const mdx = read(`content/documents/zh/${id}.mdx`);
    const lines = mdx.split('\n');
    const front = lines.indexOf('---', 1);
    const places = lines.flatMap((line, index) =>
      index > front && line !== '' && !line.startsWith('<')
        ? [...line.matchAll(/[\u4e00-\u9fff](?![^<]*>)/g)].map((match) => [index, match.index] as const)
        : [],
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom('丂', '', '甲甲'), ([line, at], put) => {
        const broken = [...lines];
        const text = broken[line] ?? '';
        broken[line] = text.slice(0, at) + put + text.slice(at + 1);
        const { document: none, faults } = readDocument(sourcesOf(id, broken.join('\n')));
        expect(none).toBeNull();
        expect(faults).toHaveLength(1);
        expect(faults[0]).toMatchObject({ file: `content/documents/zh/${id}.mdx`, line: line + 1 });
        expect(faults[0]?.expected).toMatch(/as in seeds\/.*line \d+, code point \d+/);
      }),
      { seed: 5, numRuns: 25 },
    );
  });
});
