// What a site keeps of the version before it: a page that stands open goes on to fetch files by their hashed names.

import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HASHED } from '#src/export/site/offline.ts';
import { BUNDLES } from '#src/search/pagefind.ts';
import { INDEXES } from '#src/search/postings.ts';
import { filesIn } from './takeover.ts';

/** In a built site: the files that it has only for such pages, and that the next version drops. */
const LEFT_FILE = '.left.json';
const FOLDERS = [...HASHED, ...[BUNDLES, INDEXES].flatMap((folders) => Object.values(folders))].map(
  (folder) => `${folder.replaceAll(/^\/|\/$/g, '')}/`,
);

/** Puts what the site before had of its own under hashed names into a new site that has no such names. @returns these files */
export function leave(before: string, site: string): string[] {
  const record = join(before, LEFT_FILE);
  const old = new Set(existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as string[]) : []);
  const left = filesIn(before).filter(
    (file) =>
      FOLDERS.some((folder) => file.startsWith(folder)) && !old.has(file) && !existsSync(join(site, file)),
  );
  for (const file of left) cpSync(join(before, file), join(site, file));
  writeFileSync(join(site, LEFT_FILE), JSON.stringify(left));
  return left;
}
