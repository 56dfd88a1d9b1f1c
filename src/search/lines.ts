import { linesOf } from '#src/corpus/walk.ts';
import type { NeighbourSide } from './address.ts';
import { type Facet, VALUES } from './filters.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './model.ts';
import { printedClause } from './printed.ts';

/** The concordance: every place where what was sought is printed, on a line of its own, and what stands beside it. */

/** One place where what was sought is printed. The strings are as printed, and stand in a row. */
export interface ConcordanceLine {
  readonly hit: Hit;
  readonly reading: Reading;
  /** The whole clause before what was found, and the end of it that the line shows. */
  readonly before: string;
  readonly left: string;
  readonly word: string;
  readonly right: string;
  readonly after: string;
}

/**
 * The lines of some hits, in their order: as many as there are spans.
 *
 * @param shown the text whose lines are wanted; of `both`, the Chinese where it has what was sought, as counts have it.
 * @param width code points on either side; where the clause has fewer, all of them.
 */
export function linesOfHits(hits: readonly Hit[], shown: Reading | 'both', width: number): ConcordanceLine[] {
  return hits.flatMap((hit) => {
    const reading = shown !== 'both' ? shown : hit.spans.zh.length > 0 ? 'zh' : 'en';
    const { text } = printedClause(hit.clause, reading);
    return hit.spans[reading].map(({ start, end }) => {
      const [before, after] = [text.slice(0, start), text.slice(end)];
      const left = [...before].slice(-width).join('');
      const right = [...after].slice(0, width).join('');
      return { hit, reading, before, left, word: text.slice(start, end), right, after };
    });
  });
}

/** What stands on one side, the nearest first: characters of the Chinese, words of the translation. */
function outward({ reading, before, after }: ConcordanceLine, side: NeighbourSide): string {
  if (side === 'right') return after.trimStart();
  return reading === 'zh'
    ? [...before.trimEnd()].reverse().join('')
    : before.trim().split(/\s+/).reverse().join(' ');
}

const COLLATORS = { zh: new Intl.Collator('zh-u-co-pinyin'), en: new Intl.Collator('en') };

/**
 * By what stands on one side, in Chinese by pinyin; lines that are alike stay in their order, that of time and text.
 * Lines of the Chinese stand before those of the translation: no one order of words holds for both.
 */
export function sortedLines(
  lines: readonly ConcordanceLine[],
  by: NeighbourSide | 'text',
): ConcordanceLine[] {
  if (by === 'text') return [...lines];
  return lines
    .map((line) => ({ line, key: outward(line, by) }))
    .toSorted((a, b) => {
      const [one, other] = [a.line.reading, b.line.reading];
      return one === other ? COLLATORS[one].compare(a.key, b.key) : one === 'zh' ? -1 : 1;
    })
    .map(({ line }) => line);
}

/** Lines as rows of a table: those of `sortedLines`, and one without words for a clause in which nothing is lit. */
export function rowsOfHits(
  ...[hits, shown, width, by]: [...Parameters<typeof linesOfHits>, NeighbourSide | 'text']
): ConcordanceLine[] {
  const rows = hits.flatMap((hit) => {
    const own = linesOfHits([hit], shown, width);
    const none = { hit, reading: 'zh', before: '', left: '', word: '', right: '', after: '' } as const;
    return own.length > 0 ? own : [none];
  });
  return sortedLines(rows, by);
}

/** The sentence or heading in which a row begins, in both languages; of a clause in which nothing is lit, all of it. */
export function passageOf({ hit: { clause }, reading, before, word }: ConcordanceLine) {
  const at = printedClause(clause, reading).parts.findIndex(({ end }) => before.length < end);
  const whole = { zh: printedClause(clause, 'zh').text, en: printedClause(clause, 'en').text };
  return (word === '' ? undefined : linesOf(clause)[at]) ?? whole;
}

/** Two Chinese characters, a run of others, or one sign; of a language that parts its words, a word. */
const NEXT = {
  zh: /^(?:\p{Script=Han}{1,2}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+|.)/su,
  en: /^(?:[\p{L}\p{N}'’-]+|.)/su,
};

/** Width and case make no difference to what is counted. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What stands next to the word; empty where the clause begins or ends there. */
function neighbour(line: ConcordanceLine, side: NeighbourSide): string {
  const isBackwards = side === 'left' && line.reading === 'zh';
  const next =
    side === 'left' && line.reading === 'en'
      ? (/(?:[\p{L}\p{N}'’-]+|.)$/su.exec(line.before.trimEnd())?.[0] ?? '')
      : (NEXT[line.reading].exec(outward(line, side))?.[0] ?? '');
  return folded(isBackwards ? [...next].reverse().join('') : next);
}

/** The lines by what stands next to the word, the most frequent first; within, and among equals, as they come. */
export function groupedLines(lines: readonly ConcordanceLine[], side: NeighbourSide) {
  return [...Map.groupBy(lines, (line) => neighbour(line, side))]
    .map(([name, own]) => ({ name, lines: own }))
    .toSorted((a, b) => b.lines.length - a.lines.length);
}

/** Every two Chinese characters in a row, and whole runs of other letters and digits. */
const ITEM =
  /\p{Script=Han}(?=(\p{Script=Han}))|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['’-][\p{L}\p{N}]+)*/gu;

function itemsIn(text: string, from: number, to: number): string[] {
  return [...text.matchAll(ITEM)].flatMap(({ 0: first, 1: second = '', index }) => {
    const item = first + second;
    return index >= from && index + item.length <= to ? [folded(item)] : [];
  });
}

/**
 * What stands whole within the width of a line on either side: two characters in a row (or a word of the translation)
 * and on how many lines, the most frequent first. What only one line has is left out.
 */
export function collocates(
  lines: readonly ConcordanceLine[],
): { readonly item: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { before, left, right, after } of lines) {
    const items = [
      ...itemsIn(before, before.length - left.length, before.length),
      ...itemsIn(after, 0, right.length),
    ];
    for (const item of new Set(items)) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([item, count]) => (count > 1 ? [{ item, count }] : []))
    .toSorted((a, b) => b.count - a.count);
}

/** Printed characters of the Chinese, without white space; words of the translation. */
function sizeOf({ clause }: Pick<Hit, 'clause'>, reading: Reading): number {
  const { text } = printedClause(clause, reading);
  return reading === 'zh' ? [...text.replace(/\s/gu, '')].length : (text.match(/\S+/g)?.length ?? 0);
}

/**
 * For each value of a facet, how many lines there are, and the size of the text in which they could be: of a clause
 * that has several themes each has it whole.
 *
 * @param all every clause that was searched and passes the filters.
 */
export function frequencies(
  lines: readonly ConcordanceLine[],
  all: readonly Hit[],
  facet: Facet,
  reading: Reading,
) {
  const rows = new Map<string, { count: number; size: number }>();
  const add = (hit: Hit, count: number, size: number): void => {
    for (const value of VALUES[facet](hit)) {
      const row = rows.get(value) ?? { count: 0, size: 0 };
      rows.set(value, { count: row.count + count, size: row.size + size });
    }
  };
  for (const hit of all) add(hit, 0, sizeOf(hit, reading));
  for (const { hit } of lines) add(hit, 1, 0);
  return [...rows].map(([value, row]) => ({ value, ...row }));
}

/** Lines per thousand characters, or words, with one decimal. */
export function perThousand({ count, size }: { readonly count: number; readonly size: number }): string {
  return size === 0 ? '' : ((count * 1000) / size).toFixed(1);
}
