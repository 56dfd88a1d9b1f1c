// Finds the documents for which nothing has changed of what their pages and files are made from: their part of the
// edition, the code, the packages and the settings. Writes what the build takes over, and the keys of this build.

import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { clausesWithCards } from '#src/cards/all.ts';
import { dateOfContent } from '#src/corpus/changes.ts';
import type { Taken } from '#src/export/taken.ts';
import { scopeOf } from '#src/views/scope.ts';
import { readEdition } from './edition.ts';
import { settings } from './settings.ts';
import { root } from './steps.ts';
import { KEYS_FILE, keysIn, TAKEN } from './takeover.ts';

/** All that pages and files are made by, their content apart. */
const CODE = ['src/**', 'public/**', 'astro.config.mjs', 'package.json', 'package-lock.json'];

const [site = ''] = process.argv.slice(2);
const { out: _, cache, taken: __, edition: ___, cards, ...place } = settings();
const content = await readEdition();
const { documents } = content.corpus;

/** Maps are written as lists of their entries. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => (inner instanceof Map ? [...inner] : inner));

const code = createHash('sha256');
for (const file of globSync(CODE, { cwd: root, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .toSorted())
  code.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
code.update(
  written([
    process.version,
    place,
    clausesWithCards(documents, cards).length > 0,
    dateOfContent(content.changes),
    content.readings,
  ]),
);
const common = code.digest('hex');

const keys: Record<string, string> = Object.fromEntries(
  documents.map((document) => [
    document.id,
    createHash('sha256')
      .update(common)
      .update(written(scopeOf(content, document)))
      .digest('hex'),
  ]),
);
const before = keysIn(site);
const taken: Taken = {
  from: site,
  documents: Object.keys(keys).filter((id) => before.get(id) === keys[id]),
};
mkdirSync(resolve(root, cache), { recursive: true });
writeFileSync(join(resolve(root, cache), TAKEN), JSON.stringify(taken));
writeFileSync(join(resolve(root, cache), KEYS_FILE), JSON.stringify(keys));
console.log(`${taken.documents.length} of ${documents.length} documents are as they were built`);
