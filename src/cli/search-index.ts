// Makes the search index of a built site: a bundle for each text, the texts of the documents, and the catalogue
// that ties them together. A build lays what it makes over the pages.

import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { languages } from '#src/i18n/language.ts';
import { terms } from '#src/i18n/strings/terms.ts';
import { besideOf } from '#src/search/beside.ts';
import { bundleOf, closePagefind, engineFor } from '#src/search/bundle.ts';
import { calledOf, facetNames } from '#src/search/called.ts';
import { catalogueOf, neededEntries } from '#src/search/catalogue.ts';
import { type Reading, readings } from '#src/search/model.ts';
import { BUNDLES } from '#src/search/pagefind.ts';
import { INDEXES } from '#src/search/postings.ts';
import { searchDocument } from '#src/search/records.ts';
import { suggestionsOf } from '#src/search/suggestions.ts';
import { toPairs } from '#src/text/pairs.ts';
import { traditionalCharacters } from '#src/text/traditional.ts';
import { readEdition } from './edition.ts';
import { settings } from './settings.ts';
import { root } from './steps.ts';

const out = resolve(root, settings().out);

async function write(path: string, content: string | Uint8Array): Promise<void> {
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

const content = await readEdition();
const { corpus } = content;
const documents = corpus.documents.map(searchDocument);
const table = traditionalCharacters();
const simplified = neededEntries(documents, table);

const engine = engineFor(documents);
for (const folder of [...Object.values(BUNDLES), ...Object.values(INDEXES)])
  await rm(join(out, folder), { recursive: true, force: true });
const indexBytes: Record<Reading, number> = { zh: 0, en: 0 };
for (const reading of readings) {
  const bundle = await bundleOf(documents, reading, simplified, engine);
  indexBytes[reading] = bundle?.bytes ?? 0;
  for (const { path, content } of bundle?.files ?? []) await write(`${bundle?.folder}${path}`, content);
}
await closePagefind();

const texts = documents.map((document) => ({ id: document.id, json: JSON.stringify(document) }));
for (const { id, json } of texts) await write(`search/documents/${id}.json`, json);
await write('search/traditional.json', JSON.stringify(toPairs(table)));
await write('search/suggestions.json', JSON.stringify(suggestionsOf(corpus, documents, simplified)));

for (const lang of languages)
  await write(`search/beside.${lang}.json`, JSON.stringify(besideOf(content, lang)));

const textBytes = texts.reduce((sum, { json }) => sum + gzipSync(json).length, 0);
const bytesOf = (reading: Reading): number =>
  indexBytes[reading] === 0 ? 0 : indexBytes[reading] + textBytes;
const catalogue = catalogueOf({
  documents,
  called: calledOf(corpus),
  facets: facetNames(corpus, terms.kinds),
  engine,
  simplified,
  version: createHash('sha256')
    .update(texts.map(({ json }) => json).join(''))
    .digest('hex')
    .slice(0, 12),
  bytes: { zh: bytesOf('zh'), en: bytesOf('en') },
});
await write('search/catalogue.json', JSON.stringify(catalogue));

for (const reading of readings) {
  const size = `a first search fetches at most ${(catalogue.bytes[reading] / 1000).toFixed(0)} kB`;
  console.log(`${engine} (${reading}) ${catalogue.bytes[reading] === 0 ? 'not made' : size}`);
}
