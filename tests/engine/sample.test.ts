import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROLES } from '#src/convert/roles.ts';
import { siteAddresses } from '#src/corpus/addresses.ts';
import { isMarkName, MARK_SCHEMAS } from '#src/corpus/attributes.ts';
import type { Inline } from '#src/corpus/model.ts';
import { keepPermalinks } from '#src/corpus/permalinks.ts';
import { loadContent } from '#src/corpus/read.ts';
import { comparator, figureKind, precision } from '#src/corpus/vocabulary.ts';
import { SAMPLE } from '#tests/support/sample.ts';

const content = await loadContent(SAMPLE);
const { corpus } = content;
const clauses = corpus.documents.flatMap((document) => document.clauses);
const figures = clauses.flatMap((clause) => clause.figures);

function nodesWithin(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node) => [node, ...(node.type === 'mark' ? nodesWithin(node.children) : [])]);
}
const nodes = clauses.flatMap(({ heading, sentences }) =>
  [heading, ...sentences].flatMap((line) => nodesWithin(line?.nodes ?? [])),
);
const distinct = (values: readonly unknown[]): unknown[] => [...new Set(values)].sort();

describe('the sample holds whatever a corpus may hold', () => {
  test('every role of a block', () => {
    expect(distinct(clauses.map(({ role }) => role))).toEqual(distinct(ROLES));
  });

  test('every element of the vocabulary, and breaks', () => {
    const tags = nodes.map((node) => (node.type === 'mark' ? node.mark.tag : node.type));
    expect(distinct(tags.filter(isMarkName))).toEqual(distinct(Object.keys(MARK_SCHEMAS)));
    expect(tags).toContain('break');
  });

  test('figures of every kind, comparator and precision, with a value, a range, a part, by and at', () => {
    expect(distinct(figures.map((figure) => figure.kind))).toEqual(distinct(figureKind.options));
    expect(distinct(figures.map((figure) => figure.comparator))).toEqual(distinct(comparator.options));
    expect(distinct(figures.map((figure) => figure.precision))).toEqual(distinct(precision.options));
    for (const field of ['value', 'min', 'max', 'by', 'at', 'unit', 'partOf'] as const)
      expect(
        figures.map((figure) => figure[field]).some((value) => value !== null),
        field,
      ).toBe(true);
    expect(distinct(figures.map(({ by, at }) => (by ?? at)?.sure ?? null))).toEqual([
      'inferred',
      null,
      'stated',
    ]);
    expect(figures.some(({ unit }) => unit === null)).toBe(true);
    expect(figures.some((figure) => figure.value !== null && !Number.isInteger(figure.value))).toBe(true);
  });

  test('policy, press and report, one of them neither dated, translated nor coded', () => {
    expect(corpus.documents.map(({ kind, dates, translated }) => [kind, dates.length, translated])).toEqual([
      ['press', 1, true],
      ['policy', 4, true],
      ['report', 0, false],
    ]);
    const coded = (id: string): boolean[] =>
      clauses
        .filter((clause) => clause.document === id)
        .flatMap(({ sentences }) => sentences.map(({ does }) => does !== null));
    expect(distinct(coded('yanxi-survey'))).toEqual([false]);
    expect(distinct(coded('qingwu-measures'))).toEqual([true]);
  });

  test('a text outside the basic plane, where code points and UTF-16 units part', () => {
    expect(clauses.some(({ text }) => text.length !== [...text].length)).toBe(true);
  });

  test('two codings that differ, with decisions', () => {
    const { layers, decisions } = content.second;
    expect([...layers.keys()]).toEqual(['qingwu-measures']);
    expect(decisions).toHaveLength(2);
  });

  test('a theme that no sentence has', () => {
    const coded = new Set(clauses.flatMap(({ themes }) => themes));
    expect([...corpus.themes.keys()].filter((theme) => !coded.has(theme))).toEqual(['waste']);
  });

  test('a list of addresses that promises all there is, and some at which nothing stands any more', () => {
    const text = readFileSync(join(SAMPLE, 'content/permalinks.txt'), 'utf8');
    const list = content.permalinks;
    expect(keepPermalinks(list)).toBe(text);
    expect(list.filter(({ status }) => status === 'live').map(({ address }) => address)).toEqual(
      siteAddresses(content).sort(),
    );
    expect(distinct(list.map(({ status }) => status))).toEqual(['live', 'merged', 'moved', 'withdrawn']);
  });
});
