import { pageLanguage } from '#src/client/page/dom.ts';
import { addressIn } from '#src/corpus/walk.ts';
import { localHref } from '#src/i18n/language.ts';
import { searchResults } from '#src/i18n/strings/search-results.ts';
import { type State, writeState } from '#src/search/address.ts';
import { type Beside, GROUPS } from '#src/search/beside.ts';
import { FACETS, NO_FILTERS } from '#src/search/filters.ts';
import { formsByDocument } from '#src/search/hit.ts';
import type { Named } from '#src/search/locator.ts';
import type { Offer, Outcome } from '#src/search/search.ts';
import { type View, viewOf } from '#src/search/view.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';
import { hitNode, type Scene } from './hit.ts';
import { reveal, statesOf } from './states.ts';
import { totalIn } from './total.ts';

/** A group with more than so many records is folded. */
const FOLDED_FROM = 5;

/** Draws what was found into the search page. */
export function draw(root: HTMLElement, outcome: Outcome, offers: readonly Offer[], state: State): void {
  const view = viewOf(outcome, state);
  const isMixed = view.found.zh > 0 && view.found.en > 0;
  const forms = formsByDocument(outcome.hits);
  const scene: Scene = { root, language: pageLanguage(), isMixed, forms };
  root.querySelector('ol')?.replaceChildren(...view.shown.map((hit) => hitNode(hit, scene)));
  root.querySelector('ol')?.setAttribute('start', String(view.first));
  countChoices(root, view);
  linkPages(root, view, state, scene);
  writeTotal(root, view, scene);
  quote(root.querySelector('.sought'), outcome.sought);
  quote(root.querySelector('.barred'), outcome.barred);
  namePlaces(root, outcome.named, scene);
  nameUnread(root, outcome, scene);
  drawCompared(root, outcome);
  drawOffers(root.querySelector('.offers ul'), offers, scene);
  for (const item of root.querySelectorAll<HTMLElement>('[data-tried]'))
    item.hidden = !outcome.tried.some((way) => way === item.dataset.tried);
  reveal(root, statesOf(outcome, view, offers), outcome.way);
}

/** Writes beside each choice how many hits it has; what has none and is not chosen is left out. */
function countChoices(root: Element, view: View): void {
  for (const facet of FACETS) {
    const group = root.querySelector<HTMLElement>(`[data-facet="${facet}"]`);
    for (const input of group?.querySelectorAll('input') ?? [])
      countChoice(input, view.facets[facet].get(input.value) ?? 0);
    if (group) group.hidden = !group.querySelector('li:not([hidden])');
  }
  for (const input of root.querySelectorAll<HTMLInputElement>('input[name="in"]')) {
    input.checked = input.value === view.reading;
    const count = input.closest('label')?.querySelector('.figures');
    const { zh, en } = view.found;
    if (count) count.textContent = input.value === 'zh' ? String(zh) : input.value === 'en' ? String(en) : '';
  }
}

function countChoice(input: HTMLInputElement, hits: number): void {
  const item = input.closest('li');
  const count = item?.querySelector('.figures');
  if (item) item.hidden = hits === 0 && !input.checked;
  if (count) count.textContent = String(hits);
}

function writeTotal(root: HTMLElement, view: View, { language }: Scene): void {
  const count = root.querySelector('[data-count]');
  const total = root.querySelector('[data-total]');
  if (count) count.textContent = String(view.hits.length);
  if (total) total.textContent = totalIn(language, view);
}

/** Each thing that was sought or excluded, by itself. */
function quote(place: Element | null, terms: readonly string[]): void {
  if (place) place.innerHTML = terms.map((term) => `<q>${escapeHtml(term)}</q> `).join('');
}

/** Links to the documents and clauses that the query names. */
function namePlaces(root: HTMLElement, named: readonly Named[], { language }: Scene): void {
  const place = root.querySelector('.places');
  for (const old of place?.querySelectorAll('a') ?? []) old.remove();
  const missing = named.find((one) => one.missing !== null)?.missing ?? null;
  const told = root.querySelector('.missing');
  if (told) told.textContent = missing === null ? '' : searchResults[language].missing(missing);
  for (const { document, clause, sentence } of named) {
    const path = clause === null ? `/documents/${document}/` : `/documents/${document}/${clause}/`;
    const href = localHref(language, sentence === null ? path : `${path}#${clause}.${sentence}`);
    const key =
      clause === null ? { 'data-document': document } : { 'data-clause': addressIn(document, clause) };
    const words = escapeHtml(
      [document, [clause, sentence].filter((one) => one !== null).join('.')].join(' ').trim(),
    );
    place?.insertAdjacentHTML(
      'beforeend',
      ` ${openTag('a', { href, 'data-place': '', ...key })}${words}</a>`,
    );
  }
}

function nameUnread(root: HTMLElement, { unread }: Outcome, { language }: Scene): void {
  const place = root.querySelector('.unread');
  const words = searchResults[language].unread;
  if (place)
    place.innerHTML = unread
      .map(({ sign, because }) => `<q>${escapeHtml(sign)}</q> (${escapeHtml(words[because])})`)
      .join(' ');
}

/** What was sought, with what the nearest passage has not struck out. */
function drawCompared(root: HTMLElement, { compared }: Outcome): void {
  const place = root.querySelector('.compared');
  if (place)
    place.innerHTML = compared
      .map(({ text, isCommon }) => (isCommon ? escapeHtml(text) : `<del>${escapeHtml(text)}</del>`))
      .join(' ');
}

/** Other queries that find something, each with how many clauses. */
function drawOffers(
  place: Element | null,
  offers: readonly Offer[],
  { language }: Pick<Scene, 'language'>,
): void {
  const { how, clauses } = searchResults[language];
  if (place)
    place.innerHTML = offers
      .map(({ why, query, count }) => {
        const href = `?${new URLSearchParams({ q: query })}`;
        const attributes = { href, 'data-link': 'offer', 'data-offer': why, 'data-count': String(count) };
        const words = `${escapeHtml(how[why])}${language === 'en' ? ': ' : '：'}`;
        return `<li>${words}${openTag('a', attributes)}<q>${escapeHtml(query)}</q> ${escapeHtml(clauses(count))}</a></li>`;
      })
      .join('');
}

/** Records that are found beside the texts, by what they are; a long group is folded. */
export function drawBeside(
  root: HTMLElement,
  { records, offers }: { readonly records: readonly Beside[]; readonly offers: readonly Offer[] },
): void {
  const language = pageLanguage();
  const place = root.querySelector('[data-groups]');
  if (!place) return;
  drawOffers(root.querySelector('[data-further]'), offers, { language });
  root
    .querySelector('[data-state="beside"]')
    ?.toggleAttribute('hidden', records.length + offers.length === 0);
  place.innerHTML = GROUPS.flatMap((group) => {
    const own = records.filter((record) => record.group === group);
    if (own.length === 0) return [];
    const items = own.map(({ path, title, said }) => {
      const words = said === '' ? '' : `<p class="small">${escapeHtml(said)}</p>`;
      return `<li>${openTag('a', { href: localHref(language, path) })}${escapeHtml(title)}</a>${words}</li>`;
    });
    const label = `${escapeHtml(searchResults[language].beside[group])} <span class="count muted figures">${own.length}</span>`;
    const open = own.length <= FOLDED_FROM ? ' open' : '';
    return [
      `<details${open} data-group="${group}"><summary>${label}</summary><ul role="list">${items.join('')}</ul></details>`,
    ];
  }).join('');
}

function linkPages(root: HTMLElement, view: View, state: State, { language }: Scene): void {
  const link = (name: string, target: State | null): void => {
    const anchor = root.querySelector<HTMLAnchorElement>(`[data-link="${name}"]`);
    if (!anchor) return;
    anchor.hidden = target === null;
    anchor.setAttribute('href', writeState(target ?? state));
  };
  link('previous', view.page > 1 ? { ...state, page: view.page - 1 } : null);
  link('next', view.page < view.pages ? { ...state, page: view.page + 1 } : null);
  link('all', { ...state, all: true });
  link('clear', view.hidden > 0 ? { ...state, ...NO_FILTERS, page: 1 } : null);
  const page = root.querySelector('[data-page]');
  if (page) page.textContent = searchResults[language].page(view.page, view.pages);
}
