// Makes the search index of a built site: two Pagefind bundles, the texts of the documents, and the catalogue
// that ties them together. Runs after the pages are built, into the same folder.

import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadContent } from '#src/corpus/read.ts';
import { languages } from '#src/i18n/language.ts';
import { terms } from '#src/i18n/strings/terms.ts';
import { besideOf } from '#src/search/beside.ts';
import { type Bundle, bundleOf, closePagefind } from '#src/search/bundle.ts';
import { calledOf, facetNames } from '#src/search/called.ts';
import { catalogueOf, neededEntries } from '#src/search/catalogue.ts';
import { type Reading, readings } from '#src/search/model.ts';
import { BUNDLES } from '#src/search/pagefind.ts';
import { searchDocument } from '#src/search/records.ts';
import { suggestionsOf } from '#src/search/suggestions.ts';
import { toPairs } from '#src/text/pairs.ts';
import { traditionalCharacters } from '#src/text/traditional.ts';
import { settings } from './settings.ts';
import { root } from './steps.ts';

const out = resolve(root, settings().out);

async function write(path: string, content: string | Uint8Array): Promise<void> {
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** Bytes of a bundle as a first search fetches it: all but the fragments and filters, which the site never asks for. */
function transferred(bundle: Bundle | null): number {
  const fetched = bundle?.files.filter(({ path }) => !/^(?:fragment|filter)\//.test(path)) ?? [];
  return fetched.reduce((sum, { content }) => sum + gzipSync(content).length, 0);
}

const content = await loadContent(root);
const { corpus } = content;
const documents = corpus.documents.map(searchDocument);
const table = traditionalCharacters();
const simplified = neededEntries(documents, table);

const bundles: Record<Reading, Bundle | null> = { zh: null, en: null };
for (const reading of readings) {
  bundles[reading] = await bundleOf(documents, reading, simplified);
  await rm(join(out, BUNDLES[reading]), { recursive: true, force: true });
  for (const file of bundles[reading]?.files ?? []) await write(BUNDLES[reading] + file.path, file.content);
}
await closePagefind();

const texts = documents.map((document) => ({ id: document.id, json: JSON.stringify(document) }));
for (const { id, json } of texts) await write(`search/documents/${id}.json`, json);
await write('search/traditional.json', JSON.stringify(toPairs(table)));
await write('search/suggestions.json', JSON.stringify(suggestionsOf(corpus, documents, simplified)));

for (const lang of languages)
  await write(`search/beside.${lang}.json`, JSON.stringify(besideOf(content, lang)));

const noNames: ReadonlyMap<string, string> = new Map();
const textBytes = texts.reduce((sum, { json }) => sum + gzipSync(json).length, 0);
const bytesOf = (reading: Reading): number =>
  bundles[reading] ? transferred(bundles[reading]) + textBytes : 0;
const catalogue = catalogueOf({
  documents,
  called: calledOf(corpus),
  facets: facetNames(corpus, terms.kinds),
  names: { zh: bundles.zh?.names ?? noNames, en: bundles.en?.names ?? noNames },
  simplified,
  version: createHash('sha256')
    .update(texts.map(({ json }) => json).join(''))
    .digest('hex')
    .slice(0, 12),
  bytes: { zh: bytesOf('zh'), en: bytesOf('en') },
});
await write('search/catalogue.json', JSON.stringify(catalogue));

for (const reading of readings) {
  const count = bundles[reading]?.names.size ?? 0;
  const size = (catalogue.bytes[reading] / 1000).toFixed(0);
  console.log(
    `${BUNDLES[reading]} ${count} clauses, ${count === 0 ? 'not made' : `a first search fetches at most ${size} kB`}`,
  );
}
