import { isSpace, layoutMask } from '#src/text/layout.ts';
import type { Range } from './model.ts';
import { mergeRanges } from './ranges.ts';

/**
 * Fidelity: what is printed in the MDX, in order, is the
 * seed without its layout, every character once. From the same walk comes where
 * each printed run stands in the seed.
 */

/** A stretch that stands in the seed without a break: a label, or a line up to its next break; a tab is the end of a cell. */
export interface SeedRun {
  readonly text: string;
  /** Line of the MDX, from 1. */
  readonly line: number;
}

/** For each UTF-16 offset the code point offset, and one more for the end. */
function codePointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    offsets[at] = count;
    const code = text.charCodeAt(at);
    const isHighSurrogate = code >= 0xd800 && code < 0xdc00;
    if (!isHighSurrogate) count += 1;
  }
  offsets[text.length] = count;
  return offsets;
}

function lineOf(text: string, at: number): number {
  return (text.slice(0, at).match(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/g)?.length ?? 0) + 1;
}

/** Characters that a fault shows. */
const SHOWN = 12;

function shown(text: string, at: number): string {
  const rest = text.slice(at, at + SHOWN).replace(/\s/g, '␣');
  return rest === '' ? 'the end of the text' : `“${rest}”`;
}

/**
 * Walks the printed runs along the seed.
 *
 * @param seedFile the seed, for the fault.
 * @returns one list of stretches a run, in code points, null from the first fault on; and where the MDX and its seed
 * part: the line of the MDX, from 1, and the printed characters from there on, a few of them.
 */
export function locate(seed: string, runs: readonly SeedRun[], seedFile: string) {
  const mask = layoutMask(seed);
  const offsets = codePointOffsets(seed);
  const ranges: (readonly Range[] | null)[] = runs.map(() => null);
  let at = 0;
  const skip = (): void => {
    while (at < seed.length && mask[at] === 1) at += 1;
  };
  for (const [index, run] of runs.entries()) {
    if (run.text === '\t' && mask[at] === 1) {
      // The end of a cell is the next tab of the layout, or the line end of a table that has each cell on a line.
      let tab = at;
      while (mask[tab] === 1 && seed.charAt(tab) !== '\t') tab += 1;
      if (mask[tab] === 1) at = tab;
      ranges[index] = [{ start: offsets[at] ?? 0, end: offsets[at + 1] ?? 0 }];
      at += 1;
      continue;
    }
    skip();
    const start = at;
    for (let inner = 0; inner < run.text.length; inner += 1, at += 1) {
      if (at < seed.length && seed.charAt(at) === run.text.charAt(inner)) continue;
      const isGap = isSpace(seed.charAt(at)) || isSpace(run.text.charAt(inner));
      return {
        ranges,
        fault: {
          line: run.line,
          at: run.text.slice(inner, inner + SHOWN),
          expected: `${shown(seed, at)} as in ${seedFile}, line ${lineOf(seed, at)}, code point ${offsets[at]}`,
          found: shown(run.text, inner),
          mend: `${isGap ? 'white space inside a line counts too: ' : ''}print the source as it stands; what the editor has to say goes into <Sic> or <Note>`,
        },
      };
    }
    ranges[index] = mergeRanges([{ start: offsets[start] ?? 0, end: offsets[at] ?? 0 }]);
  }
  skip();
  if (at >= seed.length) return { ranges, fault: null };
  return {
    ranges,
    fault: {
      line: runs.at(-1)?.line ?? 1,
      at: '',
      expected: `more text: ${shown(seed, at)} (${seedFile}, line ${lineOf(seed, at)}, code point ${offsets[at]})`,
      found: 'the end of the document',
      mend: 'add the missing text of the source',
    },
  };
}
