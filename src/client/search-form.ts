import { readState, type State } from '../search/address.ts';
import { FACETS } from '../search/filters.ts';

/** Between the search form and the state of the page. */

/** Every control of the form, wherever on the page it stands, set to what the state says. */
export function fillForm(form: HTMLFormElement, state: State): void {
  const chosen: Readonly<Record<string, readonly string[]>> = {
    ...Object.fromEntries(FACETS.map((facet) => [facet, state[facet]])),
    q: [state.query],
    from: [String(state.from ?? '')],
    to: [String(state.to ?? '')],
    sort: [state.order === 'matches' ? 'matches' : ''],
    in: [state.reading ?? ''],
  };
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio'))
      control.checked = chosen[control.name]?.includes(control.value) ?? false;
    else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
      control.value = chosen[control.name]?.[0] ?? control.value;
  }
}

/**
 * What the form asks for, from the first page on.
 *
 * @param changed name of the control that was changed. The choice of a text is
 * the reader's only if it was made, and only for the query it was made for.
 */
export function formState(form: HTMLFormElement, before: State, changed?: string): State {
  const fields = [...new FormData(form)].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  const state = readState(new URLSearchParams(fields));
  if (changed === 'in') return state;
  return { ...state, reading: state.query === before.query ? before.reading : null };
}
