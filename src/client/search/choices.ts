import { fillForm, stateOf } from '#src/client/form/state.ts';
import { keep, kept } from '#src/client/page/device.ts';

/**
 * What a reader has chosen in the search dialog, kept on the device: `recent`, and as `q` what was sought, which is
 * kept only for who asks for it.
 */

const CHOICES = 'finding';
/** Searches that are kept. */
const MOST = 8;

export function chosen(): URLSearchParams {
  return new URLSearchParams(kept(CHOICES) ?? '');
}

function choose(state: URLSearchParams, queries: readonly string[] = chosen().getAll('q')): void {
  const now = new URLSearchParams([...state].filter(([name]) => name !== 'q'));
  if (now.has('recent')) for (const query of queries) now.append('q', query);
  keep(CHOICES, String(now));
}

export function remember(query: string): void {
  if (query !== '') choose(chosen(), [...new Set([query, ...chosen().getAll('q')])].slice(0, MOST));
}

/** Lets a reader choose. @param forgot called when what was sought is to be forgotten. */
export function keepChoices(choices: HTMLFieldSetElement, forgot: () => void): void {
  fillForm(choices, chosen());
  // Until here a choice would not be kept.
  choices.disabled = false;
  choices.addEventListener('change', () => choose(stateOf(choices)));
  choices.querySelector('[name="forget"]')?.addEventListener('click', () => {
    choose(stateOf(choices), []);
    forgot();
  });
}
