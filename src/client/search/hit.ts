import { trustedHtml } from '#src/client/page/trusted.ts';
import { reckonStatus } from '#src/client/reckon-status.ts';
import { inLanguage, type Language, localHref } from '#src/i18n/language.ts';
import { searchResults } from '#src/i18n/strings/search-results.ts';
import { type formsByDocument, type Hit, hitKey, hitPath, litPlaces, matchCount } from '#src/search/hit.ts';
import { escapeHtml } from '#src/text/html.ts';
import { excerptHtml } from '#src/views/excerpt.ts';

/** Where and in which language hits are drawn. */
export interface Scene {
  readonly root: Element;
  readonly language: Language;
  /** Whether some hits are matched in the Chinese text and some in the translation. */
  readonly isMixed: boolean;
  /** What was found in each document. */
  readonly forms: ReturnType<typeof formsByDocument>;
}

export function template(root: Element, name: string): DocumentFragment {
  const found = root.querySelector<HTMLTemplateElement>(`[data-template="${name}"]`);
  if (!found) throw new Error(`the page has no template for ${name}`);
  return document.importNode(found.content, true);
}

/** A hit as a list item, drawn into a copy of the page's template. */
export function hitNode(hit: Hit, { root, language, isMixed, forms }: Scene): Node {
  const copy = template(root, 'hit');
  const part = <Kind extends HTMLElement>(name: string): Kind => {
    const found = copy.querySelector<Kind>(`[data-part="${name}"]`);
    if (!found) throw new Error(`the template has no ${name}`);
    return found;
  };
  const { document: source, clause } = hit;
  const item = copy.querySelector<HTMLElement>('[data-hit]');
  const lit = litPlaces(hit);
  // What can be quoted at a hit is the first sentence in which something is lit.
  if (item) Object.assign(item.dataset, { clause: hitKey(hit), pins: lit.join(' '), quoted: lit[0] });

  part<HTMLAnchorElement>('open').href = localHref(language, hitPath(hit, forms));
  part('document').textContent = inLanguage(source.short, language);
  part('cite').textContent = clause.cite[language];
  part('kind').replaceWith(template(root, `status-${source.id}`));
  reckonStatus(copy);
  // A target says who set it and whether that still holds; a text that only tells of targets has no such words.
  const standing = clause.target && root.querySelector(`[data-template="standing-${source.id}"]`);
  if (standing) part('page').parentElement?.after(template(root, `standing-${source.id}`));
  const page = part<HTMLAnchorElement>('page');
  page.href = localHref(language, hitPath(hit, forms, 'document'));
  page.textContent = searchResults[language].inText;
  const count = matchCount(hit);
  part('matches').textContent = count > 0 ? searchResults[language].matches(count) : '';
  // Which text was matched is worth saying where it is not the Chinese alone.
  const isZh = hit.spans.zh.length > 0;
  const found = hit.spans.en.length === 0 ? (isMixed && isZh ? 'zh' : null) : isZh ? 'both' : 'en';
  for (const place of copy.querySelectorAll<HTMLElement>('[data-found]'))
    place.hidden = place.dataset.found !== found;

  // The printed marker is seen, and no part of what is searched or copied.
  const label = clause.label && `<span class="label apart">${escapeHtml(clause.label)}</span>`;
  part('zh').innerHTML = trustedHtml(label + excerptHtml(hit, 'zh'));
  part('en').innerHTML = trustedHtml(excerptHtml(hit, 'en'));
  return copy;
}
