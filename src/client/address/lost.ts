import { fetchJson } from '#src/client/page/fetch.ts';
import { givenName } from '#src/client/page/given.ts';
import { assetHref, inLanguage, type Language, localHref } from '#src/i18n/language.ts';
import { address } from '#src/i18n/strings/address.ts';
import { cleaned, documentAndPart, nearestPart, nearestPath } from '#src/search/damaged.ts';
import type { Catalogue, SearchDocument } from '#src/search/model.ts';
import { decoded } from '#src/text/decoded.ts';
import { addressNote, linkTo } from './address-note.ts';

/** On the page that stands where there is none: goes to what the address means, or says what comes nearest to it. */

async function isThere(path: string): Promise<boolean> {
  const response = await fetch(path, { method: 'HEAD' }).catch(() => null);
  return response?.ok ?? false;
}

/** The first of some pages that is there. */
async function firstOf(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) if (await isThere(path)) return path;
  return null;
}

async function find(): Promise<void> {
  const base = assetHref('');
  const all = location.pathname.slice(base.length).split('/').map(decoded);
  const parts = all.map(cleaned).filter((part) => part !== '');
  const inTree = parts[0] === 'zh' ? 'zh' : 'en';
  // The Chinese tree is Chinese; at the root, whoever reads Chinese is told in Chinese.
  const lang: Language = navigator.language.startsWith('zh') ? 'zh' : inTree;
  const words = address[lang];
  // The page speaks both languages; the reader’s comes first.
  const own = document.querySelector(`main section[lang^="${lang}"]`);
  own?.parentElement?.prepend(own);
  const fragment = givenName();

  const right = await firstOf([`${base}/${parts.join('/')}/`, `${base}/${parts.join('/')}`]);
  if (right && right !== location.pathname)
    return location.replace(right + (fragment && `#${cleaned(fragment)}`));

  const catalogue = await fetchJson<Catalogue>(assetHref('/search/catalogue.json'));
  const named = documentAndPart(all.join('/'), catalogue.documents);
  if (named) {
    const [{ id }, part] = named;
    const source = await fetchJson<SearchDocument>(assetHref(`/search/documents/${id}.json`));
    const asked = fragment || part;
    const nearest = nearestPart(source, asked);
    const path = localHref(inTree, nearestPath(id, nearest));
    if (nearest.isMeant && (await isThere(path))) return location.replace(path);
    const short = inLanguage(source.short, lang);
    const to = nearest.clause ? `${short} ${nearest.clause.cite[lang]}` : short;
    return addressNote(`${words.notInDocument(asked, short)}${words.nearest}`, null, linkTo(path, to));
  }
  const above = parts.map((_, at) => `${base}/${parts.slice(0, at).join('/')}/`.replace('//', '/')).reverse();
  const near = (await firstOf(above)) ?? localHref(inTree, '/');
  addressNote(`${words.noPage(decoded(location.pathname))}${words.nearest}`, null, linkTo(near, near));
}

class LostAddress extends HTMLElement {
  connectedCallback(): void {
    // The page itself, at its own address, was not sought in vain.
    if (!location.pathname.endsWith('/404.html')) void find().catch(() => {});
  }
}

customElements.define('lost-address', LostAddress);
