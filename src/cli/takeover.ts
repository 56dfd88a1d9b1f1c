// What a build takes over from the site that stands: pages and files of documents whose key is the same.

import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ownerOf, type Taken } from '#src/export/taken.ts';

/** In a built site: for each document the digest of all that its pages and files were made from. */
export const KEYS_FILE = '.keys.json';

/** In the folder of a build: what it takes over. */
export const TAKEN = 'taken.json';

/** Reads what is taken over: nothing where no file is named. A step of this same build has written it. */
export function takenIn(file: string | undefined): Taken {
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as Taken) : { from: '', documents: [] };
}

/** The keys of a built site; none where there is no site, or one without keys that can be read. */
export function keysIn(site: string): ReadonlyMap<string, unknown> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(join(site, KEYS_FILE), 'utf8')) as object));
  } catch {
    return new Map();
  }
}

/** The files of a folder, relative to it, with forward slashes; none where there is no folder. */
export function filesIn(folder: string): string[] {
  return (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}

/** One file under two names, for as long as both sites stand; a copy on a disk that knows no such thing. */
function putAlso(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Puts what is taken over into a site that is made, and its keys with it. */
export function takeOver({ site, cache }: { readonly site: string; readonly cache: string }): void {
  const { from, documents } = takenIn(join(cache, TAKEN));
  const wanted = new Set(documents);
  const made = new Set<string>();
  for (const path of wanted.size === 0 ? [] : filesIn(from)) {
    const owner = ownerOf(path);
    if (owner === null || !wanted.has(owner)) continue;
    if (!made.has(dirname(path))) mkdirSync(dirname(join(site, path)), { recursive: true });
    made.add(dirname(path));
    putAlso(join(from, path), join(site, path));
  }
  copyFileSync(join(cache, KEYS_FILE), join(site, KEYS_FILE));
}
