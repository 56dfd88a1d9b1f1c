/**
 * Forms and addresses: what a form asks for stands in the address, and comes back with it.
 *
 * Fields stand in the order of the form. What stands as the page itself has it is left out: the first choice of a
 * list, an empty word. A box is named where it stands otherwise than at first, so that one which is ticked at first is
 * named when it is off. Other parts of the address stay as they are.
 *
 * A question gets an entry of its own in the history. What only narrows, sorts or arranges the page that is open takes
 * the place of the last entry, so that one step back leads to where the reader came from.
 */

type Field = HTMLInputElement | HTMLSelectElement;
type Fields = HTMLFormElement | HTMLFieldSetElement;

/** The named fields of a form, also those that stand elsewhere on the page. */
export function namedFields(form: Fields): Field[] {
  return [...form.elements].filter(
    (field): field is Field =>
      (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.name !== '',
  );
}

function isBox(field: Field): field is HTMLInputElement {
  return field.type === 'checkbox' || field.type === 'radio';
}

/** What the page itself puts into a field of words or a list. */
function firstValue(field: Field): string {
  if (field instanceof HTMLInputElement) return field.defaultValue;
  const options = [...field.options];
  return (options.find((option) => option.defaultSelected) ?? options[0])?.value ?? '';
}

/** What a form asks for. */
export function stateOf(form: Fields): URLSearchParams {
  const state = new URLSearchParams();
  for (const field of namedFields(form)) {
    const value = field.value.trim();
    const isAsked = isBox(field)
      ? field.checked !== field.defaultChecked && (field.checked || field.type === 'checkbox')
      : value !== '' && value !== firstValue(field);
    if (isAsked) state.append(field.name, value);
  }
  return state;
}

/** Sets every field to what a state asks for. A value that a field does not offer asks for nothing. */
export function fillForm(form: Fields, state: URLSearchParams): void {
  const fields = namedFields(form);
  for (const field of fields) {
    if (isBox(field)) field.checked = field.defaultChecked;
    else field.value = firstValue(field);
  }
  for (const field of fields) {
    const values = state.getAll(field.name);
    const [value] = values;
    if (value === undefined) continue;
    if (isBox(field)) {
      if (values.includes(field.value)) field.checked = field.type === 'radio' || !field.defaultChecked;
    } else if (field instanceof HTMLInputElement) field.value = value;
    else {
      const offered = [...field.options].find(
        (option) => option.value === value && !option.closest(':disabled'),
      );
      if (offered) offered.selected = true;
    }
  }
}

/** What a state says under some names. */
export function partOf(state: URLSearchParams, names: readonly string[]): URLSearchParams {
  return new URLSearchParams([...state].filter(([name]) => names.includes(name)));
}

/** Puts what a state says under some names into the address, in the place of what it said there. */
export function writeAddress(names: readonly string[], state: URLSearchParams): void {
  const address = new URL(location.href);
  for (const name of names) address.searchParams.delete(name);
  for (const [name, value] of partOf(state, names)) address.searchParams.append(name, value);
  // A comma in a value may stand as it is, and is read.
  address.search = address.search.replaceAll('%2C', ',');
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
