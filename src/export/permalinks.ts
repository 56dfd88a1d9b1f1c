import type { Corpus } from '../corpus/corpus.ts';
import type { PolicyDocument } from '../corpus/model.ts';

/**
 * The list of every address ever published (content/permalinks.txt): address,
 * status and target, parted by tabs, sorted. Addresses have no base path; a
 * sentence or a clause on the reading page is a fragment. Nothing is ever taken
 * off the list.
 */

/** `live`: something stands there. `moved`: a page there says where it went. */
export type Status = 'live' | 'moved';

export interface Permalink {
  readonly address: string;
  readonly status: Status;
  /** Where it moved to; null for what is live. */
  readonly target: string | null;
}

/** Stands for “no target”, so that no line ends in a tab. */
const NO_TARGET = '-';

/** @throws on a line that is not address, status, target. */
export function readPermalinks(text: string): Permalink[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Permalink => {
      const [address = '', status, target = ''] = line.split('\t');
      const hasMoved = status === 'moved';
      if (!address.startsWith('/') || !(hasMoved || status === 'live') || hasMoved !== target.startsWith('/'))
        throw new Error(
          `permalinks.txt: expected “/address⇥live⇥-” or “/address⇥moved⇥/target”, found “${line}”`,
        );
      return { address, status, target: hasMoved ? target : null };
    });
}

export function writePermalinks(list: readonly Permalink[]): string {
  const lines = list.map(({ address, status, target }) => `${address}\t${status}\t${target ?? NO_TARGET}\n`);
  return lines.sort().join('');
}

/** The list with addresses that are new on it; what stands on it stays as it is. */
export function appended(list: readonly Permalink[], addresses: Iterable<string>): Permalink[] {
  const known = new Set(list.map(({ address }) => address));
  const added = [...new Set(addresses)].filter((address) => !known.has(address));
  return [...list, ...added.map((address): Permalink => ({ address, status: 'live', target: null }))];
}

/** What a corpus promises, in the root language: documents, clauses, sentences, cities. */
export function corpusAddresses({ documents, cities }: Corpus): string[] {
  return [
    ...documents.flatMap((document) => {
      const page = `/documents/${document.id}/`;
      return [page, ...document.clauses.map((clause) => clause.url), ...fragments(document)];
    }),
    ...cities.map((city) => `/cities/${city.id}/`),
  ];
}

/** Clauses and sentences on the reading page of their document. */
function fragments({ id, clauses }: PolicyDocument): string[] {
  return clauses.flatMap((clause) =>
    [clause.id, ...clause.sentences.map((sentence) => sentence.id)].map(
      (fragment) => `/documents/${id}/#${fragment}`,
    ),
  );
}

/**
 * Everything that a site publishes under an address of its own: its pages, and
 * clauses and sentences on every reading page, in whatever language.
 *
 * @param pages addresses of pages, without base path.
 */
export function siteAddresses({ documents }: Corpus, pages: Iterable<string>): string[] {
  const found = [...pages];
  const reading = documents.flatMap((document) => {
    const path = `/documents/${document.id}/`;
    const before = found.filter((page) => page.endsWith(path)).map((page) => page.slice(0, -path.length));
    return before.flatMap((prefix) => fragments(document).map((fragment) => prefix + fragment));
  });
  return [...found, ...reading];
}
