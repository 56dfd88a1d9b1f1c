import { pageLanguage } from '#src/client/page/dom.ts';
import { fetchJson } from '#src/client/page/fetch.ts';
import { type AskedCell, cellSentences } from '#src/compare/cell.ts';
import type { BesideDocument, BesideSite } from '#src/export/beside.ts';
import { assetHref, inLanguage } from '#src/i18n/language.ts';
import { passagesHtml } from '#src/views/passages.ts';

/** What is known of documents and places that a reader has chosen, from the files of those documents alone. */

/**
 * What the files of some documents, and of those that speak of some places, say.
 *
 * @param ids of documents, and of places as `cities/…`.
 * @throws where a file does not arrive.
 */
export async function loadSides(ids: readonly string[]) {
  const lang = pageLanguage();
  const site = await fetchJson<BesideSite>(assetHref('/beside.json'));
  const asked = site.cities.filter(({ id }) => ids.includes(`cities/${id}`));
  const needed = [...ids, ...asked.flatMap(({ documents }) => documents)];
  const files = await Promise.all(
    // In the order of time, in which the site has them.
    site.sources
      .filter(({ id }) => needed.includes(id))
      .map(({ id }) => fetchJson<BesideDocument>(assetHref(`/beside/${id}.json`))),
  );
  const standings = new Map(files.map(({ document, standing }) => [document.id, standing[lang]]));
  return {
    lang,
    site,
    documents: files.map(({ document }) => document),
    cities: asked.map((city) => ({ ...city, code: null, point: null, note: null })),
    passedOver: files.flatMap((file) => file.passedOver),
    standing: ({ id }: { readonly id: string }) => standings.get(id) ?? null,
    statuses: new Map(site.sources.map(({ id, status }) => [id, status[lang]])),
  };
}

/**
 * The name of the column of a cell, and the words that its numbers count, as HTML.
 *
 * @throws where a file does not arrive.
 */
export async function cellWords(cell: AskedCell) {
  const { table, column } = cell;
  const isPlace = table === 'cities';
  const { lang, documents, cities, standing } = await loadSides([isPlace ? `cities/${column}` : column]);
  const name = isPlace ? cities[0]?.name : documents[0]?.short;
  return {
    name: name ? inLanguage(name, lang) : column,
    html: passagesHtml(cellSentences(documents, cell), { isNamed: !isPlace, standing }, lang),
  };
}
