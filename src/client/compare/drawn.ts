import { pageLanguage } from '#src/client/page/dom.ts';
import { fetchJson } from '#src/client/page/fetch.ts';
import { concordance } from '#src/compare/shared.ts';
import { citySides, documentSides, type Side } from '#src/compare/side.ts';
import type { BesideDocument, BesideSite } from '#src/export/beside.ts';
import { assetHref } from '#src/i18n/language.ts';
import { besideHtml, sidesHtml } from '#src/views/beside.ts';

/**
 * Documents and places beside one another, as HTML, from the files of those documents alone.
 *
 * @param ids of documents, and of places as `cities/…`.
 * @param theme the only one that is asked for, or null.
 * @throws where a file does not arrive.
 */
export async function sidesOf(ids: readonly string[], theme: string | null): Promise<string> {
  const lang = pageLanguage();
  const site = await fetchJson<BesideSite>(assetHref('/beside.json'));
  const cities = site.cities.filter(({ id }) => ids.includes(`cities/${id}`));
  const needed = [...ids, ...cities.flatMap(({ documents }) => documents)];
  const files = await Promise.all(
    // In the order of time, in which the site has them.
    site.sources
      .filter(({ id }) => needed.includes(id))
      .map(({ id }) => fetchJson<BesideDocument>(assetHref(`/beside/${id}.json`))),
  );
  const passedOver = files.flatMap((file) => file.passedOver);
  const documents = files.map(({ document }) => document);
  const places = cities.map((city) => ({ ...city, code: null, point: null, note: null }));
  const sides = new Map<string, Side>([
    ...documentSides({ documents, passedOver }).map((side) => [side.id, side] as const),
    ...citySides({ documents, cities: places, passedOver }).map(
      (side) => [`cities/${side.id}`, side] as const,
    ),
  ]);
  const chosen = ids.flatMap((id) => sides.get(id) ?? []);
  const themes = site.themes.filter(({ id }) => theme === null || id === theme);
  const standings = new Map(files.map(({ document, standing }) => [document.id, standing[lang]]));
  const all = {
    sides: chosen,
    themes: new Map(themes.map((one) => [one.id, one])),
    concordance: concordance(documents, site.phrases),
    isListed: false,
    standing: ({ id }: { readonly id: string }) => standings.get(id) ?? null,
  };
  const [opening, body] = besideHtml(all, lang);
  return (
    sidesHtml(chosen, new Map(site.sources.map(({ id, status }) => [id, status[lang]])), lang) +
    opening +
    body
  );
}
