import { FACETS } from '../../search/filters.ts';
import type { View } from '../../search/view.ts';

/** Writes beside each choice how many hits it has; what has none and is not chosen is left out. */
export function countChoices(root: Element, view: View): void {
  for (const facet of FACETS) {
    const group = root.querySelector<HTMLElement>(`[data-facet="${facet}"]`);
    for (const input of group?.querySelectorAll('input') ?? [])
      countChoice(input, view.facets[facet].get(input.value) ?? 0);
    if (group) group.hidden = !group.querySelector('li:not([hidden])');
  }
  for (const input of root.querySelectorAll<HTMLInputElement>('input[name="in"]')) {
    input.checked = input.value === view.reading;
    const count = input.closest('label')?.querySelector('.count');
    const { zh, en } = view.found;
    if (count) count.textContent = input.value === 'zh' ? String(zh) : input.value === 'en' ? String(en) : '';
  }
}

function countChoice(input: HTMLInputElement, hits: number): void {
  const item = input.closest('li');
  const count = item?.querySelector('.count');
  if (item) item.hidden = hits === 0 && !input.checked;
  if (count) count.textContent = String(hits);
}
