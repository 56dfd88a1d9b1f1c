import { oncePer } from '#src/text/once.ts';
import { type Change, type Ending, isEnding, versionsOf } from './changes.ts';
import type { Report } from './fault.ts';
import type { Content } from './gate.ts';
import type { PolicyDocument } from './model.ts';
import { CHANGES, PERMALINKS } from './paths.ts';

/**
 * The ledger of every address ever published (content/permalinks.txt): address, status, target, version and hash,
 * parted by tabs, sorted; a hyphen stands for what there is not. Addresses have no base path; a sentence or a clause on
 * the reading page is a fragment. Nothing is ever taken off the list.
 */

export interface Permalink {
  readonly address: string;
  /**
   * `live`: something stands there. `moved`, `merged`, `withdrawn`: a page there says what became of it, when and why,
   * as content/changes.yaml has it.
   */
  readonly status: 'live' | Ending['kind'];
  /** Where it moved to, or what took it in; null for the others. */
  readonly target: string | null;
  /** The version in which it first came out; null until it has. */
  readonly version: string | null;
  /**
   * Of the words there, as they came out last, in hexadecimal digits: the first 16 of the SHA-256 for a clause or a
   * sentence, all 64 for a seed, at the address of its page. Null for the others, and until they have come out.
   */
  readonly hash: string | null;
}

const LINE =
  /^(\/\S*)\t(?:(live|withdrawn)\t-|(moved|merged)\t(\/\S*))\t(?:-|(\d+\.\d+\.\d+))\t(?:-|([0-9a-f]{16}|[0-9a-f]{64}))$/;

/** The first line of the list: how many addresses stand below it, so that none is lost without a word. */
const COUNT = /^# (\d+) addresses$/;

/**
 * Reads the list; a line that is not of this form, an address that stands twice, and one that is missing from the
 * count, is a fault.
 */
export function readPermalinks(file: string, text: string, report: Report): Permalink[] {
  const seen = new Map<string, number>();
  const lineOf = (address: string): number => seen.get(address) ?? 1;
  report.index(file, ([address]) => ({ file, line: lineOf(String(address)), column: 1 }));
  const [first = '', ...lines] = text.split('\n');
  const list = lines.flatMap((line, index): Permalink[] => {
    const [, address = '', untold, told, target = null, version = null, hash = null] = LINE.exec(line) ?? [];
    if (line === '') return [];
    if (address === '' || seen.has(address)) {
      report.add(
        'permalink-line',
        { file, line: index + 2, column: 1 },
        '“/address⇥live⇥-⇥version⇥hash”, or withdrawn, or moved or merged and a /target; each address once',
        line,
      );
      return [];
    }
    seen.set(address, index + 2);
    return [{ address, status: (untold ?? told) as Permalink['status'], target, version, hash }];
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

/** The list as it is published: sorted, a line an address. A hyphen stands for nothing, so that no line ends in a tab. */
export function writePermalinks(list: readonly Permalink[]): string {
  const lines = list.map(
    ({ address, status, target, version, hash }) =>
      `${[address, status, target ?? '-', version ?? '-', hash ?? '-'].join('\t')}\n`,
  );
  return lines.sort().join('');
}

/** The list as it is kept in content/, under its count. */
export function keepPermalinks(list: readonly Permalink[]): string {
  return `# ${list.length} addresses\n${writePermalinks(list)}`;
}

/**
 * What an address shows, whatever its language, page or format: `document#clause`, `document#clause.s2`, `document`, or
 * a page of ours. What stands below it begins with this and a dot or a number sign.
 */
export function shownAt(address: string): string {
  const bare = address.replace(/^\/zh\//, '/');
  const [, document, page, part = page] =
    /^\/(?:documents|embed)\/([^/.#]+)(?:\/(?:([^/#]+?)(?:\/|\.json))?(?:#(.+))?|\..+)$/.exec(bare) ?? [];
  if (document === undefined) return bare;
  return part === undefined ? document : `${document}#${part}`;
}

/** Whether an address, or what stands below it, is what is shown. @param shown as `shownAt` gives it. */
export function covers(address: string, shown: string): boolean {
  const whole = shownAt(address);
  return shown === whole || shown.startsWith(`${whole}#`) || shown.startsWith(`${whole}.`);
}

/** Where what stood at an address is to be found: in its language, beside pages as a file or a frame. */
function targetOf(address: string, to: string): string {
  const [page = ''] = to.split('#');
  if (address.endsWith('.json')) return `${page.slice(0, -1)}.json`;
  if (address.startsWith('/embed/')) return page.replace('/documents/', '/embed/');
  return address.startsWith('/zh/') ? `/zh${to}` : to;
}

/** The record that says what became of an address; of one that is listed as live, any that has it. */
function recordOf(
  { address, status }: Pick<Permalink, 'address' | 'status'>,
  changes: readonly Change[],
): Ending | null {
  const shown = shownAt(address);
  const isOf = ({ kind, addresses = [] }: Ending): boolean =>
    (status === 'live' || status === kind) && addresses.some((one) => covers(one, shown));
  return changes.filter(isEnding).find(isOf) ?? null;
}

/** The SHA-256 of each seed, by what is shown at the address of its page. */
export function seedSums(
  documents: readonly Pick<PolicyDocument, 'id' | 'source'>[],
): ReadonlyMap<string, string> {
  return new Map(documents.map(({ id, source }) => [`${id}#source`, source.sha256]));
}

/**
 * The list of a site: with the addresses that are new, and with what became of those that are gone, as the changes say
 * it. The rest stays as it is.
 *
 * @param addresses those at which something stands.
 * @param hashes by what is shown; for lines that have none.
 * @param version the one that comes out, which gives its number to lines that have none, and its hashes to all.
 */
export function appended(
  list: readonly Permalink[],
  addresses: readonly string[],
  changes: readonly Change[] = [],
  hashes: ReadonlyMap<string, string> = new Map(),
  version: string | null = null,
): Permalink[] {
  const standing = new Set(addresses);
  const known = new Set(list.map(({ address }) => address));
  const fresh = [...standing].filter((address) => !known.has(address));
  const none = { status: 'live', target: null, version: null, hash: null } as const;
  return [...list, ...fresh.map((address): Permalink => ({ address, ...none }))].map((line) => {
    if (line.status !== 'live') return line;
    const record = standing.has(line.address) ? null : recordOf(line, changes);
    const { kind, to = null } = record ?? {};
    if (kind) return { ...line, status: kind, target: to && targetOf(line.address, to) };
    const hash = hashes.get(shownAt(line.address)) ?? null;
    if (version === null) return { ...line, hash: line.hash ?? hash };
    return { ...line, version: line.version ?? version, hash: hash ?? line.hash };
  });
}

/** Proves that of each address that is live no more a record says why, and that each such record has its addresses. */
export function checkGone(list: readonly Permalink[], changes: readonly Change[], report: Report): void {
  for (const line of list)
    if (line.status !== 'live' && !recordOf(line, changes))
      report.add(
        'permalink-reason',
        report.place(PERMALINKS, line.address),
        `a record of kind ${line.status} in ${CHANGES} that has ${line.address} among its addresses`,
        'none',
      );
  for (const { id, kind, addresses = [] } of list.length > 0 ? changes.filter(isEnding) : [])
    for (const address of addresses)
      if (!list.some((line) => line.status === kind && covers(address, shownAt(line.address))))
        report.add(
          'permalink-reason',
          report.place(CHANGES, id, 'addresses'),
          `a line of ${PERMALINKS} that says ${kind} of ${address}`,
          'none',
        );
}

/** The addresses at which nothing stands any more, looked for once in the list, which is long. */
export const goneFrom = oncePer(({ permalinks, changes }: Pick<Content, 'permalinks' | 'changes'>) => {
  const versions = versionsOf(changes);
  return permalinks.flatMap(({ status, ...line }) => {
    if (status === 'live') return [];
    // Of a pair that has no page while there are so many, no record tells.
    const change = recordOf({ ...line, status }, changes);
    const before = versions[change?.version ? versions.indexOf(change.version) + 1 : 0];
    /** The version in which it was to be found last; null where it never came out. */
    const last = (line.version && before) ?? null;
    return [{ ...line, status, change, last }];
  });
});

/** What a page shows no more though it stays, such as a text whose rights somebody holds; null where nothing was withdrawn. */
export function withdrawnAt(page: string, changes: readonly Change[]): Ending | null {
  return recordOf({ address: page, status: 'withdrawn' }, changes);
}
