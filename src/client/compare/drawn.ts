import { concordance } from '#src/compare/shared.ts';
import { citySides, documentSides, type Side } from '#src/compare/side.ts';
import { besideHtml, sidesHtml } from '#src/views/beside.ts';
import { loadSides } from './loaded.ts';

/**
 * Documents and places beside one another, as HTML.
 *
 * @param ids of documents, and of places as `cities/…`.
 * @param theme the only one that is asked for, or null.
 * @throws where a file does not arrive.
 */
export async function sidesOf(ids: readonly string[], theme: string | null): Promise<string> {
  const loaded = await loadSides(ids);
  const { lang, site, documents, statuses, standing } = loaded;
  const sides = new Map<string, Side>([
    ...documentSides(loaded).map((side) => [side.id, side] as const),
    ...citySides(loaded).map((side) => [`cities/${side.id}`, side] as const),
  ]);
  const chosen = ids.flatMap((id) => sides.get(id) ?? []);
  const themes = site.themes.filter(({ id }) => theme === null || id === theme);
  const all = {
    sides: chosen,
    themes: new Map(themes.map((one) => [one.id, one])),
    concordance: concordance(documents, site.phrases),
    isListed: false,
    standing,
  };
  const [opening, body] = besideHtml(all, lang);
  return sidesHtml(chosen, statuses, lang) + opening + body;
}
