import { matrixHtml, type ShownMatrix } from '#src/views/matrix-table.ts';
import { loadSides } from './loaded.ts';

/**
 * A matrix of some columns, as HTML.
 *
 * @param ids of its documents, or of its places.
 * @param silent themes of which no document of the site speaks.
 * @throws where a file does not arrive.
 */
export async function matrixOf(
  id: ShownMatrix['id'],
  ids: readonly string[],
  silent: readonly string[],
): Promise<string> {
  const { lang, site, statuses, ...corpus } = await loadSides(
    ids.map((one) => (id === 'cities' ? `cities/${one}` : one)),
  );
  const themes = new Map(site.themes.map((theme) => [theme.id, theme]));
  const places = new Map(site.cities.map((city) => [city.id, city.name]));
  return matrixHtml({ id, corpus: { ...corpus, themes }, places, statuses, silent }, lang);
}
