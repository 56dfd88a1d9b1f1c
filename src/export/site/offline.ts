/** What a build says of itself for reading without a network. Paths stand from the root of the site on, without a slash before. */

export const WORKER_FILE = 'worker.js';
/** An `OfflineSize`. */
export const OFFLINE_FILE = 'offline.json';
/** What the whole edition is made of, a path a line. */
export const OFFLINE_LIST = 'offline.txt';
/** The page about it, without base path and language. It also stands for pages that are not kept. */
export const OFFLINE_PAGE = '/about/offline/';

/** A file that no version keeps: a page that is refused it is of a version before. */
export const NEVER_KEPT = 'opensearch.xml';

/** Folders whose files are named by their content. */
export const HASHED = ['_astro', 'fonts'];

/** Which version of the site this is, and how much its whole edition is. */
export interface OfflineSize {
  /** Changes with any byte of any file on the list. */
  readonly version: string;
  /** Bytes on the device. */
  readonly bytes: number;
  /** Bytes over the line, as a host sends them that compresses. */
  readonly fetched: number;
}

/** Pictures for other sites, what only hosts and crawlers read, and downloads that no page needs. */
const LEFT_OUT =
  /^(?:cards|embed)\/|^(?!_astro\/)[._]|^(?:\w+\/)?404\.html$|\.(?:atom|bib|cff|conf|epub|md|qdc|qdpx|ris|sqlite|tmx|txt|xml|zip)$/;

/** The address of a built file within the site, if it belongs to the whole edition; else null. */
export function offlinePath(file: string): string | null {
  return LEFT_OUT.test(file) ? null : encodeURI(file.replace(/(?<=^|\/)index\.html$/, ''));
}
