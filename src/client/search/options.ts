import { pageLanguage } from '#src/client/page/dom.ts';
import { trustedHtml } from '#src/client/page/trusted.ts';
import { inLanguage, localHref } from '#src/i18n/language.ts';
import { finder } from '#src/i18n/strings/finder.ts';
import { formsByDocument, type Hit, hitPath } from '#src/search/hit.ts';
import { namedPlace } from '#src/search/locator.ts';
import { printedClause } from '#src/search/printed.ts';
import type { Outcome } from '#src/search/search.ts';
import type { Suggestions } from '#src/search/suggestions.ts';
import { foldedText } from '#src/text/fold.ts';
import { escapeHtml } from '#src/text/html.ts';
import type { Span } from '#src/text/occurrences.ts';
import { printedHtml } from '#src/views/lit.ts';

/** The options of the search dialog: each says in `data-href` what it opens. */

/** Suggested terms at once. */
const MOST = 3;
/** Characters of a hit that are shown before and after what was found. */
const [BEFORE, AFTER] = [12, 60];

const language = pageLanguage();

function option(href: string, html: string): HTMLElement {
  const item = document.createElement('li');
  item.dataset.href = href;
  item.innerHTML = trustedHtml(html);
  return item;
}

function tagged(words: string): string {
  const tag = /\p{Script=Han}/u.test(words) ? 'zh-CN' : 'en';
  return `<span lang="${tag}">${escapeHtml(words)}</span>`;
}

/** A query that the search page answers. @param said what it is. */
export function queryOption(query: string, said: string): HTMLElement {
  const href = localHref(language, `/search/?${new URLSearchParams({ q: query })}`);
  const item = option(href, `${tagged(query)} <span class="small">${escapeHtml(said)}</span>`);
  item.dataset.query = query;
  return item;
}

/** Terms, names and references whose words, in either language, have the query in them. */
export function completions(query: string, terms: Suggestions['terms']): HTMLElement[] {
  const sought = foldedText(query);
  const isNew = ({ zh, en }: Suggestions['terms'][number]): boolean =>
    foldedText(zh) !== sought && (foldedText(zh).includes(sought) || foldedText(en).includes(sought));
  return terms
    .filter(isNew)
    .slice(0, MOST)
    .map(({ zh, en, clauses }) =>
      queryOption(zh, [en, finder[language].clauses(clauses)].filter((part) => part !== '').join(' · ')),
    );
}

/** What was found first in a text, with some words around it. */
function excerpt(text: string, lit: readonly Span[]): string {
  const found = lit[0]?.start ?? 0;
  const [from, to] = [Math.max(0, found - BEFORE), Math.min(text.length, found + AFTER)];
  // A word of the translation is not cut.
  const start = from === 0 ? 0 : found - text.slice(from, found).replace(/^\w+/, '').length;
  const end = to === text.length ? to : text.slice(0, to).replace(/\w+$/, '').length;
  const words = printedHtml(text, { lit, within: { start, end } });
  return `${start > 0 ? '…' : ''}${words}${end < text.length ? '…' : ''}`;
}

/** Hits, each with the first words found in it. */
export function hitOptions(hits: readonly Hit[], outcome: Outcome): HTMLElement[] {
  const forms = formsByDocument(outcome.hits);
  return hits.map((hit) => {
    const reading = hit.spans.zh.length > 0 || hit.spans.en.length === 0 ? 'zh' : 'en';
    const words = excerpt(printedClause(hit.clause, reading).text, hit.spans[reading]);
    const place = `${inLanguage(hit.document.short, language)} · ${hit.clause.cite[language]}`;
    const voice = reading === 'zh' ? 'class="source" lang="zh-CN"' : 'class="translation" lang="en"';
    return option(
      localHref(language, hitPath(hit, forms)),
      `<span class="small">${escapeHtml(place)}</span> <span ${voice}>${words}</span>`,
    );
  });
}

/** Documents that the query names, and clauses too where nothing else was found. */
export function placeOptions({ named, hits }: Outcome): HTMLElement[] {
  return named
    .filter(({ clause }) => clause === null || hits.length === 0)
    .slice(0, MOST)
    .map((place) => {
      const { path, part } = namedPlace(place);
      return option(localHref(language, path), escapeHtml(`${place.document} ${part}`.trim()));
    });
}
