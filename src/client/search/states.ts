import type { Offer } from '#src/search/offers.ts';
import type { Outcome } from '#src/search/search.ts';
import { togetherOf } from '#src/search/together.ts';
import type { View } from '#src/search/view.ts';

/** Which blocks of the search page apply, by their `data-state`. */
export function statesOf(outcome: Outcome, view: View, offers: readonly Offer[]): string[] {
  const isNamed = outcome.named.length > 0;
  const isWithout = outcome.hits.length + outcome.left === 0;
  const isNothing = isWithout && !isNamed;
  const isChinese = /\p{Script=Han}/u.test(outcome.text);
  const together = togetherOf(outcome.text);
  const always = {
    count: true,
    places: isNamed,
    missing: outcome.named.some(({ missing }) => missing !== null),
    unread: outcome.unread.length > 0,
    offers: offers.length > 0,
    named: isWithout && isNamed,
    none: isNothing,
    [`none-${outcome.tried.includes('signs') ? 'signs' : isChinese ? 'texts' : 'both'}`]: isNothing,
    several: together !== null,
    near: together?.standing === 'near',
  };
  const states = Object.entries(always).flatMap(([state, isSo]) => (isSo ? [state] : []));
  if (isWithout) return together ? [...states, 'narrow'] : states;
  const applies = {
    results: true,
    narrow: true,
    printed: view.matches > 0,
    lines: view.isLines,
    passages: !view.isLines,
    compared: outcome.compared.length > 0,
    sought: outcome.sought.length > 0,
    barred: outcome.barred.length > 0,
    filtered: view.hits.length === 0,
    reading: view.found.zh > 0 && view.found.en > 0,
    take: view.hits.length > 0,
    paging: view.pages > 1,
  };
  return [...states, ...Object.entries(applies).flatMap(([state, isSo]) => (isSo ? [state] : []))];
}

/** Shows the blocks of these states (`data-state`, `data-way`) and hides those of all others. */
export function reveal(root: Element, states: readonly string[], way: string | null = null): void {
  for (const block of root.querySelectorAll<HTMLElement>('[data-state]'))
    block.hidden = !states.includes(block.dataset.state ?? '');
  for (const block of root.querySelectorAll<HTMLElement>('[data-way]'))
    block.hidden = block.dataset.way !== way;
}

/** All choices, without a number beside them, for when nothing has been found yet. */
export function openChoices(root: Element): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-facet], [data-facet] li')) part.hidden = false;
  for (const count of root.querySelectorAll('[data-facet] .figures')) count.textContent = '';
}
