import { pageLanguage, put } from '#src/client/page/dom.ts';
import { trustedHtml } from '#src/client/page/trusted.ts';
import { searchResults } from '#src/i18n/strings/search-results.ts';
import { type State, writeState } from '#src/search/address.ts';
import { FACETS, NO_FILTERS } from '#src/search/filters.ts';
import { formsByDocument } from '#src/search/hit.ts';
import type { Offer } from '#src/search/offers.ts';
import type { Outcome } from '#src/search/search.ts';
import { togetherOf } from '#src/search/together.ts';
import { type View, viewOf } from '#src/search/view.ts';
import { escapeHtml } from '#src/text/html.ts';
import { hitNode, type Scene } from './hit.ts';
import { drawCompared, drawOffers, namePlaces, nameUnread } from './said.ts';
import { openChoices, reveal, statesOf } from './states.ts';
import { totalIn } from './total.ts';

/** What was drawn, and where. */
export interface Drawn {
  readonly view: View;
  readonly scene: Scene;
  readonly state: State;
}

/** Draws what was found into the search page; lines are left to `lines.ts`. */
export function draw(root: HTMLElement, outcome: Outcome, offers: readonly Offer[], state: State): Drawn {
  const view = viewOf(outcome, state);
  const isMixed = view.found.zh > 0 && view.found.en > 0;
  const forms = formsByDocument(outcome.hits);
  const scene: Scene = { root, language: pageLanguage(), isMixed, forms };
  root.querySelector('ol')?.replaceChildren(...view.shown.map((hit) => hitNode(hit, scene)));
  root.querySelector('[data-lines]')?.replaceChildren();
  root.querySelector('ol')?.setAttribute('start', String(view.first));
  if (view.isPart) openChoices(root);
  else countChoices(root, view);
  chooseTogether(root, outcome.text);
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
  return { view, scene, state };
}

/** Sets the choice of how the words of the query are to stand to what it asks for. */
function chooseTogether(root: Element, query: string): void {
  const together = togetherOf(query);
  const standing = root.querySelector<HTMLSelectElement>('[data-together]');
  const within = root.querySelector<HTMLInputElement>('[data-within]');
  if (!together || !standing || !within) return;
  standing.value = together.standing;
  within.value = String(together.within);
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
  if (!item) return;
  item.hidden = hits === 0 && !input.checked;
  put(item, String(hits), '.figures');
}

function writeTotal(root: HTMLElement, view: View, { language }: Scene): void {
  put(root, String(view.total), '[data-count]');
  put(root, totalIn(language, view), '[data-total]');
}

/** Each thing that was sought or excluded, by itself. */
function quote(place: Element | null, terms: readonly string[]): void {
  if (place) place.innerHTML = trustedHtml(terms.map((term) => `<q>${escapeHtml(term)}</q> `).join(''));
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
  put(root, searchResults[language].page(view.page, view.pages), '[data-page]');
}
