import { fill, pageLanguage } from '#src/client/page/dom.ts';
import { fetchFile, fetchJson } from '#src/client/page/fetch.ts';
import { assetHref, inLanguage, localHref } from '#src/i18n/language.ts';
import { address } from '#src/i18n/strings/address.ts';
import { cleaned, nearestPart, nearestPath } from '#src/search/damaged.ts';
import type { SearchDocument } from '#src/search/model.ts';
import { addressNote, linkTo } from './address-note.ts';

/** On a page of a list, the address of the other page of it that has a part of this name; pages are fetched in order. */
async function pageWith(name: string): Promise<string | null> {
  const {
    list = '',
    further,
    pages = '0',
  } = document.querySelector<HTMLElement>('nav[data-pages]')?.dataset ?? {};
  for (let page = 1; page <= Number(pages); page++) {
    const path = page === 1 ? list : fill(further, { page });
    const html = await fetchFile(path).then(
      (response) => response.text(),
      () => '',
    );
    if (html.includes(` id="${name}"`)) return path;
  }
  return null;
}

/**
 * Finds what a name means that no part of the page has, and goes there; where it is on another page, or the page has
 * only something near it, a sentence says so.
 */
export async function mendFragment(name: string): Promise<void> {
  const lang = pageLanguage();
  const words = address[lang];
  const go = (id: string): boolean => {
    if (!document.getElementById(id)) return false;
    location.replace(`#${id}`);
    return true;
  };
  if (go(cleaned(name))) return;
  const paged = await pageWith(name);
  if (paged) return location.replace(`${paged}#${name}`);
  const [, id] = /\/documents\/([^/]+)\//.exec(location.pathname) ?? [];
  const source =
    id && (await fetchJson<SearchDocument>(assetHref(`/search/documents/${id}.json`)).catch(() => null));
  if (!source) return addressNote(words.noPart(name), null);
  const nearest = nearestPart(source, name);
  const { clause, sentence, isMeant } = nearest;
  const target = clause && (sentence === null ? clause.id : `${clause.id}.${sentence}`);
  const isHere = target !== null && go(target);
  if (isMeant && isHere) return;
  const said = isMeant ? words.noPart(name) : words.notInDocument(name, inLanguage(source.short, lang));
  const link = linkTo(
    localHref(lang, nearestPath(source.id, nearest)),
    clause ? clause.cite[lang] : words.whole,
  );
  addressNote(`${said}${words.nearest}`, isHere ? document.getElementById(target) : null, link);
}
