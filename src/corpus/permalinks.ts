import { oncePer } from '#src/text/once.ts';
import type { Report } from './fault.ts';

/**
 * The list of every address ever published (content/permalinks.txt): address,
 * status and target, parted by tabs, sorted. Addresses have no base path; a
 * sentence or a clause on the reading page is a fragment. Nothing is ever taken
 * off the list.
 */

export interface Permalink {
  readonly address: string;
  /** `live`: something stands there. `moved`: a page there says where it went. */
  readonly status: 'live' | 'moved';
  /** Where it moved to; null for what is live. */
  readonly target: string | null;
}

const LINE = /^(\/\S*)\t(?:live\t-|moved\t(\/\S*))$/;

/** The first line of the list: how many addresses stand below it, so that none is lost without a word. */
const COUNT = /^# (\d+) addresses$/;

/**
 * Reads the list; a line that is not address, status and target, an address that stands twice, and one that is
 * missing from the count, is a fault.
 */
export function readPermalinks(file: string, text: string, report: Report): Permalink[] {
  const seen = new Map<string, number>();
  const lineOf = (address: string): number => seen.get(address) ?? 1;
  report.index(file, ([address]) => ({ file, line: lineOf(String(address)), column: 1 }));
  const [first = '', ...lines] = text.split('\n');
  const list = lines.flatMap((line, index): Permalink[] => {
    const [, address = '', target = null] = LINE.exec(line) ?? [];
    if (line === '') return [];
    if (address === '' || seen.has(address)) {
      report.add(
        'permalink-line',
        { file, line: index + 2, column: 1 },
        '“/address⇥live⇥-” or “/address⇥moved⇥/target”, each address once',
        line,
      );
      return [];
    }
    seen.set(address, index + 2);
    return [{ address, status: target === null ? 'live' : 'moved', target }];
  });
  const count = lines.filter((line) => line !== '').length;
  if (Number(COUNT.exec(first)?.[1] ?? -1) !== count)
    report.add(
      'permalink-count',
      { file, line: 1, column: 1 },
      `the count of the lines below: # ${count} addresses`,
      first,
    );
  return list;
}

/** The list as it is published: sorted, a line an address. A hyphen stands for no target, so that no line ends in a tab. */
export function writePermalinks(list: readonly Permalink[]): string {
  const lines = list.map(({ address, status, target }) => `${address}\t${status}\t${target ?? '-'}\n`);
  return lines.sort().join('');
}

/** The list as it is kept in content/, under its count. */
export function keepPermalinks(list: readonly Permalink[]): string {
  return `# ${list.length} addresses\n${writePermalinks(list)}`;
}

/** The list with addresses that are new on it; what stands on it stays as it is. */
export function appended(list: readonly Permalink[], addresses: Iterable<string>): Permalink[] {
  const known = new Set(list.map(({ address }) => address));
  const added = [...new Set(addresses)].filter((address) => !known.has(address));
  return [...list, ...added.map((address): Permalink => ({ address, status: 'live', target: null }))];
}

type Moved = Permalink & { readonly target: string };

/** Those that have moved, which every page asks for: they are looked for once in the list, which is long. */
export const movedOf = oncePer((list: readonly Permalink[]): readonly Moved[] =>
  list.filter((one): one is Moved => one.target !== null),
);
