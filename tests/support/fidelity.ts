// That what the corpus says of a text is the text: tests over every document under a root.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '#src/corpus/gate.ts';
import type { Clause, Inline, PolicyDocument } from '#src/corpus/model.ts';
import { readCorpus } from '#src/corpus/read.ts';
import { layoutMask } from '#src/text/layout.ts';
import { folderOf } from './folder.ts';
import { withoutSpace } from './site/printed.ts';

/** The page numbers that stand in the breaks of a line; they are proved with it and belong to no stretch of it. */
function pageNumbers(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) =>
    node.type === 'break' ? [node.text] : node.type === 'mark' ? pageNumbers(node.children) : [],
  );
}

function numbersIn(clause: Clause): string[] {
  return [clause.heading, ...clause.sentences].flatMap((line) => pageNumbers(line?.nodes ?? []));
}

/** Tests that every document under a root is its seed, character for character. */
export async function testFidelity(root: string): Promise<void> {
  const corpus = await readCorpus(root);
  describe.each(corpus.documents.map((document) => [document.id, document] as const))('%s', (_, document) =>
    testDocument(root, document),
  );
}

function testDocument(root: string, document: PolicyDocument): void {
  const { id } = document;
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const text = read(`seeds/${id}.txt`);
  const seed = [...text];
  // The mask counts UTF-16 units, the ranges code points.
  const mask = layoutMask(text);
  let at = 0;
  const isLayout = seed.map((character) => {
    const unit = at;
    at += character.length;
    return mask[unit] === 1;
  });
  const slices = (ranges: readonly { start: number; end: number }[]): string =>
    ranges.map((range) => seed.slice(range.start, range.end).join('')).join('');

  test('each sentence is the slices of the seed that it names', () => {
    for (const sentence of document.clauses.flatMap((clause) => clause.sentences)) {
      expect(slices(sentence.source), sentence.id).toBe(sentence.text);
    }
  });

  test('each clause is the slices of the seed that it names: label, heading and text', () => {
    for (const clause of document.clauses) {
      const printed = clause.label + (clause.heading?.text ?? '') + clause.text;
      // A line end stands between the rows of a table.
      const words = clause.role === 'table' ? printed.replaceAll('\n', '') : printed;
      expect(slices(clause.source), clause.id).toBe(words);
    }
  });

  test('what stands between the slices of a clause is layout and nothing else', () => {
    for (const clause of document.clauses) {
      const numbers = numbersIn(clause);
      for (const [index, range] of clause.source.entries()) {
        const next = clause.source[index + 1];
        if (!next) continue;
        const between = seed.slice(range.end, next.start).filter((_, at) => !isLayout[range.end + at]);
        expect(['', ...numbers.map(withoutSpace)], clause.id).toContain(between.join(''));
      }
    }
  });

  test('the slices of all clauses together are every character of the seed, in order, once', () => {
    const numbers = document.clauses.flatMap(numbersIn).filter((number) => number !== '');
    const kept = seed.filter((_, at) => !isLayout[at]).join('');
    const printed = document.clauses.map((clause) => slices(clause.source)).join('');
    expect(withoutSpace(printed)).toBe(
      numbers.map(withoutSpace).reduce((all, one) => all.replace(one, ''), kept),
    );
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
    // It is read by itself, without its coding.
    const mdx = read(`content/documents/zh/${id}.mdx`).replace('coded: true', 'coded: false');
    const lines = mdx.split('\n');
    const front = lines.indexOf('---', 1);
    // One that is missing at the end of a line is told where the next line begins.
    const places = lines.flatMap((line, index) =>
      index > front && line !== '' && !line.startsWith('<')
        ? [...line.matchAll(/[\u4e00-\u9fff](?![^<]*>)(?=.)/g)].map((match) => [index, match.index] as const)
        : [],
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom('丂', '', '甲甲'), ([line, at], put) => {
        const broken = [...lines];
        const whole = broken[line] ?? '';
        broken[line] = whole.slice(0, at) + put + whole.slice(at + 1);
        const file = `content/documents/zh/${id}.mdx`;
        const { content, faults } = readContent(
          folderOf({ [file]: broken.join('\n'), [`seeds/${id}.txt`]: text }),
        );
        expect(content).toBeNull();
        expect(faults).toHaveLength(1);
        expect(faults[0]).toMatchObject({ rule: 'fidelity', file, line: line + 1 });
        expect(faults[0]?.expected).toMatch(/seeds\/.*line \d+, code point \d+/);
      }),
      { seed: 5, numRuns: 25 },
    );
  });
}
