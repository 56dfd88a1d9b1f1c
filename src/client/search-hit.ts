import type { Language } from '../i18n/language.ts';
import { inLanguage } from '../i18n/language.ts';
import { searchResults } from '../i18n/strings/search-results.ts';
import { type Hit, hitKey, matchCount } from '../search/hit.ts';
import { printedForms } from '../search/printed-forms.ts';
import { chineseNodes, englishNodes } from './search-text.ts';

/** Where and in which language hits are drawn. */
export interface Scene {
  readonly root: Element;
  readonly language: Language;
  /** Address of the site's root in this language. */
  readonly home: string;
  /** Whether some hits are matched in the Chinese text and some in the translation. */
  readonly isMixed: boolean;
}

function template(root: Element, name: string): Node | null {
  return (
    root.querySelector<HTMLTemplateElement>(`[data-template="${name}"]`)?.content.cloneNode(true) ?? null
  );
}

/** A hit as a list item, drawn into a copy of the page's template. */
export function hitNode(hit: Hit, { root, language, home, isMixed }: Scene): Node {
  const copy = template(root, 'hit');
  if (!(copy instanceof DocumentFragment)) throw new Error('the page has no template for a hit');
  const part = <Kind extends HTMLElement>(name: string): Kind => {
    const found = copy.querySelector<Kind>(`[data-part="${name}"]`);
    if (!found) throw new Error(`the template has no ${name}`);
    return found;
  };
  const { document: source, clause } = hit;
  const item = copy.querySelector<HTMLElement>('[data-hit]');
  if (item) item.dataset.clause = hitKey(hit);

  const forms = new URLSearchParams(printedForms(hit).map((form) => ['q', form]));
  const query = forms.size > 0 ? `?${forms}` : '';
  part<HTMLAnchorElement>('open').href = `${home}documents/${source.id}/${query}#${clause.id}`;
  part('document').textContent = inLanguage(source.short, language);
  part('cite').textContent = clause.cite[language];
  part('kind').replaceWith(template(root, source.kind) ?? '');
  const page = part<HTMLAnchorElement>('page');
  page.href = `${home}documents/${source.id}/${clause.id}/`;
  page.textContent = `${source.id} ${clause.id}`;
  const count = matchCount(hit);
  part('matches').textContent = count > 0 ? searchResults[language].matches(count) : '';
  // Which text was matched is worth saying where it is not the Chinese alone.
  const isZh = hit.spans.zh.length > 0;
  const found = hit.spans.en.length === 0 ? (isMixed && isZh ? 'zh' : null) : isZh ? 'both' : 'en';
  for (const place of copy.querySelectorAll<HTMLElement>('[data-found]'))
    place.hidden = place.dataset.found !== found;

  part('zh').append(...chineseNodes(hit));
  part('en').append(...englishNodes(hit));
  return copy;
}
